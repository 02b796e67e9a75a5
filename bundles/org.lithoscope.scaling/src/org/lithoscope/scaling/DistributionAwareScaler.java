package org.lithoscope.scaling;

import org.lithoscope.core.parameter.Parameters;

/**
 * Straightens skewed features with a logarithm first, then subtracts the mean and divides by the population standard
 * deviation, all of the training rows.
 */
public final class DistributionAwareScaler extends ColumnwiseScaler {

	public DistributionAwareScaler() {
		super("distribution-aware");
	}

	@Override
	ColumnScaling fit(TrainingColumn column, Parameters parameters) {
		TransformChoice choice = TransformChoice.of(column, parameters.real("skewness"), " of the training rows");
		return column.standardised(choice.transform(), choice.reason());
	}
}
