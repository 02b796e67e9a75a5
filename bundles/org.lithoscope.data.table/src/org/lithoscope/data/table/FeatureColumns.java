package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;

/**
 * The columns whose values are used.
 *
 * @param used columns of numbers, not all missing and not constant
 * @param texts names of candidates that turned out to hold text
 * @param constants names of candidates without two different values
 */
record FeatureColumns(List<NumberColumn> used, List<String> texts, List<String> constants) {

	/**
	 * Chooses among candidates after all rows were read.
	 *
	 * @param given whether the user wants all candidates; if not, those that cannot be features are left out
	 * @throws DataException if one that holds mostly numbers holds a text too, if a given one is all missing or
	 *         constant, or if none is left
	 */
	static FeatureColumns among(List<NumberColumn> candidates, Header header, boolean given) throws DataException {
		List<NumberColumn> used = new ArrayList<>();
		List<String> texts = new ArrayList<>();
		List<String> constants = new ArrayList<>();
		for (NumberColumn column : candidates) {
			if (!column.looksNumeric()) {
				texts.add(column.name());
				continue;
			}
			column.requireNumbers();
			if (given || column.varies()) {
				used.add(column);
			} else {
				constants.add(column.name());
			}
		}
		for (NumberColumn column : used) {
			requireVariation(column, used, header);
		}
		if (used.isEmpty()) {
			throw header.place().refuse("no column holds measurements; the columns are %s. Name those with measurements"
					+ " in the parameter features.", header.listing());
		}
		return new FeatureColumns(used, texts, constants);
	}

	private static void requireVariation(NumberColumn column, List<NumberColumn> all, Header header)
			throws DataException {
		if (column.varies()) {
			return;
		}
		List<String> varying =
				all.stream().filter(NumberColumn::varies).map(other -> Header.listName(other.name())).toList();
		String remedy = varying.isEmpty() ? "Use a table with measurements that differ."
				: "Leave it out: features = %s".formatted(String.join(",", varying));
		Place place = header.place().column(column.name());
		if (column.missing() == column.size()) {
			throw place.refuse("all %d values of this column are missing, expected numbers. %s", column.size(), remedy);
		}
		throw place.refuse("this column is constant, %s in all %d samples that have a value, expected values that"
				+ " differ. %s", column.smallest(), column.size() - column.missing(), remedy);
	}

	/** The measured quantities, with their units from the header. */
	List<NumericColumn> measurements(Header header) {
		return used.stream().map(column -> new NumericColumn(column.name(),
				header.unit(header.names().indexOf(column.name())), column.values(1))).toList();
	}

	/** What is missing, in at most one sentence. */
	List<String> notes(int rows) {
		List<NumberColumn> incomplete = used.stream().filter(column -> column.missing() > 0).toList();
		if (incomplete.isEmpty()) {
			return List.of();
		}
		boolean[] missing = new boolean[rows];
		incomplete.forEach(column -> column.markMissing(missing));
		int samples = 0;
		for (boolean m : missing) {
			samples += m ? 1 : 0;
		}
		return List.of("Values are missing in %d samples: %s.".formatted(samples, String.join(", ",
				incomplete.stream().map(column -> "%s %d".formatted(column.name(), column.missing())).toList())));
	}
}
