package org.lithoscope.report.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lithoscope.report.html.Html;
import org.lithoscope.vae.figure.NetworkFigure;
import org.lithoscope.vae.figure.NetworkFigure.Arrow;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.NetworkFigure.Link;
import org.lithoscope.vae.figure.NetworkFigure.Role;

/** A network as an inline drawing. */
public final class NetworkSvg {

	private static final int CHARACTER = 8;
	private static final int PADDING = 12;
	private static final int HEIGHT = 32;
	private static final int LANE = 46;
	private static final int GAP = 40;
	private static final int MARGIN = 4;

	private final NetworkFigure figure;
	private final int[] lefts;
	private final int[] widths;
	private final Map<String, Integer> tops = new HashMap<>();

	private NetworkSvg(NetworkFigure figure) {
		this.figure = figure;
		this.lefts = new int[figure.columns()];
		this.widths = new int[figure.columns()];
	}

	/** Writes the drawing with its notes. */
	public static void write(NetworkFigure figure, Html html) {
		new NetworkSvg(figure).write(html);
	}

	private void write(Html html) {
		place();
		int width = figure.boxes().stream().mapToInt(box -> lefts[box.column()] + width(box)).max().orElse(0) + MARGIN;
		int height = (int) Math.round(figure.lastLane() * LANE) + HEIGHT + 2 * MARGIN;
		html.open("div", "class", "network scroll", "tabindex", "0", "role", "region", "aria-label", figure.title());
		html.open("svg", "viewBox", "0 0 %d %d".formatted(width, height), "width", Integer.toString(width), "height",
				Integer.toString(height), "role", "img", "aria-label",
				"%s: %s".formatted(figure.title(), String.join(", ", figure.boxes().stream().map(Box::label).toList())));
		figure.arrows().forEach(arrow -> arrow(arrow, html));
		figure.boxes().forEach(box -> box(box, html));
		html.close().close();
		TableFigure.notes(figure.notes(), html);
	}

	private void place() {
		for (Box box : figure.boxes()) {
			tops.put(box.id(), MARGIN + (int) Math.round(box.lane() * LANE));
			if (box.role() != Role.OBJECTIVE) {
				widths[box.column()] = Math.max(widths[box.column()], ownWidth(box));
			}
		}
		int left = MARGIN;
		for (int c = 0; c < widths.length; c++) {
			lefts[c] = left;
			left += widths[c] + GAP;
		}
	}

	private static int ownWidth(Box box) {
		return box.label().length() * CHARACTER + 2 * PADDING;
	}

	private int width(Box box) {
		return Math.max(widths[box.column()], ownWidth(box));
	}

	private void box(Box box, Html html) {
		int left = lefts[box.column()];
		int top = tops.get(box.id());
		html.open("g", "class", "box " + box.role().name().toLowerCase(Locale.ROOT));
		html.element("title", box.detail());
		html.empty("rect", "x", Integer.toString(left), "y", Integer.toString(top), "width",
				Integer.toString(width(box)), "height", Integer.toString(HEIGHT), "rx", "5");
		html.element("text", box.label(), "x", Integer.toString(left + width(box) / 2), "y",
				Integer.toString(top + HEIGHT / 2), "text-anchor", "middle", "dominant-baseline", "central");
		html.close();
	}

	private void arrow(Arrow arrow, Html html) {
		Box from = figure.box(arrow.from());
		Box to = figure.box(arrow.to());
		if (arrow.link() == Link.OBJECTIVE) {
			int x = lefts[to.column()] + widths[to.column()] / 2;
			html.empty("path", "class", "pull", "d", "M%d %dV%d".formatted(x, tops.get(from.id()),
					tops.get(to.id()) + HEIGHT));
			return;
		}
		int x1 = lefts[from.column()] + widths[from.column()];
		int y1 = tops.get(from.id()) + HEIGHT / 2;
		int x2 = lefts[to.column()];
		int y2 = tops.get(to.id()) + HEIGHT / 2;
		int middle = (x1 + x2) / 2;
		html.empty("path", "class", "flow", "d", "M%d %dC%d %d %d %d %d %d".formatted(x1, y1, middle, y1, middle, y2,
				x2 - 5, y2));
		html.empty("path", "class", "head", "d", "M%d %dl-8 -4v8z".formatted(x2 - 1, y2));
	}
}
