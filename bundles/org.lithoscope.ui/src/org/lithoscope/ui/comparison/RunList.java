package org.lithoscope.ui.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.lithoscope.ui.session.RunRow;

/**
 * The runs as the user wants to see them.
 *
 * @param words a run is shown if it has all these words, separated by blanks, in one of its columns
 * @param sortedBy the column that decides the order, or null for that of the suite
 * @param descending whether the order is turned round
 */
record RunList(String words, RunColumn sortedBy, boolean descending) {

	/** All runs in the suite's order. */
	static final RunList ALL = new RunList("", null, false);

	RunList {
		Objects.requireNonNull(words, "words");
	}

	/** The same sorted by a column; once more for the other direction, a third time for the suite's order. */
	RunList sortedBy(RunColumn column) {
		if (column != sortedBy) {
			return new RunList(words, column, false);
		}
		return descending ? new RunList(words, null, false) : new RunList(words, column, true);
	}

	/** The same of other words. */
	RunList filtered(String others) {
		return new RunList(others, sortedBy, descending);
	}

	List<RunRow> of(List<RunRow> runs) {
		String[] wanted = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
		List<RunRow> found = words.isBlank() ? runs : runs.stream().filter(row -> has(row, wanted)).toList();
		if (sortedBy == null) {
			return found;
		}
		Comparator<RunRow> order = descending ? sortedBy.order().reversed() : sortedBy.order();
		return found.stream().sorted(order).toList();
	}

	private static boolean has(RunRow row, String[] wanted) {
		String text = (row.label() + " " + row.state().label() + " " + row.id()).toLowerCase(Locale.ROOT);
		for (String word : wanted) {
			if (!text.contains(word)) {
				return false;
			}
		}
		return true;
	}
}
