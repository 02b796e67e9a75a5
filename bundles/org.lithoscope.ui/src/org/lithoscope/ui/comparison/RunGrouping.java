package org.lithoscope.ui.comparison;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lithoscope.ui.session.RunRow;

/** What puts runs together below one heading. */
enum RunGrouping {

	/** Nothing. */
	NONE("nothing", row -> "", row -> "", (a, b) -> 0),
	/** Experiments, in the suite's order. */
	EXPERIMENT("experiment", RunRow::experiment, RunRow::experiment, (a, b) -> 0),
	/** The runs of a fold, which share their rows. */
	FOLD("fold", row -> List.of(row.repeat(), row.fold()), row -> "repeat " + (row.repeat() + 1) + ", fold " + (row.fold() + 1),
			Comparator.comparingInt(RunRow::repeat).thenComparingInt(RunRow::fold)),
	/** How far runs are. */
	STATE("state", RunRow::state, row -> row.state().label(), Comparator.comparing(RunRow::state));

	private final String label;
	private final Function<RunRow, Object> group;
	private final Function<RunRow, String> title;
	private final Comparator<RunRow> order;

	RunGrouping(String label, Function<RunRow, Object> group, Function<RunRow, String> title,
			Comparator<RunRow> order) {
		this.label = label;
		this.group = group;
		this.title = title;
		this.order = order;
	}

	/** A word for people. */
	String label() {
		return label;
	}

	/**
	 * The lines of a table: each group below its heading, unless it is closed.
	 *
	 * @param rows in the order that they keep inside their group
	 * @param closed titles of groups of which only the heading is shown
	 */
	List<RunLine> lines(List<RunRow> rows, Set<String> closed) {
		if (this == NONE) {
			return rows.stream().map(row -> (RunLine) new RunLine.Run(row)).toList();
		}
		Map<Object, List<RunRow>> groups = new LinkedHashMap<>();
		rows.forEach(row -> groups.computeIfAbsent(group.apply(row), key -> new ArrayList<>()).add(row));
		List<List<RunRow>> sorted = groups.values().stream().sorted(Comparator.comparing(List::getFirst, order)).toList();
		List<RunLine> lines = new ArrayList<>(rows.size() + sorted.size());
		NumberFormat format = NumberFormat.getIntegerInstance();
		for (List<RunRow> members : sorted) {
			String heading = title.apply(members.getFirst());
			boolean open = !closed.contains(heading);
			lines.add(new RunLine.Heading(heading, members.size(), summary(members, format), open));
			if (open) {
				members.forEach(row -> lines.add(new RunLine.Run(row)));
			}
		}
		return lines;
	}

	/** How many runs are how far, for instance {@code 38 finished, 2 failed}. */
	private static String summary(List<RunRow> members, NumberFormat format) {
		Map<RunRow.State, Integer> counts = new EnumMap<>(RunRow.State.class);
		members.forEach(row -> counts.merge(row.state(), 1, Integer::sum));
		return counts.entrySet().stream().map(entry -> format.format(entry.getValue()) + " " + entry.getKey().label())
				.collect(Collectors.joining(", "));
	}
}
