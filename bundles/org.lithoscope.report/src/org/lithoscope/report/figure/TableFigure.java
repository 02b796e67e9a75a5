package org.lithoscope.report.figure;

import java.util.List;
import java.util.Objects;

import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.Cell;
import org.lithoscope.report.table.ReportTable;

/** Writes tables into a page. */
public final class TableFigure {

	/** Tables with more rows scroll, so that a reader sees what comes after them. */
	private static final int LONG = 24;

	private final Colours colours;

	public TableFigure(Colours colours) {
		this.colours = Objects.requireNonNull(colours, "colours");
	}

	/** The table with caption and notes; nothing if it has no rows. */
	public void write(ReportTable table, Html html) {
		if (table.isEmpty()) {
			return;
		}
		html.open("figure", "class", table.rows().size() > LONG ? "table long" : "table", "id", "table-" + table.id());
		html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", table.caption());
		html.open("table");
		html.element("caption", table.caption());
		head(table.columns(), html);
		html.open("tbody");
		for (List<Cell> row : table.rows()) {
			row(table.columns(), row, html);
		}
		html.close().close().close();
		notes(table.notes(), html);
		html.close();
	}

	/** Sentences below a figure. */
	public static void notes(List<String> notes, Html html) {
		if (!notes.isEmpty()) {
			html.open("p", "class", "notes").text(String.join(" ", notes)).close();
		}
	}

	private static void head(List<ReportTable.Column> columns, Html html) {
		html.open("thead").open("tr");
		for (ReportTable.Column column : columns) {
			String side = column.numeric() ? "number" : "words";
			if (column.meaning().isEmpty()) {
				html.element("th", column.heading(), "scope", "col", "class", side);
			} else {
				html.open("th", "scope", "col", "class", side).element("abbr", column.heading(), "title",
						column.meaning()).close();
			}
		}
		html.close().close();
	}

	private void row(List<ReportTable.Column> columns, List<Cell> row, Html html) {
		html.open("tr");
		for (int c = 0; c < row.size(); c++) {
			String text = row.get(c).text();
			if (c == 0) {
				html.open("th", "scope", "row");
				colours.name(text, html);
				html.close();
			} else {
				html.element("td", text, "class", columns.get(c).numeric() ? "number" : "words");
			}
		}
		html.close();
	}
}
