package org.lithoscope.core.registry;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;

/** A contribution that can be instantiated and nothing more. */
public final class FakeScaler implements Scaler {

	@Override
	public FittedScaler fit(List<Feature> features, DoubleMatrix trainingRows, Parameters parameters) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FittedScaler restore(Map<String, Object> state) {
		throw new UnsupportedOperationException();
	}
}
