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
 * @param axis where values are drawn
 */
public record Track(String name, String unit, double[] values, Axis axis) {

	public Track {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(values, "values");
		Objects.requireNonNull(axis, "axis");
	}

	/**
	 * The horizontal axis of a track.
	 *
	 * @param low the left edge
	 * @param high the right edge, above the left one
	 * @param logarithmic whether distances are those of the signed logarithm sign(x) ln(1 + |x|)
	 */
	public record Axis(double low, double high, boolean logarithmic) {

		private static final double TAIL = 0.005;
		/** Beyond this ratio of all to the middle half, a linear axis would squeeze most values into a line. */
		private static final double HEAVY_TAIL = 8;

		/**
		 * An axis that holds all but the most extreme values; it is logarithmic for magnetic susceptibility and
		 * whatever is as heavy-tailed.
		 *
		 * @param name the column's name
		 * @param all its values in all boreholes, so that boreholes can be compared
		 */
		public static Axis of(String name, double[] all) {
			double[] sorted = Arrays.stream(all).filter(value -> !Double.isNaN(value)).sorted().toArray();
			if (sorted.length == 0) {
				return new Axis(0, 1, false);
			}
			double low = quantile(sorted, TAIL);
			double high = quantile(sorted, 1 - TAIL);
			double middle = quantile(sorted, 0.75) - quantile(sorted, 0.25);
			boolean heavy = middle > 0 && (high - low) / middle > HEAVY_TAIL
					|| name.toLowerCase(Locale.ROOT).contains("susceptibility");
			return low < high ? new Axis(low, high, heavy) : new Axis(low - 0.5, high + 0.5, heavy);
		}

		private static double quantile(double[] sorted, double probability) {
			return sorted[(int) Math.round(probability * (sorted.length - 1))];
		}

		/** Where a value stands: 0 at the left edge, 1 at the right one, cut off there; NaN if it is missing. */
		public double position(double value) {
			double position = (scaled(value) - scaled(low)) / (scaled(high) - scaled(low));
			return Double.isNaN(position) ? position : Math.clamp(position, 0, 1);
		}

		private double scaled(double value) {
			return logarithmic ? Math.signum(value) * Math.log1p(Math.abs(value)) : value;
		}
	}
}
