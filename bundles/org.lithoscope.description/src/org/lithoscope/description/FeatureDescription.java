package org.lithoscope.description;

import java.util.Objects;

/**
 * One measured column.
 *
 * @param name as in the table
 * @param unit its unit, or an empty string
 * @param count how many samples have a value; the figures below are of these, and NaN where there is none
 * @param missing how many samples have none
 * @param distinct how many different values there are
 * @param mean the arithmetic mean
 * @param deviation the population standard deviation
 * @param skewness the population skewness, 0 for a constant
 * @param minimum the smallest value
 * @param lowerQuartile a quarter of the values is below
 * @param median half of the values is below
 * @param upperQuartile three quarters of the values are below
 * @param maximum the largest value
 * @param transform what a scaler would best do to the values first
 * @param histogram how often values occur
 */
public record FeatureDescription(String name, String unit, int count, int missing, int distinct, double mean,
		double deviation, double skewness, double minimum, double lowerQuartile, double median, double upperQuartile,
		double maximum, TransformAdvice transform, Histogram histogram) {

	public FeatureDescription {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(transform, "transform");
		Objects.requireNonNull(histogram, "histogram");
	}

	/** Whether there are not two different values. */
	public boolean isConstant() {
		return distinct < 2;
	}

	/** The share of samples without a value, 0 to 1. */
	public double missingShare() {
		return (double) missing / Math.max(1, count + missing);
	}
}
