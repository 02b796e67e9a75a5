package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * Points in a plane, grouped by experiment.
 *
 * @param title a heading
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 * @param groups one per experiment
 * @param notes what the reader should know, one sentence each
 */
public record ScatterChart(String title, Axis xAxis, Axis yAxis, List<Group> groups, List<String> notes) {

	/**
	 * The points of one experiment.
	 *
	 * @param experiment its name
	 * @param colour the index of its colour in a {@link Palette}
	 * @param points one per run
	 */
	public record Group(String experiment, int colour, List<Point> points) {

		public Group {
			Objects.requireNonNull(experiment, "experiment");
			points = List.copyOf(points);
		}
	}

	/**
	 * One run.
	 *
	 * @param x finite
	 * @param y finite
	 * @param run the short id of the run, for selections
	 */
	public record Point(double x, double y, String run) {

		public Point {
			Objects.requireNonNull(run, "run");
		}
	}

	public ScatterChart {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(xAxis, "xAxis");
		Objects.requireNonNull(yAxis, "yAxis");
		groups = List.copyOf(groups);
		notes = List.copyOf(notes);
	}

	/** Whether there is no point to draw. */
	public boolean isEmpty() {
		return groups.stream().allMatch(group -> group.points().isEmpty());
	}
}
