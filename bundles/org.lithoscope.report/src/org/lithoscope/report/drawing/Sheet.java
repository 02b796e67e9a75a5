package org.lithoscope.report.drawing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.report.html.Html;

/** The sheet a drawing is made on: background, heading, text, and the sentences below. */
final class Sheet {

	static final int WIDTH = 760;
	static final int FONT = 13;
	/** Below the heading. */
	static final int TOP = 44;
	static final int ROW = 18;
	static final int MARGIN = 16;

	private static final int SMALL_FONT = 11;
	private static final int SWATCH = 12;
	private static final double BRIGHT = 128;
	/** How much of black is in the lines of a hatching, whatever it lies on. */
	private static final String INK = "0.45";

	/** The width of a character, from the widths of usual sans-serif fonts. */
	private static final double CHARACTER = 0.56;

	private final Palette palette;
	private final Html body = new Html();
	private final Set<Hatching> hatchings = EnumSet.noneOf(Hatching.class);

	Sheet(Palette palette) {
		this.palette = Objects.requireNonNull(palette, "palette");
	}

	/** How wide a text will be, about, in pixels. */
	static double width(String text) {
		return text.length() * CHARACTER * FONT;
	}

	/** A coordinate in a tenth of a pixel. */
	static String at(double place) {
		return String.format(Locale.ROOT, "%.1f", place);
	}

	/** A small text cut to a width, with an ellipsis where something was cut. */
	void small(String text, double x, double y, double room) {
		double character = CHARACTER * SMALL_FONT;
		String fitting = text.length() * character <= room ? text
				: text.substring(0, Math.max(1, (int) (room / character) - 1)) + "…";
		body.element("text", fitting, "x", at(x), "y", at(y), "font-size", Integer.toString(SMALL_FONT), "fill",
				palette.foreground());
	}

	/** Black or white, whichever is better read on a colour. */
	static String readableOn(String colour) {
		int rgb = Integer.parseInt(colour.substring(1), 16);
		double bright = 0.299 * (rgb >> 16 & 0xFF) + 0.587 * (rgb >> 8 & 0xFF) + 0.114 * (rgb & 0xFF);
		return bright > BRIGHT ? "#000000" : "#FFFFFF";
	}

	String colour(int index) {
		return palette.colour(index);
	}

	/** How a line is dashed: once colours begin again, lines of the same colour differ in this. */
	String dashes(int index) {
		return switch (palette.mark(index)) {
			case CIRCLE -> "none";
			case SQUARE -> "6 3";
			case TRIANGLE -> "2 2";
			case DIAMOND -> "8 3 2 3";
		};
	}

	Palette palette() {
		return palette;
	}

	/** What is drawn so far. */
	Html body() {
		return body;
	}

	/** A line. */
	void line(double x1, double y1, double x2, double y2, String colour, double thickness) {
		body.empty("path", "d", "M%s %sL%s %s".formatted(at(x1), at(y1), at(x2), at(y2)), "stroke", colour,
				"stroke-width", at(thickness), "fill", "none");
	}

	/** A line of the background's grid. */
	void gridLine(double x1, double y1, double x2, double y2) {
		body.empty("path", "d", "M%s %sL%s %s".formatted(at(x1), at(y1), at(x2), at(y2)), "stroke",
				palette.foreground(), "stroke-opacity", "0.18", "fill", "none");
	}

	/** A text in the sheet's own colour; the anchor is start, middle or end. */
	void text(String text, double x, double y, String anchor) {
		text(text, x, y, anchor, palette.foreground());
	}

	void text(String text, double x, double y, String anchor, String colour) {
		body.element("text", text, "x", at(x), "y", at(y), "text-anchor", anchor, "fill", colour);
	}

	/**
	 * A legend of colours in as many lines as it takes.
	 *
	 * @param y of the first line
	 * @return where it ends
	 */
	double legend(List<Key> keys, double y) {
		double x = MARGIN;
		double line = y + FONT;
		for (Key key : keys) {
			double wide = SWATCH + 6 + width(key.label()) + MARGIN;
			if (x > MARGIN && x + wide > WIDTH) {
				x = MARGIN;
				line += ROW;
			}
			body.empty("rect", "x", at(x), "y", at(line - 10), "width", Integer.toString(SWATCH), "height",
					Integer.toString(SWATCH), "fill", key.colour());
			hatch("M%s %sh%dv%dh-%dz".formatted(at(x), at(line - 10), SWATCH, SWATCH, SWATCH), key.hatching());
			text(key.label(), x + SWATCH + 6, line, "start");
			x += wide;
		}
		return keys.isEmpty() ? y : line + 4;
	}

	/** Draws a hatching over an area; the tiles it takes are defined where the drawing begins. */
	void hatch(String path, Hatching hatching) {
		if (hatching != Hatching.PLAIN) {
			hatchings.add(hatching);
			body.empty("path", "d", path, "fill", hatching.reference());
		}
	}

	private void define(Html svg) {
		if (hatchings.isEmpty()) {
			return;
		}
		svg.open("defs");
		for (Hatching hatching : hatchings) {
			svg.open("pattern", "id", hatching.id(), "width", Integer.toString(Hatching.WIDTH), "height",
					Integer.toString(Hatching.HEIGHT), "patternUnits", "userSpaceOnUse");
			svg.empty("path", "d", hatching.path(), "fill", "none", "stroke", "#000000", "stroke-opacity", INK,
					"stroke-width", Integer.toString(hatching.thickness()));
			svg.close();
		}
		svg.close();
	}

	/** A text that reads upwards. */
	void upright(String text, double x, double y) {
		body.element("text", text, "transform", "translate(%s %s) rotate(-90)".formatted(at(x), at(y)), "text-anchor",
				"middle", "fill", palette.foreground());
	}

	/**
	 * The finished drawing.
	 *
	 * @param height down to the end of what is drawn
	 * @param notes sentences to stand below it
	 */
	String finish(String title, double height, List<String> notes) {
		List<String> lines = wrapped(String.join(" ", notes));
		double all = height + lines.size() * ROW + MARGIN;
		Html svg = new Html();
		svg.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
		svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 %d %s".formatted(WIDTH, at(all)), "width",
				Integer.toString(WIDTH), "height", at(all), "font-family", "Helvetica, Arial, 'DejaVu Sans', sans-serif",
				"font-size", Integer.toString(FONT));
		svg.element("title", title);
		define(svg);
		svg.empty("rect", "width", "100%", "height", "100%", "fill", palette.background());
		svg.element("text", title, "x", at(WIDTH / 2.0), "y", "26", "text-anchor", "middle", "font-size", "16", "fill",
				palette.foreground());
		svg.raw(body.toString());
		for (int i = 0; i < lines.size(); i++) {
			svg.element("text", lines.get(i), "x", at(MARGIN), "y", at(height + (i + 1) * ROW), "font-size", Integer.toString(SMALL_FONT), "fill",
					palette.foreground());
		}
		return svg.close().toString();
	}

	private static List<String> wrapped(String text) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : text.split(" ")) {
			if (!line.isEmpty() && width(line + " " + word) * SMALL_FONT / FONT > WIDTH - 2 * MARGIN) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		if (!line.isEmpty()) {
			lines.add(line.toString());
		}
		return lines;
	}
}
