package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Optional;

import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/** Cells of the tables that evaluators store with a run; a table or column that is not there gives nothing. */
final class RunTables {

	private static final String ROWS = "rows";

	private RunTables() {
	}

	/** The rows of a table that were computed on one side of the fold. */
	static Optional<ResultTable> of(RunRecord run, String evaluator, String name, Part part) {
		return run.tables().getOrDefault(evaluator, List.of()).stream().filter(table -> table.name().equals(name))
				.findFirst().map(table -> {
					int rows = table.columns().indexOf(ROWS);
					return new ResultTable(name, table.columns(), table.rows().stream()
							.filter(row -> rows < 0 || row.get(rows).equals(part.id())).toList());
				});
	}

	/** A cell as text; an empty string if the table has no such column. */
	static String text(ResultTable table, List<String> row, String column) {
		int index = table.columns().indexOf(column);
		return index < 0 ? "" : row.get(index);
	}

	/** A cell as a number; NaN if it is none. */
	static double number(ResultTable table, List<String> row, String column) {
		try {
			return Double.parseDouble(text(table, row, column));
		} catch (NumberFormatException e) {
			return Double.NaN;
		}
	}
}
