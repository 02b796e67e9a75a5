package org.lithoscope.comparison.influence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.agreement.GroupedTable;
import org.lithoscope.store.RunRecord;

/**
 * Clusters and lithologies of one run by group, read from the table that the evaluator {@code clustering} stores.
 *
 * @param groups the names of the groups, by their code in the table
 * @param counts the table
 */
record BoreholeTable(List<String> groups, GroupedTable counts) {

	private static final String EVALUATOR = "clustering";
	private static final int ROWS = 0;
	private static final int BOREHOLE = 1;
	private static final int SITE = 2;
	private static final int CELLS = 3;

	/**
	 * The table of a run; empty if the run does not store it or its form is unknown.
	 *
	 * @param grouping {@link Grouping#SITE} or {@link Grouping#BOREHOLE}
	 */
	static Optional<BoreholeTable> of(RunRecord run, int k, Part part, Grouping grouping) {
		// rows of other sides may have been measured later, and then lie in a table of the same name
		return run.tables(EVALUATOR, "boreholes@" + k).stream().filter(table -> table.columns().size() == CELLS + 1)
				.map(table -> of(table, part, grouping)).flatMap(Optional::stream).findFirst();
	}

	private static Optional<BoreholeTable> of(ResultTable table, Part part, Grouping grouping) {
		List<int[]> cells = new ArrayList<>();
		List<String> groups = new ArrayList<>();
		Map<String, Integer> codes = new HashMap<>();
		for (List<String> row : table.rows()) {
			if (row.get(ROWS).equals(part.id())) {
				String group = row.get(grouping == Grouping.SITE ? SITE : BOREHOLE);
				int code = codes.computeIfAbsent(group, name -> {
					groups.add(name);
					return groups.size() - 1;
				});
				for (String cell : row.get(CELLS).split(" ")) {
					cells.add(parse(cell, code));
				}
			}
		}
		return cells.isEmpty() ? Optional.empty() : Optional.of(new BoreholeTable(groups, GroupedTable.of(
				column(cells, 1), column(cells, 0), column(cells, 3),
				cells.stream().mapToLong(cell -> cell[2]).toArray())));
	}

	/** @return cluster, lithology, count, group */
	private static int[] parse(String cell, int group) {
		int first = cell.indexOf(':');
		int second = cell.indexOf(':', first + 1);
		return new int[] { Integer.parseInt(cell, 0, first, 10), Integer.parseInt(cell, first + 1, second, 10),
				Integer.parseInt(cell, second + 1, cell.length(), 10), group };
	}

	private static int[] column(List<int[]> cells, int index) {
		return cells.stream().mapToInt(cell -> cell[index]).toArray();
	}
}
