package org.lithoscope.report.drawing;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.report.figure.RankSvg;

/** Draws a table of shaded cells, its columns headed by slanting names. */
final class Cells {

	private static final int HEIGHT = 26;
	private static final double WIDEST = 64;
	private static final double SLANT = 0.82;
	private static final double HALF = 0.55;
	private static final int DECIMALS = 2;
	/** The colour of what is better, an index in the palette. */
	private static final int BETTER = 2;

	private final Sheet sheet;
	private final List<String> columns;
	private final double left;
	private final double top;
	private final double width;

	private Cells(Sheet sheet, List<String> rows, List<String> columns) {
		this.sheet = sheet;
		this.columns = columns;
		this.left = Sheet.MARGIN + 10 + rows.stream().mapToDouble(Sheet::width).max().orElse(0);
		this.top = Sheet.TOP + columns.stream().mapToDouble(Sheet::width).max().orElse(0) * SLANT;
		double slope = columns.isEmpty() ? 0 : Sheet.width(columns.getLast()) * (1 - SLANT);
		this.width = Math.min(WIDEST, (Sheet.WIDTH - left - Sheet.MARGIN - slope) / Math.max(1, columns.size()));
	}

	/** @param ranks drawn below the pairs; null for none */
	static String draw(PairMatrix matrix, RankDiagram ranks, Sheet sheet, List<String> notes) {
		Cells cells = new Cells(sheet, matrix.experiments(), matrix.experiments());
		BiFunction<Integer, Integer, Double> better = (row, column) -> matrix.cell(row, column)
				.map(PairMatrix.Cell::better).orElse(Double.NaN);
		double bottom = cells.draw(matrix.experiments(), BETTER, better, better);
		if (ranks != null) {
			sheet.body().element("text", ranks.title(), "x", Sheet.at(Sheet.WIDTH / 2.0), "y", Sheet.at(bottom + 36),
					"text-anchor", "middle", "font-size", "16", "fill", sheet.palette().foreground());
			int top = (int) Math.ceil(bottom) + Sheet.TOP;
			bottom = top + RankSvg.draw(ranks, sheet.palette(), top, sheet.body());
		}
		return sheet.finish(matrix.title(), bottom, notes);
	}

	static String draw(HeatMap map, Sheet sheet, List<String> notes) {
		List<String> rows = map.rows().stream().map(HeatMap.Row::label).toList();
		Cells cells = new Cells(sheet, rows, map.columns());
		double bottom = cells.draw(rows, 0, (row, column) -> map.rows().get(row).values().get(column),
				(row, column) -> map.shade(map.rows().get(row).values().get(column)));
		return sheet.finish(map.title(), bottom, notes);
	}

	private double draw(List<String> rows, int colour, BiFunction<Integer, Integer, Double> value,
			BiFunction<Integer, Integer, Double> shade) {
		for (int column = 0; column < columns.size(); column++) {
			sheet.body().element("text", columns.get(column), "transform", "translate(%s %s) rotate(-55)".formatted(
					Sheet.at(left + (column + 0.6) * width), Sheet.at(top - 6)), "fill", sheet.palette().foreground());
		}
		for (int row = 0; row < rows.size(); row++) {
			double y = top + row * HEIGHT;
			sheet.text(rows.get(row), left - 8, y + HEIGHT / 2.0 + 4, "end");
			for (int column = 0; column < columns.size(); column++) {
				cell(left + column * width, y, value.apply(row, column), shade.apply(row, column), sheet.colour(colour));
			}
		}
		return top + rows.size() * HEIGHT;
	}

	private void cell(double x, double y, double value, double shade, String colour) {
		boolean known = Double.isFinite(value);
		sheet.body().empty("path", "d", "M%s %sh%sv%sh-%sz".formatted(Sheet.at(x), Sheet.at(y), Sheet.at(width - 1),
				HEIGHT - 1, Sheet.at(width - 1)), "fill", known ? colour : sheet.palette().foreground(), "fill-opacity",
				known ? String.format(Locale.ROOT, "%.3f", shade) : "0.06");
		String text = FigureText.decimal(value, DECIMALS);
		if (known && shade > 0 && Sheet.width(text) < width) {
			sheet.text(text, x + width / 2, y + HEIGHT / 2.0 + 4, "middle",
					shade > HALF ? sheet.palette().background() : sheet.palette().foreground());
		}
	}
}
