package org.lithoscope.report.figure;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.chart.RankDiagram.Bar;
import org.lithoscope.comparison.chart.RankDiagram.Entry;
import org.lithoscope.report.html.Html;

/**
 * A critical-difference diagram as a drawing: the best rank is on the left. Colours are those of the surrounding text and
 * of experiments; the page's style sheet may choose others.
 */
public final class RankSvg {

	private static final int WIDTH = 760;
	private static final int LEAST_SIDE = 190;
	private static final int MOST_SIDE = 300;
	private static final int CHARACTER = 8;
	private static final int AXIS = 62;
	private static final int ROW = 22;
	private static final int BAR = 9;

	private final RankDiagram diagram;
	private final int worst;
	private final int rows;
	private final int firstRow;
	private final int side;
	private final IntFunction<String> ink;

	private RankSvg(RankDiagram diagram, IntFunction<String> ink) {
		this.diagram = diagram;
		this.worst = diagram.entries().size();
		this.rows = (worst + 1) / 2;
		this.firstRow = AXIS + 18 + diagram.bars().size() * BAR;
		this.side = Math.clamp(diagram.entries().stream().mapToInt(entry -> entry.experiment().length() + 6).max().orElse(0)
				* CHARACTER, LEAST_SIDE, MOST_SIDE);
		this.ink = ink;
	}

	/** Writes the diagram with its notes into a page. */
	public static void write(RankDiagram diagram, Html html) {
		RankSvg drawing = new RankSvg(diagram, Colours::css);
		html.open("figure", "class", "ranks").element("figcaption", diagram.title());
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", diagram.title());
		html.open("svg", "viewBox", "0 0 %d %d".formatted(WIDTH, drawing.height()), "width", Integer.toString(WIDTH),
				"height", Integer.toString(drawing.height()), "role", "img", "aria-label", drawing.spoken());
		drawing.draw(html);
		html.close().close();
		TableFigure.notes(diagram.notes(), html);
		html.close();
	}

	/**
	 * Draws the diagram without heading and notes into another drawing.
	 *
	 * @param top where it begins
	 * @return its height
	 */
	public static int draw(RankDiagram diagram, Palette palette, int top, Html svg) {
		RankSvg drawing = new RankSvg(diagram, palette::colour);
		svg.open("g", "transform", "translate(0 %d)".formatted(top), "fill", palette.foreground(), "style",
				"color:" + palette.foreground());
		drawing.draw(svg);
		svg.close();
		return drawing.height();
	}

	private int height() {
		return firstRow + rows * ROW + 4;
	}

	private void draw(Html html) {
		axis(html);
		criticalDifference(html);
		List<Entry> entries = diagram.entries();
		for (int i = 0; i < entries.size(); i++) {
			boolean left = i < rows;
			entry(entries.get(i), left, firstRow + (left ? i : entries.size() - 1 - i) * ROW, html);
		}
		for (int i = 0; i < diagram.bars().size(); i++) {
			bar(diagram.bars().get(i), AXIS + 12 + i * BAR, html);
		}
	}

	private String spoken() {
		return "%s: %s".formatted(diagram.title(), String.join(", ", diagram.entries().stream()
				.map(entry -> entry.experiment() + " " + FigureText.decimal(entry.rank(), 2)).toList()));
	}

	private void axis(Html html) {
		html.empty("path", "class", "axis", "d", "M%s %dH%s".formatted(place(1), AXIS, place(worst)), "stroke",
				"currentColor", "fill", "none");
		for (int rank = 1; rank <= worst; rank++) {
			html.empty("path", "class", "axis", "d", "M%s %dv-6".formatted(place(rank), AXIS), "stroke", "currentColor");
			html.element("text", Integer.toString(rank), "x", place(rank), "y", Integer.toString(AXIS - 11),
					"text-anchor", "middle");
		}
	}

	private void criticalDifference(Html html) {
		double drawn = Math.min(diagram.criticalDifference(), worst - 1.0);
		html.empty("path", "class", "axis", "d", "M%s 18v-8m0 4H%sm0 -4v8".formatted(place(1), place(1 + drawn)), "stroke",
				"currentColor", "fill", "none");
		html.element("text", "critical difference %s%s".formatted(FigureText.decimal(diagram.criticalDifference(), 2),
				drawn < diagram.criticalDifference() ? ", wider than the axis" : ""), "x", place(1), "y", "33");
	}

	private void entry(Entry entry, boolean left, int y, Html html) {
		String end = Integer.toString(left ? side - 12 : WIDTH - side + 12);
		html.open("g", "style", "color:" + ink.apply(entry.colour()));
		html.empty("path", "class", "stem", "d", "M%s %dV%dH%s".formatted(place(entry.rank()), AXIS, y, end), "stroke",
				"currentColor", "fill", "none");
		html.empty("circle", "class", "dot", "cx", place(entry.rank()), "cy", Integer.toString(AXIS), "r", "4",
				"fill", "currentColor");
		html.element("text", "%s  %s".formatted(entry.experiment(), FigureText.decimal(entry.rank(), 2)), "x",
				Integer.toString(left ? side - 18 : WIDTH - side + 18), "y", Integer.toString(y),
				"text-anchor", left ? "end" : "start", "dominant-baseline", "central");
		html.close();
	}

	private void bar(Bar bar, int y, Html html) {
		double from = diagram.entries().get(bar.first()).rank();
		double to = diagram.entries().get(bar.last()).rank();
		html.empty("path", "class", "bar", "d", "M%s %dH%s".formatted(place(from - 0.04), y, place(to + 0.04)), "stroke",
				"currentColor", "stroke-width", "4", "stroke-linecap", "round");
	}

	private String place(double rank) {
		double share = worst > 1 ? (rank - 1) / (worst - 1) : 0;
		return String.format(Locale.ROOT, "%.1f", side + share * (WIDTH - 2 * side));
	}
}
