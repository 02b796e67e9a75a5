package org.lithoscope.report.drawing;

import java.util.List;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.FeaturePanels.Panel;

/** Draws small charts beside each other on a sheet; all dots of a panel are one path. */
final class PanelSheet {

	private static final int COLUMNS = 3;
	private static final int LEFT = 52;
	private static final int SIDE = 180;
	private static final int TITLE = 22;
	private static final int BELOW = 34;

	private final Sheet sheet;
	private final String colour;

	private PanelSheet(Sheet sheet, String colour) {
		this.sheet = sheet;
		this.colour = colour;
	}

	static String draw(FeaturePanels panels, Sheet sheet, List<String> notes) {
		PanelSheet drawing = new PanelSheet(sheet, sheet.colour(panels.colour()));
		int count = panels.panels().size();
		for (int i = 0; i < count; i++) {
			drawing.draw(panels.panels().get(i), Sheet.MARGIN + i % COLUMNS * (LEFT + SIDE + Sheet.MARGIN / 2.0) + LEFT,
					Sheet.TOP + i / COLUMNS * (TITLE + SIDE + BELOW) + TITLE);
		}
		double bottom = Sheet.TOP + (count + COLUMNS - 1) / COLUMNS * (TITLE + SIDE + BELOW);
		sheet.text("Across: %s; up: %s.".formatted(panels.across(), panels.up()), Sheet.MARGIN, bottom + Sheet.FONT, "start");
		return sheet.finish(panels.title(), bottom + Sheet.ROW, notes);
	}

	private void draw(Panel panel, double x, double y) {
		Scale scale = Scale.of(panel.values());
		sheet.text(panel.feature().title(), x, y - 7, "start");
		sheet.body().empty("rect", "x", Sheet.at(x), "y", Sheet.at(y), "width", Integer.toString(SIDE), "height",
				Integer.toString(SIDE), "fill", "none", "stroke", sheet.palette().foreground(), "stroke-opacity", "0.4");
		sheet.gridLine(x, y + SIDE, x + SIDE, y);
		for (double mark : List.of(scale.marks().getFirst(), scale.marks().getLast())) {
			double across = x + SIDE * scale.share(mark);
			double up = y + SIDE * (1 - scale.share(mark));
			sheet.body().element("text", scale.label(mark), "x", Sheet.at(across), "y", Sheet.at(y + SIDE + 15),
					"text-anchor", "middle", "font-size", "11", "fill", sheet.palette().foreground());
			sheet.body().element("text", scale.label(mark), "x", Sheet.at(x - 5), "y", Sheet.at(up + 4), "text-anchor", "end",
					"font-size", "11", "fill", sheet.palette().foreground());
		}
		StringBuilder dots = new StringBuilder();
		panel.points().forEach(point -> dots.append('M').append(Sheet.at(x + SIDE * scale.share(point.x()))).append(' ')
				.append(Sheet.at(y + SIDE * (1 - scale.share(point.y())))).append("h0"));
		sheet.body().empty("path", "d", dots.toString(), "stroke", colour, "stroke-width", "3", "stroke-linecap", "round",
				"fill", "none");
		sheet.text("R² " + FigureText.decimal(panel.determination(), 2), x + 6, y + 16, "start");
	}
}
