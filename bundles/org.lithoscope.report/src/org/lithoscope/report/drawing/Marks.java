package org.lithoscope.report.drawing;

/** Draws the marks of experiments. */
final class Marks {

	private static final double SIZE = 4;

	private final Sheet sheet;

	Marks(Sheet sheet) {
		this.sheet = sheet;
	}

	/** The filled mark of an experiment. */
	void filled(int colour, double x, double y, String tooltip) {
		sheet.body().open("path", "d", path(colour, x, y), "fill", sheet.colour(colour), "fill-opacity", "0.8");
		if (!tooltip.isEmpty()) {
			sheet.body().element("title", tooltip);
		}
		sheet.body().close();
	}

	/** A hollow circle, for a figure from the literature. */
	void hollow(double x, double y, String tooltip) {
		sheet.body().open("circle", "cx", Sheet.at(x), "cy", Sheet.at(y), "r", "4.5", "fill", "none", "stroke",
				sheet.palette().foreground()).element("title", tooltip).close();
	}

	private String path(int colour, double x, double y) {
		return switch (sheet.palette().mark(colour)) {
			case CIRCLE -> "M%s %sa4 4 0 1 0 8 0a4 4 0 1 0 -8 0z".formatted(Sheet.at(x - SIZE), Sheet.at(y));
			case SQUARE -> "M%s %sh7v7h-7z".formatted(Sheet.at(x - SIZE + 0.5), Sheet.at(y - SIZE + 0.5));
			case TRIANGLE -> "M%s %sl4.5 8h-9z".formatted(Sheet.at(x), Sheet.at(y - SIZE));
			case DIAMOND -> "M%s %sl5 5l-5 5l-5 -5z".formatted(Sheet.at(x), Sheet.at(y - SIZE - 1));
		};
	}
}
