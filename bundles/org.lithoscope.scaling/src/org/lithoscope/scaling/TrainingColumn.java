package org.lithoscope.scaling;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;

/**
 * What a scaler learns from: a feature and its values in the training rows.
 *
 * @param feature the feature
 * @param values one per training row, finite
 * @param moments of {@code values}
 */
record TrainingColumn(Feature feature, double[] values, Moments moments) {

	/** @throws DataException if the values are all the same, or so large that they have no finite deviation */
	static TrainingColumn of(Feature feature, double[] values) throws DataException {
		Moments moments = Moments.of(values);
		if (moments.isConstant()) {
			throw new DataException(("feature %s is %s in all %d training rows and cannot be scaled: leave it out of "
					+ "the features, or use fewer folds so that more boreholes are trained on").formatted(
							feature.name(), moments.minimum(), values.length));
		}
		if (!Double.isFinite(moments.deviation())) {
			throw new DataException(("feature %s ranges from %s to %s in the training rows, too far to be scaled: look "
					+ "for wrong units or a number that stands for a missing value").formatted(feature.name(),
							moments.minimum(), moments.maximum()));
		}
		return new TrainingColumn(feature, values, moments);
	}

	/** Centred on the mean and divided by the population deviation, after a transform. */
	ColumnScaling standardised(Transform transform, String reason) {
		Moments after = transform == Transform.NONE ? moments : Moments.of(transform.applyAll(values));
		return new ColumnScaling(feature.name(), transform, after.mean(), after.deviation(), reason);
	}
}
