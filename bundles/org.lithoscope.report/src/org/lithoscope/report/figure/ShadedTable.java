package org.lithoscope.report.figure;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.report.html.Html;

/** Writes maps into a page as tables with shaded cells, which need no script. */
public final class ShadedTable {

	private final Colours colours;

	public ShadedTable(Colours colours) {
		this.colours = Objects.requireNonNull(colours, "colours");
	}

	/** A map of values; nothing if it is empty. */
	public void write(HeatMap map, Html html) {
		if (map.isEmpty()) {
			return;
		}
		start(map.title(), map.rowAxis().title(), html);
		map.columns().forEach(column -> head(column, html));
		html.close().close().open("tbody");
		for (HeatMap.Row row : map.rows()) {
			html.open("tr").open("th", "scope", "row");
			colours.name(row.label(), html);
			html.close();
			for (int c = 0; c < row.values().size(); c++) {
				double value = row.values().get(c);
				cell(value == 0 ? "" : FigureText.decimal(value, 2), map.shade(value), "%s, %s: %s %s".formatted(row.label(),
						map.columns().get(c), map.valueAxis().title(), FigureText.decimal(value, 3)), html);
			}
			html.close();
		}
		html.close().close().close();
		TableFigure.notes(map.notes(), html);
		html.close();
	}

	/** All pairs of experiments; nothing where fewer than two have figures. */
	public void write(PairMatrix matrix, Html html) {
		if (matrix.cells().isEmpty()) {
			return;
		}
		start(matrix.title(), "", html);
		matrix.experiments().forEach(column -> head(column, html));
		html.close().close().open("tbody");
		for (int row = 0; row < matrix.experiments().size(); row++) {
			html.open("tr").open("th", "scope", "row");
			colours.name(matrix.experiments().get(row), html);
			html.close();
			for (int column = 0; column < matrix.experiments().size(); column++) {
				Optional<PairMatrix.Cell> cell = matrix.cell(row, column);
				cell(cell.map(odds -> FigureText.percent(odds.better())).orElse(row == column ? "" : FigureText.NOTHING),
						cell.map(PairMatrix.Cell::better).orElse(0.0), cell.map(odds -> tooltip(matrix, odds)).orElse(""), html);
			}
			html.close();
		}
		html.close().close().close();
		TableFigure.notes(matrix.notes(), html);
		html.close();
	}

	private static String tooltip(PairMatrix matrix, PairMatrix.Cell cell) {
		return "%s better than %s: %s; no difference that matters: %s; worse: %s".formatted(
				matrix.experiments().get(cell.row()), matrix.experiments().get(cell.column()),
				FigureText.percent(cell.better()), FigureText.percent(cell.equal()), FigureText.percent(cell.worse()));
	}

	private static void start(String title, String corner, Html html) {
		html.open("figure", "class", "table shaded");
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", title);
		html.open("table").element("caption", title).open("thead").open("tr");
		if (corner.isEmpty()) {
			html.open("td").close();
		} else {
			html.element("th", corner, "scope", "col", "class", "words");
		}
	}

	private static void head(String text, Html html) {
		html.open("th", "scope", "col", "class", "turned").element("span", text).close();
	}

	private static void cell(String text, double shade, String title, Html html) {
		html.element("td", text, "style", "--shade:%s%%".formatted(String.format(Locale.ROOT, "%.0f", 100 * shade)),
				"title", title);
	}
}
