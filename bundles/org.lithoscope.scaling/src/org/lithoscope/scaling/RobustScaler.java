package org.lithoscope.scaling;

import org.lithoscope.core.parameter.Parameters;

/**
 * Subtracts the training rows' median and divides by their interquartile range over 1.349, which is the standard
 * deviation where values are normally distributed and hardly feels outliers.
 */
public final class RobustScaler extends ColumnwiseScaler {

	/** The interquartile range of the standard normal distribution. */
	private static final double NORMAL_RANGE = 1.3489795003921634;

	public RobustScaler() {
		super("robust");
	}

	@Override
	ColumnScaling fit(TrainingColumn column, Parameters parameters) {
		Quartiles quartiles = Quartiles.of(column.values());
		double scale = (quartiles.upper() - quartiles.lower()) / NORMAL_RANGE;
		if (scale > 0) {
			return new ColumnScaling(column.feature().name(), Transform.NONE, quartiles.median(), scale,
					"median and interquartile range of the training rows");
		}
		return new ColumnScaling(column.feature().name(), Transform.NONE, quartiles.median(),
				column.moments().deviation(), "median and standard deviation of the training rows, because half of "
						+ "them share the value " + ColumnScaling.shortly(quartiles.median()));
	}
}
