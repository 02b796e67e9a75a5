package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * Ways through a plane, step by step, as runs go through their epochs.
 *
 * @param title a heading
 * @param xAxis the horizontal axis
 * @param yAxis the vertical axis
 * @param paths one per run
 * @param notes what the reader should know, one sentence each
 */
public record PathChart(String title, Axis xAxis, Axis yAxis, List<Path> paths, List<String> notes) {

	/** The index of a step that is not there. */
	public static final int NO_STEP = -1;

	/** What is particular about a step. */
	public enum Mark {

		/** None of the others. */
		NONE(""),
		/** The first that was measured. */
		FIRST("first"),
		/** The one whose weights were kept. */
		KEPT("weights kept"),
		/** The last of the training. */
		LAST("last");

		private final String words;

		Mark(String words) {
			this.words = words;
		}

		/** A word or two for people; empty for none. */
		public String words() {
			return words;
		}
	}

	/**
	 * The way of one run.
	 *
	 * @param label a name for the tooltip
	 * @param experiment the experiment it belongs to, for selections
	 * @param colour the index of its colour in a {@link Palette}
	 * @param run the short id of the run, for selections
	 * @param steps in order, one or more
	 * @param kept the index of the step whose weights were kept, or {@link #NO_STEP}
	 */
	public record Path(String label, String experiment, int colour, String run, List<Step> steps, int kept) {

		public Path {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(experiment, "experiment");
			Objects.requireNonNull(run, "run");
			steps = List.copyOf(steps);
			if (steps.isEmpty() || kept < NO_STEP || kept >= steps.size()) {
				throw new IllegalArgumentException("path %s has no step %d".formatted(label, kept));
			}
		}

		/** What is particular about a step; of a step that is several of it, that its weights were kept. */
		public Mark mark(int step) {
			return step == kept ? Mark.KEPT : step == 0 ? Mark.FIRST : step == steps.size() - 1 ? Mark.LAST : Mark.NONE;
		}
	}

	/**
	 * Where a run stood after an epoch.
	 *
	 * @param epoch counted from 1
	 * @param x finite
	 * @param y finite
	 */
	public record Step(int epoch, double x, double y) {
	}

	public PathChart {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(xAxis, "xAxis");
		Objects.requireNonNull(yAxis, "yAxis");
		paths = List.copyOf(paths);
		notes = List.copyOf(notes);
	}

	/** Whether there is no path to draw. */
	public boolean isEmpty() {
		return paths.isEmpty();
	}
}
