package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * Small charts beside each other, one per feature, in which two values of the same feature stand against each other: what
 * lies on the diagonal agrees.
 *
 * @param title a heading
 * @param colour the index of the experiment's colour in a {@link Palette}
 * @param across what is on the horizontal axes
 * @param up what is on the vertical axes
 * @param panels one per feature
 * @param notes what the reader should know, one sentence each
 */
public record FeaturePanels(String title, int colour, String across, String up, List<Panel> panels, List<String> notes) {

	/**
	 * The values of one feature.
	 *
	 * @param feature the feature with its unit, of both axes
	 * @param points one or more
	 * @param determination R² over all rows, at most 1; NaN where there is none
	 */
	public record Panel(Axis feature, List<Point> points, double determination) {

		public Panel {
			Objects.requireNonNull(feature, "feature");
			points = List.copyOf(points);
			if (points.isEmpty()) {
				throw new IllegalArgumentException("a panel of %s needs points".formatted(feature.label()));
			}
		}

		/** All values of both axes, which have one scale. */
		public DoubleStream values() {
			return points.stream().flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()));
		}
	}

	/**
	 * One sample.
	 *
	 * @param x finite
	 * @param y finite
	 */
	public record Point(double x, double y) {
	}

	public FeaturePanels {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(across, "across");
		Objects.requireNonNull(up, "up");
		panels = List.copyOf(panels);
		notes = List.copyOf(notes);
	}
}
