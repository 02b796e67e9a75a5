package org.lithoscope.report.figure;

import java.util.Objects;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.report.html.Html;

/**
 * The colour and mark of each experiment, the same in every table and chart of a page.
 *
 * @param order the experiments in their order
 */
public record Colours(ExperimentOrder order) {

	public Colours {
		Objects.requireNonNull(order, "order");
	}

	/** Whether this is the name of an experiment. */
	public boolean isExperiment(String text) {
		return order.names().contains(text);
	}

	/** An experiment's name after its mark; any other text as it is. */
	public void name(String text, Html html) {
		if (isExperiment(text)) {
			mark(order.colourOf(text), html);
		}
		html.text(text);
	}

	private static void mark(int colour, Html html) {
		String mark = switch (Palette.LIGHT.mark(colour)) {
			case CIRCLE -> "●";
			case SQUARE -> "■";
			case TRIANGLE -> "▲";
			case DIAMOND -> "◆";
		};
		html.element("span", mark, "class", "mark", "style", "color:" + css(colour), "aria-hidden", "true");
	}

	/** The colour as a style sheet names it. */
	public static String css(int colour) {
		return "var(--c%d)".formatted(Math.floorMod(colour, Palette.LIGHT.colours().size()));
	}

	/** The definitions of these names for one background. */
	public static String definitions(Palette palette) {
		StringBuilder css = new StringBuilder();
		for (int i = 0; i < palette.colours().size(); i++) {
			css.append("--c%d:%s;".formatted(i, palette.colours().get(i)));
		}
		return css.toString();
	}
}
