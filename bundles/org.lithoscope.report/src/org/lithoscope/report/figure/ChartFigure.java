package org.lithoscope.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.BarChart;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.Cell;
import org.lithoscope.report.table.ReportTable;
import org.lithoscope.report.table.ReportTable.Column;

/** Writes charts into a page: what the script draws, and the same as a table for whoever has no script. */
public final class ChartFigure {

	/** The page's script draws so many bands at once. */
	private static final int BANDS = 6;

	private final TableFigure tables;

	public ChartFigure(Colours colours) {
		this.tables = new TableFigure(Objects.requireNonNull(colours, "colours"));
	}

	/** The colours of both backgrounds, as the page's script reads them. */
	public static String palettes() {
		return ChartJson.of(Palette.LIGHT, Palette.DARK);
	}

	/** Dots per experiment; nothing if there are none. */
	public void write(String id, DotChart chart, Html html) {
		if (chart.isEmpty()) {
			return;
		}
		List<List<Cell>> rows = new ArrayList<>();
		for (DotChart.Category category : chart.categories()) {
			int decimals = FigureText.decimalsFor(category.estimate().mean());
			rows.add(List.of(Cell.words(category.label()), Cell.estimate(category.estimate(), decimals),
					Cell.words(String.join(", ", category.dots().stream()
							.map(dot -> FigureText.decimal(dot.value(), decimals)).toList())),
					Cell.words(String.join("; ", category.published().stream().map(DotChart.Published::tooltip).toList()))));
		}
		figure(id, chart.title(), ChartJson.of(chart), chart.notes(), new ReportTable(id, chart.title(),
				List.of(Column.words(chart.categoryAxis().title()), Column.figures("Mean [95 % interval]", ""),
						Column.words("Runs"), Column.words("Published")), rows, List.of()), html);
	}

	/** Lines over a common axis; nothing if there are none. */
	public void write(String id, LineChart chart, Html html) {
		if (chart.isEmpty()) {
			return;
		}
		List<Column> columns = new ArrayList<>(List.of(Column.words(chart.xAxis().title())));
		chart.series().forEach(series -> columns.add(Column.figures(series.label(), "")));
		SortedSet<Double> places = new TreeSet<>();
		chart.series().forEach(series -> {
			for (double x : series.x()) {
				places.add(x);
			}
		});
		List<List<Cell>> rows = new ArrayList<>();
		for (double x : places) {
			List<Cell> row = new ArrayList<>(List.of(Cell.words(FigureText.shortest(x))));
			chart.series().forEach(series -> row.add(value(series, x)));
			rows.add(row);
		}
		List<String> notes = new ArrayList<>(chart.notes());
		if (chart.series().size() > BANDS && chart.series().stream().anyMatch(LineChart.Series::hasBand)) {
			notes.add("Point at a line to see its band.");
		}
		figure(id, chart.title(), ChartJson.of(chart), notes,
				new ReportTable(id, "%s: %s".formatted(chart.title(), chart.yAxis().title()), columns, rows, List.of()), html);
	}

	private static Cell value(LineChart.Series series, double x) {
		for (int i = 0; i < series.x().length; i++) {
			if (series.x()[i] == x) {
				return Cell.number(series.y()[i], FigureText.decimalsFor(series.y()[i]));
			}
		}
		return Cell.EMPTY;
	}

	/** Points in a plane; nothing if there are none. */
	public void write(String id, ScatterChart chart, Html html) {
		if (chart.isEmpty()) {
			return;
		}
		List<List<Cell>> rows = new ArrayList<>();
		chart.groups().forEach(group -> group.points().forEach(point -> rows.add(List.of(Cell.words(group.experiment()),
				Cell.words(point.run()), Cell.number(point.x(), 4), Cell.number(point.y(), 4)))));
		figure(id, chart.title(), ChartJson.of(chart), chart.notes(), new ReportTable(id, chart.title(),
				List.of(Column.words("Experiment"), Column.words("Run"), figures(chart.xAxis()), figures(chart.yAxis())),
				rows, List.of()), html);
	}

	/** Bars to either side of zero; nothing if there are none. */
	public void write(String id, BarChart chart, Html html) {
		if (chart.bars().isEmpty()) {
			return;
		}
		List<List<Cell>> rows = chart.bars().stream().map(bar -> List.of(Cell.words(bar.label()),
				Cell.signed(bar.value(), 4), Cell.words(bar.detail()))).toList();
		figure(id, chart.title(), ChartJson.of(chart), chart.notes(), new ReportTable(id, chart.title(),
				List.of(Column.words(chart.categoryAxis().title()), figures(chart.valueAxis()), Column.words("")), rows,
				List.of()), html);
	}

	private static Column figures(Axis axis) {
		return Column.figures(axis.title(), "");
	}

	private void figure(String id, String title, String json, List<String> notes, ReportTable data, Html html) {
		html.open("figure", "class", "chart", "id", "chart-" + id);
		html.element("figcaption", title);
		html.open("div", "class", "plot", "role", "img", "aria-label", title + ", drawn from the table below").close();
		html.raw("<script type=\"application/json\" class=\"chart-data\">").raw(json).raw("</script>\n");
		TableFigure.notes(notes, html);
		html.open("details", "class", "data", "open", "open").element("summary", "The same as a table");
		tables.write(data, html);
		html.close().close();
	}
}
