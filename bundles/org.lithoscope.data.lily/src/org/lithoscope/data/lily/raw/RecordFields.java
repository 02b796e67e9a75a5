package org.lithoscope.data.lily.raw;

import java.util.ArrayList;
import java.util.List;

/** All fields of one record as texts: for headers and faults, of which there are few. */
final class RecordFields {

	private RecordFields() {
	}

	/** The fields of a record that ends with its line end, without their quotes and the spaces around them. */
	static List<String> of(byte[] bytes, int from, int to, byte delimiter) {
		List<String> fields = new ArrayList<>();
		int at = from;
		while (at < to) {
			boolean quoted = bytes[at] == '"';
			int start = quoted ? at + 1 : at;
			at = quoted ? closingQuote(bytes, start, to) : start;
			int stop = at;
			while (bytes[at] != delimiter && bytes[at] != '\n') {
				at++;
			}
			fields.add(Header.text(bytes, start, quoted ? stop : at).strip().replace("\"\"", "\""));
			at++;
		}
		return fields;
	}

	/** Whether a quoted field of several lines goes on behind its closing quote with more than blanks. */
	static boolean goOnBehindQuotes(byte[] bytes, int from, int to, byte delimiter) {
		int at = from;
		while (at < to) {
			int start = at;
			boolean quoted = bytes[at] == '"';
			int stop = quoted ? closingQuote(bytes, at + 1, to) : at;
			at = quoted ? Math.min(stop + 1, to - 1) : at;
			boolean blank = true;
			while (bytes[at] != delimiter && bytes[at] != '\n') {
				blank &= bytes[at] <= ' ' && bytes[at] >= 0;
				at++;
			}
			if (quoted && !blank && hasLineEnd(bytes, start, stop)) {
				return true;
			}
			at++;
		}
		return false;
	}

	private static boolean hasLineEnd(byte[] bytes, int from, int to) {
		for (int i = from; i < to; i++) {
			if (bytes[i] == '\n') {
				return true;
			}
		}
		return false;
	}

	/** The next quote that is not doubled. */
	private static int closingQuote(byte[] bytes, int from, int to) {
		int at = from;
		while (at < to - 1 && (bytes[at] != '"' || bytes[at + 1] == '"')) {
			at += bytes[at] == '"' ? 2 : 1;
		}
		return at;
	}
}
