package org.lithoscope.scaling;

/**
 * Mean, deviation and skewness of a column, computed in two passes so that a large mean does not eat a small deviation.
 *
 * @param mean the arithmetic mean
 * @param deviation the population standard deviation (division by n)
 * @param skewness the population skewness, third central moment over deviation cubed; 0 for a constant
 * @param minimum the smallest value
 * @param maximum the largest value
 */
public record Moments(double mean, double deviation, double skewness, double minimum, double maximum) {

	/** A deviation this small against the values themselves is rounding, not variation. */
	private static final double ROUNDING = 1e-12;

	/** @throws IllegalArgumentException if there are no values */
	public static Moments of(double[] values) {
		if (values.length == 0) {
			throw new IllegalArgumentException("no values");
		}
		double sum = 0;
		double minimum = Double.POSITIVE_INFINITY;
		double maximum = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			sum += value;
			minimum = Math.min(minimum, value);
			maximum = Math.max(maximum, value);
		}
		return around(sum / values.length, values, minimum, maximum);
	}

	private static Moments around(double mean, double[] values, double minimum, double maximum) {
		double squares = 0;
		double cubes = 0;
		for (double value : values) {
			double difference = value - mean;
			squares += difference * difference;
			cubes += difference * difference * difference;
		}
		double deviation = Math.sqrt(squares / values.length);
		double skewness = squares == 0 ? 0 : cubes / values.length / (deviation * deviation * deviation);
		return new Moments(mean, deviation, skewness, minimum, maximum);
	}

	/** Whether all values are the same, up to rounding. */
	public boolean isConstant() {
		return deviation <= ROUNDING * Math.max(Math.abs(minimum), Math.abs(maximum));
	}
}
