package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.Estimate;

/**
 * Categories side by side, each with a dot per run, the mean with its interval, and published figures as hollow marks.
 *
 * @param title a heading
 * @param categoryAxis what the categories are
 * @param valueAxis what the dots show
 * @param categories from left to right
 * @param notes what the reader should know, one sentence each
 */
public record DotChart(String title, Axis categoryAxis, Axis valueAxis, List<Category> categories,
		List<String> notes) {

	/**
	 * One category, usually an experiment.
	 *
	 * @param label its name
	 * @param colour the index of its colour in a {@link Palette}
	 * @param dots one per run that has the figure
	 * @param estimate mean and interval of the dots
	 * @param published figures to be drawn as hollow marks
	 */
	public record Category(String label, int colour, List<Dot> dots, Estimate estimate, List<Published> published) {

		public Category {
			Objects.requireNonNull(label, "label");
			dots = List.copyOf(dots);
			Objects.requireNonNull(estimate, "estimate");
			published = List.copyOf(published);
		}
	}

	/**
	 * One run.
	 *
	 * @param value where the dot stands, never NaN
	 * @param run the short id of the run, for selections
	 * @param tooltip which run this is
	 */
	public record Dot(double value, String run, String tooltip) {

		public Dot {
			Objects.requireNonNull(run, "run");
			Objects.requireNonNull(tooltip, "tooltip");
		}
	}

	/**
	 * A figure from the literature.
	 *
	 * @param value where the mark stands
	 * @param tooltip the protocol it was obtained under and its source
	 */
	public record Published(double value, String tooltip) {

		public Published {
			Objects.requireNonNull(tooltip, "tooltip");
		}
	}

	public DotChart {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(categoryAxis, "categoryAxis");
		Objects.requireNonNull(valueAxis, "valueAxis");
		categories = List.copyOf(categories);
		notes = List.copyOf(notes);
	}

	/** Whether there is no dot to draw. */
	public boolean isEmpty() {
		return categories.stream().allMatch(category -> category.dots().isEmpty());
	}
}
