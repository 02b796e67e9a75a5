package org.lithoscope.data.las;

import java.util.Locale;
import java.util.Optional;

/**
 * A line of a header section, {@code MNEM.UNIT VALUE : DESCRIPTION {FORMAT} | ASSOCIATION}.
 *
 * @param mnemonic in capitals
 * @param unit as written, or an empty string
 * @param value as written, or an empty string
 * @param description without format and association, or an empty string
 * @param line where it stands, from 1
 */
record HeaderItem(String mnemonic, String unit, String value, String description, long line) {

	/** The item on a line, unless there is no dot that ends a mnemonic. */
	static Optional<HeaderItem> parse(String text, long line) {
		// a value may contain colons, as times do; the last one ends it
		return parse(text, text.lastIndexOf(':'), line);
	}

	/** The item on a line of LAS 1.2, which writes the values of the well section behind the colon, except numbers. */
	static Optional<HeaderItem> parseValueBehindColon(String text, long line) {
		return parse(text, text.indexOf(':'), line).map(HeaderItem::swapped);
	}

	private static Optional<HeaderItem> parse(String text, int colon, long line) {
		int dot = text.indexOf('.');
		String mnemonic = dot < 0 ? "" : text.substring(0, dot).strip();
		if (mnemonic.isEmpty() || mnemonic.indexOf(':') >= 0) {
			return Optional.empty();
		}
		int unitEnd = dot + 1;
		while (unitEnd < text.length() && !Character.isWhitespace(text.charAt(unitEnd))
				&& text.charAt(unitEnd) != ':') {
			unitEnd++;
		}
		boolean described = colon >= unitEnd;
		return Optional.of(new HeaderItem(mnemonic.toUpperCase(Locale.ROOT), text.substring(dot + 1, unitEnd),
				text.substring(unitEnd, described ? colon : text.length()).strip(),
				described ? plain(text.substring(colon + 1)) : "", line));
	}

	private static String plain(String description) {
		int end = description.length();
		for (char mark : new char[] { '{', '|' }) {
			int position = description.indexOf(mark);
			end = position < 0 ? end : Math.min(end, position);
		}
		return description.substring(0, end).strip();
	}

	/** The first word of the value, which is all of it where it is a number. */
	String firstWord() {
		return value.split("\\s+", 2)[0];
	}

	private HeaderItem swapped() {
		return description.isEmpty() ? this : new HeaderItem(mnemonic, unit, description, value, line);
	}
}
