package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * A table whose cells are shaded by their values.
 *
 * @param title a heading
 * @param columnAxis what the columns are
 * @param rowAxis what the rows are
 * @param valueAxis what is in the cells
 * @param columns the heads of the columns
 * @param rows from the top
 * @param low the value of the palest shade
 * @param high the value of the deepest shade
 * @param notes what the reader should know, one sentence each
 */
public record HeatMap(String title, Axis columnAxis, Axis rowAxis, Axis valueAxis, List<String> columns, List<Row> rows,
		double low, double high, List<String> notes) {

	/**
	 * One row.
	 *
	 * @param label its head
	 * @param values one per column; NaN where there is none
	 */
	public record Row(String label, List<Double> values) {

		public Row {
			Objects.requireNonNull(label, "label");
			values = List.copyOf(values);
		}
	}

	public HeatMap {
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(columnAxis, "columnAxis");
		Objects.requireNonNull(rowAxis, "rowAxis");
		Objects.requireNonNull(valueAxis, "valueAxis");
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
		notes = List.copyOf(notes);
		for (Row row : rows) {
			if (row.values().size() != columns.size()) {
				throw new IllegalArgumentException("row %s does not fit the heads".formatted(row.label()));
			}
		}
	}

	/** Whether there is nothing to show. */
	public boolean isEmpty() {
		return rows.isEmpty() || columns.isEmpty();
	}

	/** How deep a value is shaded, 0 to 1. */
	public double shade(double value) {
		return high > low && Double.isFinite(value) ? Math.clamp((value - low) / (high - low), 0, 1) : 0;
	}
}
