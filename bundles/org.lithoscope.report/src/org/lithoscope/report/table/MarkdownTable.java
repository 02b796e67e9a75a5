package org.lithoscope.report.table;

import java.util.List;
import java.util.stream.Collectors;

/** A table in Markdown. */
final class MarkdownTable {

	private MarkdownTable() {
	}

	static String write(ReportTable table) {
		StringBuilder markdown = new StringBuilder("**").append(table.caption()).append("**\n\n");
		markdown.append(row(table.columns().stream().map(ReportTable.Column::heading).toList()));
		markdown.append(table.columns().stream().map(column -> column.numeric() ? "---:" : "---")
				.collect(Collectors.joining(" | ", "| ", " |\n")));
		table.rows().forEach(cells -> markdown.append(row(cells.stream().map(Cell::text).toList())));
		markdown.append('\n');
		table.notes().forEach(note -> markdown.append(note).append('\n'));
		return markdown.toString();
	}

	private static String row(List<String> cells) {
		return cells.stream().map(cell -> cell.replace("\\", "\\\\").replace("|", "\\|"))
				.collect(Collectors.joining(" | ", "| ", " |\n"));
	}
}
