package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * Lines over a common axis, each with or without a band.
 *
 * @param title a heading
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 * @param series the lines, later ones drawn over earlier ones
 * @param notes what the reader should know, one sentence each
 */
public record LineChart(String title, Axis xAxis, Axis yAxis, List<Series> series, List<String> notes) {

	/** The index of a point that is not there. */
	public static final int NO_POINT = -1;

	/**
	 * One line. The arrays are not copied and must not be changed.
	 *
	 * @param label a name for legend and tooltip
	 * @param experiment the experiment it belongs to, for selections
	 * @param colour the index of its colour in a {@link Palette}
	 * @param x increasing
	 * @param y as many as {@code x}, finite
	 * @param lower the lower edge of the band, as long as {@code x}, NaN where there is no band; empty without any band
	 * @param upper the upper edge of the band in the same way
	 * @param marked the index of the point to mark (the epoch whose weights were kept), or {@link #NO_POINT}
	 */
	public record Series(String label, String experiment, int colour, double[] x, double[] y, double[] lower,
			double[] upper, int marked) {

		public Series {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(experiment, "experiment");
			if (x.length != y.length || lower.length != upper.length
					|| lower.length != 0 && lower.length != x.length) {
				throw new IllegalArgumentException("coordinates of series %s differ in length".formatted(label));
			}
			if (marked < NO_POINT || marked >= x.length) {
				throw new IllegalArgumentException("series %s has no point %d".formatted(label, marked));
			}
		}

		/** Whether there is a band anywhere. */
		public boolean hasBand() {
			return lower.length > 0;
		}
	}

	public LineChart {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(xAxis, "xAxis");
		Objects.requireNonNull(yAxis, "yAxis");
		series = List.copyOf(series);
		notes = List.copyOf(notes);
	}

	/** Whether there is no line to draw. */
	public boolean isEmpty() {
		return series.isEmpty();
	}
}
