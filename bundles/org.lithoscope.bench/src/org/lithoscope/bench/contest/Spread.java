package org.lithoscope.bench.contest;

import java.util.Arrays;

/**
 * The middle and the ends of some numbers; all NaN if there is none.
 *
 * @param median the mean of the two in the middle if their number is even
 */
public record Spread(double median, double min, double max) {

	/** The spread of the numbers that are not NaN. */
	public static Spread of(double... numbers) {
		double[] sorted = Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).sorted().toArray();
		if (sorted.length == 0) {
			return new Spread(Double.NaN, Double.NaN, Double.NaN);
		}
		int middle = sorted.length / 2;
		double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
		return new Spread(median, sorted[0], sorted[sorted.length - 1]);
	}
}
