package org.lithoscope.scaling;

import java.util.Arrays;

/**
 * The three quartiles of a column, interpolated linearly between neighbours (type 7 of Hyndman, R. J., Fan, Y. (1996).
 * Sample quantiles in statistical packages. The American Statistician 50(4), 361-365.
 * doi:10.1080/00031305.1996.10473566).
 */
public record Quartiles(double lower, double median, double upper) {

	/** @throws IllegalArgumentException if there are no values */
	public static Quartiles of(double[] values) {
		if (values.length == 0) {
			throw new IllegalArgumentException("no values");
		}
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return new Quartiles(quantile(sorted, 0.25), quantile(sorted, 0.5), quantile(sorted, 0.75));
	}

	private static double quantile(double[] sorted, double fraction) {
		double position = fraction * (sorted.length - 1);
		int below = (int) Math.floor(position);
		int above = Math.min(below + 1, sorted.length - 1);
		return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
	}
}
