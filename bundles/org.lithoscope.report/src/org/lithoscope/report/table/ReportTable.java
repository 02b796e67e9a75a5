package org.lithoscope.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table with a caption.
 *
 * @param id unique in a report, for instance {@code tests}
 * @param caption what the table shows, a sentence without full stop
 * @param columns the heads
 * @param rows one cell per column
 * @param notes what the reader should know, one sentence each
 */
public record ReportTable(String id, String caption, List<Column> columns, List<List<Cell>> rows, List<String> notes) {

	/**
	 * One column.
	 *
	 * @param heading a few characters
	 * @param meaning what it shows, in a sentence; an empty string where the heading tells
	 * @param numeric whether its cells are figures and stand to the right
	 */
	public record Column(String heading, String meaning, boolean numeric) {

		public Column {
			Objects.requireNonNull(heading, "heading");
			Objects.requireNonNull(meaning, "meaning");
		}

		/** A column of words. */
		public static Column words(String heading) {
			return new Column(heading, "", false);
		}

		/** A column of figures. */
		public static Column figures(String heading, String meaning) {
			return new Column(heading, meaning, true);
		}
	}

	public ReportTable {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(caption, "caption");
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		notes = List.copyOf(notes);
		for (List<Cell> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("a row of table %s does not fit its heads".formatted(id));
			}
		}
	}

	/** The same with further sentences for the reader. */
	public ReportTable with(List<String> further) {
		List<String> all = new ArrayList<>(notes);
		all.addAll(further);
		return new ReportTable(id, caption, columns, rows, all);
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** Whether a figure of this column has an interval. */
	boolean hasIntervals(int column) {
		return rows.stream().anyMatch(row -> row.get(column) instanceof Cell.Figure figure && figure.hasInterval());
	}
}
