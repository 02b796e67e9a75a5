package org.lithoscope.data.las;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.data.table.MissingMarkers;
import org.lithoscope.data.table.Place;

/** Makes columns of the lines of a data section; a row is one line, or several where the file is wrapped. */
final class DataLines {

	private final Place file;
	private final List<Curve> curves;
	private final boolean wrapped;
	private final Tokens tokens;
	private final MissingMarkers missing;
	private final List<Long> lines = new ArrayList<>();
	private int filled;

	DataLines(Place file, List<HeaderItem> columns, boolean wrapped, Tokens tokens, MissingMarkers missing) {
		this.file = file;
		this.curves = columns.stream().map(Curve::new).toList();
		this.wrapped = wrapped;
		this.tokens = tokens;
		this.missing = missing;
	}

	/**
	 * Takes a line.
	 *
	 * @throws DataException if it has more or fewer values than there are columns left to fill
	 */
	void add(String text, long line) throws DataException {
		List<String> values = tokens.split(text);
		if (!wrapped && values.size() != curves.size() || filled + values.size() > curves.size()) {
			throw wrongNumber(values, line);
		}
		if (filled == 0) {
			lines.add(line);
		}
		for (String value : values) {
			curves.get(filled++).add(value, missing, line);
		}
		filled = filled == curves.size() ? 0 : filled;
	}

	private DataException wrongNumber(List<String> values, long line) {
		int found = values.size();
		String names = ShortList.of(curves.stream().map(Curve::mnemonic).toList());
		Optional<String> slipped = values.stream().filter(value -> Slip.of(value) == Slip.RUN_TOGETHER).findFirst();
		if (slipped.isPresent()) {
			return file.line(line).refuse("found '%s' among %d values, expected %d (%s). %s", slipped.get(), found,
					curves.size(), names, Slip.RUN_TOGETHER.advice());
		}
		if (tokens == Tokens.COMMA && found > curves.size()) {
			return file.line(line).refuse("found %d values, expected %d (%s). Correct the line; commas separate values,"
					+ " so that decimals must have points.", found, curves.size(), names);
		}
		if (wrapped) {
			return file.line(line).refuse("found %d values for the row that began in line %d, expected %d in all (%s)."
					+ " A wrapped row begins on a line of its own; look for a missing value above.", filled + found,
					filled == 0 ? line : lines.getLast(), curves.size(), names);
		}
		return file.line(line).refuse("found %d %s, expected %d (%s). Correct the line; if rows go over several lines,"
				+ " WRAP must be YES.", found, found == 1 ? "value" : "values", curves.size(), names);
	}

	/**
	 * The finished section.
	 *
	 * @throws DataException if the last row is not complete
	 */
	Section end(SectionTitle title) throws DataException {
		if (filled > 0) {
			throw file.line(lines.getLast()).refuse("the row that begins here has %d of %d values: the file is truncated. Copy"
					+ " it again, or delete the row.", filled, curves.size());
		}
		return new Section(title, curves, lines);
	}
}
