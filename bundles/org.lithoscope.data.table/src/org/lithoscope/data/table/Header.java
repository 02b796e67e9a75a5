package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.NearestNames;

/** The names of the columns. */
public final class Header {

	/** Instruments and methods that LILY writes in parentheses where other columns have their unit. */
	private static final Set<String> INSTRUMENTS =
			Set.of("GRA", "MAD", "MS", "MSL", "MSP", "NGR", "PWC", "PWL", "RGB", "RSC", "CSF-A", "CSF-B");

	private final Place place;
	private final List<String> names;
	private final Map<String, String> units;
	private final boolean written;

	private Header(Place place, List<String> names, Map<String, String> units, boolean written) {
		this.place = place;
		this.names = List.copyOf(names);
		this.units = Map.copyOf(units);
		this.written = written;
	}

	/**
	 * The names in the first row, or {@code column 1, column 2, …} if that row already holds a sample: one of its
	 * fields is a number, and none is a name the user gave or that is known for a role.
	 *
	 * @throws DataException if a name is there twice
	 */
	public static Header of(Row first, Place place, Collection<String> wanted, DecimalNotation notation)
			throws DataException {
		List<String> fields = new ArrayList<>();
		for (int i = 0; i < first.count(); i++) {
			fields.add(first.string(i));
		}
		boolean named = fields.stream().anyMatch(field -> wanted.contains(field) || hasKnownName(field));
		boolean numbers = fields.stream().anyMatch(field -> Double.isFinite(notation.parse(field)));
		if (numbers && !named) {
			for (int i = 0; i < fields.size(); i++) {
				fields.set(i, "column " + (i + 1));
			}
			return new Header(place.line(first.line()), fields, Map.of(), false);
		}
		Header header = new Header(place.line(first.line()), fields, Map.of(), true);
		header.requireDistinct();
		return header;
	}

	/**
	 * Names that are given apart from the rows.
	 *
	 * @throws DataException if a name is there twice
	 */
	public static Header ofNames(List<String> names, Place place) throws DataException {
		return ofNames(names, Map.of(), place);
	}

	/**
	 * The same where something else than the names tells the units.
	 *
	 * @param units by name; a column without an entry has the unit that its name ends with
	 * @throws DataException if a name is there twice
	 */
	public static Header ofNames(List<String> names, Map<String, String> units, Place place) throws DataException {
		Header header = new Header(place, names, units, true);
		header.requireDistinct();
		return header;
	}

	private static boolean hasKnownName(String field) {
		return Arrays.stream(Role.values()).anyMatch(role -> role.rank(field) >= 0);
	}

	private void requireDistinct() throws DataException {
		Map<String, Integer> seen = new HashMap<>();
		for (int i = 0; i < names.size(); i++) {
			Integer before = names.get(i).isEmpty() ? null : seen.put(names.get(i), i);
			if (before != null) {
				throw place.column(names.get(i)).refuse("the header has this name twice, in columns %d and %d, expected"
						+ " each name once. Rename one of them.", before + 1, i + 1);
			}
		}
	}

	/** Whether the file has a header line; if not, the first row is a sample. */
	public boolean isWritten() {
		return written;
	}

	List<String> names() {
		return names;
	}

	public String name(int column) {
		return names.get(column);
	}

	int width() {
		return names.size();
	}

	/** The named columns in quotes, for messages. */
	String listing() {
		return String.join(", ", names.stream().filter(name -> !name.isEmpty()).map(name -> "'" + name + "'").toList());
	}

	/** How a column is named in a list separated by commas: up to its own first comma. */
	static String listName(String name) {
		int comma = name.indexOf(',');
		return comma < 0 ? name : name.substring(0, comma).strip();
	}

	/**
	 * The column the user means: the one of exactly this name, or the only one whose name reads so up to its comma.
	 *
	 * @param asked what asked for it, for the message, for instance {@code depth}
	 * @throws DataException if there is no such column, naming the nearest ones
	 */
	int find(String name, String asked) throws DataException {
		int exact = names.indexOf(name);
		if (exact >= 0) {
			return exact;
		}
		List<String> beforeComma = names.stream().filter(n -> n.contains(",") && listName(n).equals(name)).toList();
		if (beforeComma.size() == 1) {
			return names.indexOf(beforeComma.getFirst());
		}
		List<String> known = names.stream().filter(n -> !n.isEmpty()).toList();
		throw place.refuse("there is no column '%s', which was given as %s%s%s", name, asked,
				NearestNames.suggest(name, known), hint(known));
	}

	private String hint(List<String> known) {
		if (!written) {
			return ". The first line already holds numbers, so the columns are called 'column 1' and so on;"
					+ " a header line would give them names.";
		}
		boolean commas = known.stream().anyMatch(name -> name.contains(","));
		return commas ? " A name that contains a comma is given by the part before it." : "";
	}

	/** The unit in parentheses or brackets at the end of a column's name, or an empty string. */
	public String unit(int column) {
		String name = names.get(column);
		if (units.containsKey(name)) {
			return units.get(name);
		}
		int start = unitStart(name);
		String unit = start < 0 ? "" : name.substring(start + 1, name.length() - 1).strip();
		return INSTRUMENTS.contains(unit) ? "" : unit;
	}

	/** Where the last parenthesis of a name opens that closes at its end; −1 if there is none behind some text. */
	static int unitStart(String name) {
		if (!name.endsWith(")") && !name.endsWith("]")) {
			return -1;
		}
		int depth = 0;
		for (int i = name.length() - 1; i > 0; i--) {
			char c = name.charAt(i);
			depth += c == ')' || c == ']' ? 1 : c == '(' || c == '[' ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	Place place() {
		return place;
	}
}
