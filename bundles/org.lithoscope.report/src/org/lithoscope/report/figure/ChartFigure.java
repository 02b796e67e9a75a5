package org.lithoscope.report.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.chart.BarChart;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.report.table.ReportTable;

/** Writes charts into a page: what the script draws, and the same as a table for whoever has no script. */
public final class ChartFigure {

	/** The page's script draws so many bands at once. */
	private static final int BANDS = 6;

	private final TableFigure tables;

	public ChartFigure(Colours colours) {
		this.tables = new TableFigure(Objects.requireNonNull(colours, "colours"));
	}

	/** The colours of both backgrounds, as the page's script reads them. */
	public static String palettes(Palette light, Palette dark) {
		return ChartJson.of(light, dark);
	}

	/** Dots per experiment; nothing if there are none. */
	public void write(String id, DotChart chart, Html html) {
		if (!chart.isEmpty()) {
			figure(id, chart.title(), ChartJson.of(chart), chart.notes(), ChartTables.of(id, chart), html);
		}
	}

	/** Lines over a common axis; nothing if there are none. */
	public void write(String id, LineChart chart, Html html) {
		if (!chart.isEmpty()) {
			List<String> notes = new ArrayList<>(chart.notes());
			if (chart.series().size() > BANDS && chart.series().stream().anyMatch(LineChart.Series::hasBand)) {
				notes.add("Point at a line to see its band.");
			}
			figure(id, chart.title(), ChartJson.of(chart), notes, ChartTables.of(id, chart), html);
		}
	}

	/** Points in a plane; nothing if there are none. */
	public void write(String id, ScatterChart chart, Html html) {
		if (!chart.isEmpty()) {
			figure(id, chart.title(), ChartJson.of(chart), chart.notes(), ChartTables.of(id, chart), html);
		}
	}

	/** Bars to either side of zero; nothing if there are none. */
	public void write(String id, BarChart chart, Html html) {
		if (!chart.bars().isEmpty()) {
			figure(id, chart.title(), ChartJson.of(chart), chart.notes(), ChartTables.of(id, chart), html);
		}
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
