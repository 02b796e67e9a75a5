package org.lithoscope.core.scaling;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.parameter.Parameters;

/** A way of scaling features; contributed to the extension point {@code org.lithoscope.core.scalers}. */
public interface Scaler {

	/**
	 * Learns the scaling from training rows and from nothing else.
	 *
	 * @param features one per column
	 * @param trainingRows {@code rows × features}, no NaN
	 * @throws DataException if a feature cannot be scaled, for instance because it is constant in the training rows
	 */
	FittedScaler fit(List<Feature> features, DoubleMatrix trainingRows, Parameters parameters) throws DataException;

	/**
	 * The scaler whose {@link FittedScaler#state()} this is.
	 *
	 * @throws IllegalArgumentException if the state is not one of this scaler's
	 */
	FittedScaler restore(Map<String, Object> state);
}
