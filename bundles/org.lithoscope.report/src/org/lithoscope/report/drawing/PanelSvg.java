package org.lithoscope.report.drawing;

import java.util.List;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.TableFigure;
import org.lithoscope.report.html.Html;

/** Small charts beside each other as inline drawings; all dots of a panel are one path, which keeps a page small. */
public final class PanelSvg {

	private static final int SIDE = 160;
	private static final int LEFT = 46;
	private static final int TOP = 24;
	private static final int WIDTH = LEFT + SIDE + 8;
	private static final int HEIGHT = TOP + SIDE + 20;

	private final FeaturePanels.Panel panel;
	private final Scale scale;
	private final Html html;

	private PanelSvg(FeaturePanels.Panel panel, Html html) {
		this.panel = panel;
		this.scale = Scale.of(panel.values());
		this.html = html;
	}

	/** Writes the panels with their notes into a page. */
	public static void write(FeaturePanels panels, Html html) {
		html.open("figure", "class", "panels");
		html.element("figcaption", panels.title());
		for (FeaturePanels.Panel panel : panels.panels()) {
			html.open("svg", "viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT), "width", Integer.toString(WIDTH), "height",
					Integer.toString(HEIGHT), "style", "color:" + Colours.css(panels.colour()), "role", "img", "aria-label",
					"%s, %s against %s, %s".formatted(panel.feature().title(), panels.up(), panels.across(),
							determination(panel)));
			new PanelSvg(panel, html).draw();
			html.close();
		}
		html.open("p", "class", "notes").text("Across: %s; up: %s.".formatted(panels.across(), panels.up())).close();
		TableFigure.notes(panels.notes(), html);
		html.close();
	}

	private static String determination(FeaturePanels.Panel panel) {
		return "R² " + FigureText.decimal(panel.determination(), 2);
	}

	private void draw() {
		html.element("text", panel.feature().title(), "x", "0", "y", "14");
		html.empty("path", "class", "frame", "d", "M%d %dh%dv%dh-%dz".formatted(LEFT, TOP, SIDE, SIDE, SIDE));
		html.empty("path", "class", "same", "d", "M%d %dl%d -%d".formatted(LEFT, TOP + SIDE, SIDE, SIDE));
		List<Double> marks = scale.marks();
		mark(marks.getFirst());
		if (marks.size() > 1) {
			mark(marks.getLast());
		}
		StringBuilder dots = new StringBuilder();
		for (FeaturePanels.Point point : panel.points()) {
			dots.append("M%d %dh0".formatted(across(point.x()), up(point.y())));
		}
		html.empty("path", "class", "dots", "d", dots.toString());
		html.element("text", determination(panel), "x", Integer.toString(LEFT + 6), "y", Integer.toString(TOP + 16), "class",
				"fit");
	}

	private void mark(double value) {
		String text = scale.label(value);
		html.element("text", text, "x", Integer.toString(across(value)), "y", Integer.toString(TOP + SIDE + 15),
				"text-anchor", "middle", "class", "value");
		html.element("text", text, "x", Integer.toString(LEFT - 5), "y", Integer.toString(up(value) + 4), "text-anchor",
				"end", "class", "value");
	}

	private int across(double value) {
		return (int) Math.round(LEFT + SIDE * scale.share(value));
	}

	private int up(double value) {
		return (int) Math.round(TOP + SIDE * (1 - scale.share(value)));
	}
}
