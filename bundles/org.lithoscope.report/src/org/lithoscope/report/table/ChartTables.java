package org.lithoscope.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.BarChart;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.report.table.ReportTable.Column;
import org.lithoscope.statistics.interval.Interval;

/** The numbers of charts and comparisons as tables; the notes of a chart are not repeated in its table. */
public final class ChartTables {

	private static final int DECIMALS = 4;
	private static final int SHARE_DECIMALS = 2;

	private ChartTables() {
	}

	/** A row per experiment with all its usual measures. */
	public static ReportTable of(String id, ComparisonTable table) {
		List<Column> columns = new ArrayList<>(List.of(Column.words("Experiment"), Column.figures("Runs", "")));
		table.columns().forEach(column -> columns.add(Column.figures(column.heading(), column.meaning())));
		List<List<Cell>> rows = new ArrayList<>();
		for (ComparisonTable.Row row : table.rows()) {
			List<Cell> cells = new ArrayList<>(List.of(Cell.words(row.experiment()), Cell.whole(row.runs())));
			for (int c = 0; c < table.columns().size(); c++) {
				cells.add(measure(row.cells().get(c), table.columns().get(c)));
			}
			rows.add(cells);
		}
		return new ReportTable(id, "All usual measures, means over runs", columns, rows,
				List.of("Losses are of validation rows; epochs, times and learned numbers say nothing about rocks."));
	}

	private static Cell measure(Estimate estimate, ComparisonTable.Column column) {
		if (!column.uncertain()) {
			String text = column.decimals() == 0 ? FigureText.whole(estimate.mean())
					: FigureText.decimal(estimate.mean(), column.decimals());
			return new Cell.Figure(estimate.mean(), Double.NaN, Double.NaN, text);
		}
		return new Cell.Figure(estimate.mean(), estimate.interval().map(Interval::low).orElse(Double.NaN),
				estimate.interval().map(Interval::high).orElse(Double.NaN),
				FigureText.plusMinus(estimate, column.decimals()));
	}

	/** A row per category: mean and interval, single runs, published figures. */
	public static ReportTable of(String id, DotChart chart) {
		List<List<Cell>> rows = new ArrayList<>();
		for (DotChart.Category category : chart.categories()) {
			int decimals = FigureText.decimalsFor(category.estimate().mean());
			rows.add(List.of(Cell.words(category.label()), Cell.estimate(category.estimate(), decimals),
					Cell.words(String.join(", ", category.dots().stream()
							.map(dot -> FigureText.decimal(dot.value(), decimals)).toList())),
					Cell.words(String.join("; ", category.published().stream().map(DotChart.Published::tooltip).toList()))));
		}
		return new ReportTable(id, chart.title(), List.of(Column.words(chart.categoryAxis().title()),
				Column.figures("Mean [95 % interval]", ""), Column.words("Runs"), Column.words("Published")), rows, List.of());
	}

	/** A row per place on the common axis, a column per line. */
	public static ReportTable of(String id, LineChart chart) {
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
		return new ReportTable(id, "%s: %s".formatted(chart.title(), chart.yAxis().title()), columns, rows, List.of());
	}

	private static Cell value(LineChart.Series series, double x) {
		for (int i = 0; i < series.x().length; i++) {
			if (series.x()[i] == x) {
				return Cell.number(series.y()[i], FigureText.decimalsFor(series.y()[i]));
			}
		}
		return Cell.EMPTY;
	}

	/** A row per point. */
	public static ReportTable of(String id, ScatterChart chart) {
		List<List<Cell>> rows = new ArrayList<>();
		chart.groups().forEach(group -> group.points().forEach(point -> rows.add(List.of(Cell.words(group.experiment()),
				Cell.words(point.run()), Cell.number(point.x(), DECIMALS), Cell.number(point.y(), DECIMALS)))));
		return new ReportTable(id, chart.title(), List.of(Column.words("Experiment"), Column.words("Run"),
				figures(chart.xAxis()), figures(chart.yAxis())), rows, List.of());
	}

