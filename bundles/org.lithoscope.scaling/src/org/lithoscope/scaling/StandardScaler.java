package org.lithoscope.scaling;

import org.lithoscope.core.parameter.Parameters;

/** Subtracts the training rows' mean and divides by their population standard deviation. */
public final class StandardScaler extends ColumnwiseScaler {

	public StandardScaler() {
		super("standard");
	}

	@Override
	ColumnScaling fit(TrainingColumn column, Parameters parameters) {
		return column.standardised(Transform.NONE, "mean and standard deviation of the training rows");
	}
}
