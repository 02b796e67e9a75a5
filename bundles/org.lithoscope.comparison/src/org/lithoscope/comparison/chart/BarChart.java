package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * Bars to either side of zero.
 *
 * @param title a heading
 * @param categoryAxis what the bars stand for
 * @param valueAxis what their length shows
 * @param colour the index of the colour in a {@link Palette} of the experiment it is about
 * @param bars from the top
 * @param notes what the reader should know, one sentence each
 */
public record BarChart(String title, Axis categoryAxis, Axis valueAxis, int colour, List<Bar> bars,
		List<String> notes) {

	/**
	 * One bar.
	 *
	 * @param label what it stands for
	 * @param value its length, finite
	 * @param detail a sentence for a tooltip
	 */
	public record Bar(String label, double value, String detail) {

		public Bar {
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(detail, "detail");
		}
	}

	public BarChart {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(categoryAxis, "categoryAxis");
		Objects.requireNonNull(valueAxis, "valueAxis");
		bars = List.copyOf(bars);
		notes = List.copyOf(notes);
	}
}