	/** A row per step. */
	public static ReportTable of(String id, PathChart chart) {
		List<List<Cell>> rows = new ArrayList<>();
		for (PathChart.Path path : chart.paths()) {
			for (int i = 0; i < path.steps().size(); i++) {
				PathChart.Step step = path.steps().get(i);
				rows.add(List.of(Cell.words(path.label()), Cell.whole(step.epoch()), Cell.number(step.x(), DECIMALS),
						Cell.number(step.y(), DECIMALS), Cell.words(path.mark(i).words())));
			}
		}
		return new ReportTable(id, chart.title(), List.of(Column.words("Run"), Column.figures("Epoch", ""),
				figures(chart.xAxis()), figures(chart.yAxis()), Column.words("")), rows, List.of());
	}

	/** A row per feature: how much of it is given back. */
	public static ReportTable of(String id, FeaturePanels panels) {
		List<List<Cell>> rows = panels.panels().stream().map(panel -> List.of(Cell.words(panel.feature().label()),
				Cell.words(panel.feature().unit()), Cell.whole(panel.points().size()),
				Cell.number(panel.determination(), DECIMALS))).toList();
		return new ReportTable(id, panels.title(), List.of(Column.words("Feature"), Column.words("Unit"),
				Column.figures("Points", ""), Column.figures("R²", "of all rows, at most 1")), rows, List.of());
	}

	/** A row per bar. */
	public static ReportTable of(String id, BarChart chart) {
		List<List<Cell>> rows = chart.bars().stream().map(bar -> List.of(Cell.words(bar.label()),
				Cell.signed(bar.value(), DECIMALS), Cell.words(bar.detail()))).toList();
		return new ReportTable(id, chart.title(), List.of(Column.words(chart.categoryAxis().title()),
				figures(chart.valueAxis()), Column.words("")), rows, List.of());
	}

	/** The cells of a map. */
	public static ReportTable of(String id, HeatMap map) {
		List<Column> columns = new ArrayList<>(List.of(Column.words(map.rowAxis().title())));
		map.columns().forEach(column -> columns.add(Column.figures(column, "")));
		List<List<Cell>> rows = new ArrayList<>();
		for (HeatMap.Row line : map.rows()) {
			List<Cell> row = new ArrayList<>(List.of(Cell.words(line.label())));
			line.values().forEach(value -> row.add(Cell.number(value, SHARE_DECIMALS)));
			rows.add(row);
		}
		return new ReportTable(id, "%s: %s".formatted(map.title(), map.valueAxis().title()), columns, rows, List.of());
	}

	/** The probabilities of all pairs, a row and a column per experiment. */
	public static ReportTable of(String id, PairMatrix matrix) {
		List<Column> columns = new ArrayList<>(List.of(Column.words("Experiment")));
		matrix.experiments().forEach(name -> columns.add(Column.figures(name, "")));
		List<List<Cell>> rows = new ArrayList<>();
		for (int r = 0; r < matrix.experiments().size(); r++) {
			List<Cell> row = new ArrayList<>(List.of(Cell.words(matrix.experiments().get(r))));
			for (int c = 0; c < matrix.experiments().size(); c++) {
				Optional<PairMatrix.Cell> cell = matrix.cell(r, c);
				row.add(cell.map(known -> Cell.number(known.better(), SHARE_DECIMALS)).orElse(Cell.EMPTY));
			}
			rows.add(row);
		}
		return new ReportTable(id, matrix.title(), columns, rows, List.of());
	}

	/** The average ranks, the best first. */
	public static ReportTable of(String id, RankDiagram diagram) {
		return new ReportTable(id, diagram.title(),
				List.of(Column.words("Experiment"), Column.figures("Average rank", "1 is the best")),
				diagram.entries().stream().map(entry -> List.of(Cell.words(entry.experiment()),
						Cell.number(entry.rank(), SHARE_DECIMALS))).toList(), List.of());
	}

	private static Column figures(Axis axis) {
		return Column.figures(axis.title(), "");
	}
}
