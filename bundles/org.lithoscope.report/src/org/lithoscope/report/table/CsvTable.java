package org.lithoscope.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as comma-separated values. */
final class CsvTable {

	private CsvTable() {
	}

	static String write(ReportTable table) {
		StringBuilder csv = new StringBuilder();
		line(csv, List.of("# " + table.id() + ": " + table.caption()));
		List<String> heads = new ArrayList<>();
		for (int c = 0; c < table.columns().size(); c++) {
			String heading = table.columns().get(c).heading().replaceAll(" \\[95 % interval]$", "");
			heads.add(heading);
			if (table.hasIntervals(c)) {
				heads.add(heading + " lower");
				heads.add(heading + " upper");
			}
		}
		line(csv, heads);
		for (List<Cell> row : table.rows()) {
			List<String> cells = new ArrayList<>();
			for (int c = 0; c < row.size(); c++) {
				add(cells, row.get(c), table.columns().get(c).numeric(), table.hasIntervals(c));
			}
			line(csv, cells);
		}
		return csv.toString();
	}

	private static void add(List<String> cells, Cell cell, boolean numeric, boolean interval) {
		switch (cell) {
			case Cell.Figure figure -> {
				cells.add(number(figure.value()));
				if (interval) {
					cells.add(number(figure.low()));
					cells.add(number(figure.high()));
				}
			}
			case Cell.Words words -> {
				// a dash or the word baseline is no number
				cells.add(numeric ? "" : words.text());
				if (interval) {
					cells.addAll(List.of("", ""));
				}
			}
		}
	}

	private static String number(double value) {
		if (!Double.isFinite(value)) {
			return "";
		}
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : Double.toString(value);
	}

	private static void line(StringBuilder csv, List<String> cells) {
		csv.append(cells.stream().map(CsvTable::quoted).collect(Collectors.joining(","))).append('\n');
	}

	private static String quoted(String cell) {
		return cell.matches("[^,\"\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
