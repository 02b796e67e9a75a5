package org.lithoscope.core.evaluation;

import java.util.List;
import java.util.Objects;

/**
 * A small table of results that is more than one figure, for instance the purity of every cluster.
 *
 * @param name unique within its evaluation, for instance {@code clusters@12}
 * @param columns the heads
 * @param rows cells in text form, numbers in the form {@link Double#toString(double)} gives
 */
public record ResultTable(String name, List<String> columns, List<List<String>> rows) {

	public ResultTable {
		Objects.requireNonNull(name, "name");
		columns = List.copyOf(columns);
		rows = rows.stream().map(List::copyOf).toList();
		for (List<String> row : rows) {
			if (row.size() != columns.size()) {
				throw new IllegalArgumentException("a row of " + name + " does not fit its heads");
			}
		}
	}
}
