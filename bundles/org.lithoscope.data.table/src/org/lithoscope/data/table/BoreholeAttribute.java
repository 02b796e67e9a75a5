package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.data.DataException;

/** Checks that a column, such as the site, tells the same in all rows of a borehole. */
final class BoreholeAttribute {

	private record First(int code, long line) {
	}

	private final NameColumn boreholes;
	private final NameColumn values;
	private final List<First> firstOfBorehole = new ArrayList<>();

	BoreholeAttribute(NameColumn boreholes, NameColumn values) {
		this.boreholes = boreholes;
		this.values = values;
	}

	/**
	 * Looks at the row that both columns took last.
	 *
	 * @throws DataException if the value differs from an earlier row of the same borehole
	 */
	void check(long line) throws DataException {
		int borehole = boreholes.lastCode();
		int value = values.lastCode();
		while (firstOfBorehole.size() <= borehole) {
			firstOfBorehole.add(null);
		}
		if (value == NameColumn.MISSING) {
			return;
		}
		First first = firstOfBorehole.get(borehole);
		if (first == null) {
			firstOfBorehole.set(borehole, new First(value, line));
		} else if (first.code() != value) {
			throw values.place().line(line).refuse("found '%s' for borehole '%s', expected '%s' as in %s %d: a"
					+ " borehole stands in one place. Correct it, give a borehole column that is unique in the whole"
					+ " table, or give none for this column.", values.nameOf(value), boreholes.nameOf(borehole),
					values.nameOf(first.code()), values.place().counted(), first.line());
		}
	}

	/** What the column tells of a borehole, if anything. */
	Optional<String> valueOf(int borehole) {
		return Optional.ofNullable(firstOfBorehole.get(borehole)).map(first -> values.nameOf(first.code()));
	}
}
