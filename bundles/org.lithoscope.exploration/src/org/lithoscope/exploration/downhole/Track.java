package org.lithoscope.exploration.downhole;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * One measured quantity down a borehole.
 *
 * @param name the column's name
 * @param unit the unit, or an empty string
 * @param values one per sample of the log; NaN where missing
 * @param low the left edge of the axis: the same for all boreholes, so that they can be compared
 * @param high the right edge
 * @param logarithmic whether the axis is logarithmic in both directions from zero (as signed logarithm of 1 + |x|)
 */
public record Track(String name, String unit, double[] values, double low, double high, boolean logarithmic) {

	private static final double TAIL = 0.005;
	/** Beyond this ratio of the tail to the middle, a linear axis would squeeze most values into a line. */
	private static final double HEAVY_TAIL = 8;

	public Track {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(values, "values");
	}

	/**
	 * A track whose axis holds all but the most extreme values of the whole table; it is logarithmic for magnetic
	 * susceptibility and everything that is as heavy-tailed.
	 *
	 * @param all the values of the column in all boreholes
	 */
	static Track of(String name, String unit, double[] values, double[] all) {
		double[] sorted = Arrays.stream(all).filter(value -> !Double.isNaN(value)).sorted().toArray();
		if (sorted.length == 0) {
			return new Track(name, unit, values, 0, 1, false);
		}
		double low = quantile(sorted, TAIL);
		double high = quantile(sorted, 1 - TAIL);
		double middle = quantile(sorted, 0.75) - quantile(sorted, 0.25);
		boolean heavy = middle > 0 && (high - low) / middle > HEAVY_TAIL
				|| name.toLowerCase(Locale.ROOT).contains("susceptibility");
		if (low == high) {
			low -= 0.5;
			high += 0.5;
		}
		return new Track(name, unit, values, low, high, heavy);
	}

	private static double quantile(double[] sorted, double probability) {
		return sorted[(int) Math.round(probability * (sorted.length - 1))];
	}

	/** Where a value stands between the edges: 0 at the left one, 1 at the right one, cut off there; NaN if missing. */
	public double position(double value) {
		double position = (scaled(value) - scaled(low)) / (scaled(high) - scaled(low));
		return Double.isNaN(position) ? position : Math.clamp(position, 0, 1);
	}

	private double scaled(double value) {
		return logarithmic ? Math.signum(value) * Math.log1p(Math.abs(value)) : value;
	}
}
