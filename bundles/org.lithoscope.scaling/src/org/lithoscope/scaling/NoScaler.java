package org.lithoscope.scaling;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.scaling.Scaler;

/** Leaves every value as it is, to show what scaling is good for; nothing is learned, and a constant is no trouble. */
public final class NoScaler implements Scaler {

	private static final String ID = "none";

	@Override
	public FittedScaler fit(List<Feature> features, DoubleMatrix trainingRows, Parameters parameters) {
		return new ColumnwiseScaling(ID, features.stream()
				.map(feature -> new ColumnScaling(feature.name(), Transform.NONE, 0, 1, "left as it is")).toList());
	}

	@Override
	public FittedScaler restore(Map<String, Object> state) {
		return ColumnwiseScaling.restore(ID, state);
	}
}
