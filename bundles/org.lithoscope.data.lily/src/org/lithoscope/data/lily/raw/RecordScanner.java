package org.lithoscope.data.lily.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds records and fields in bytes, as RFC 4180 has them: a field that begins with a quote ends at the next quote that
 * is not doubled, and may hold delimiters and line ends; a quote elsewhere is a character like others.
 *
 * <p>Only the places of wanted fields are noted; nothing is allocated per record.
 */
final class RecordScanner {

	private static final int NONE = -1;
	/** All special characters are below this one, and few others. */
	private static final byte BEHIND_QUOTE = '"' + 1;
	private static final int ALL = Integer.MAX_VALUE;

	private final byte delimiter;
	private final long delimiters;
	private final int[] wanted;
	private final int[] starts;
	private final int[] ends;
	private byte[] bytes;
	private int position;
	private int end;
	private int recordStart;
	private int fieldCount;
	private long line;
	private long recordLine;
	/** Delimiters that the last call of {@link #skip} passed. */
	private int passed;
	/** How many wanted fields are the first ones of a record: in most tables the names of the borehole. */
	private final int headFields;
	/** Bytes of those fields in the record before, with their delimiters; 0 if it is not known. */
	private int headLength;
	private long headLines;
	private final Tail lastTail = new Tail();

	/** What came behind the last wanted field of the record before: in most tables the same as now. */
	private static final class Tail {

		private int from;
		private int to;
		private int fields;
		private long lines;
	}

	/** A scanner that notes the given fields, ascending. */
	RecordScanner(byte delimiter, int... wanted) {
		this.delimiter = delimiter;
		this.delimiters = Words.of(delimiter);
		this.wanted = wanted;
		this.starts = new int[wanted.length];
		this.ends = new int[wanted.length];
		int head = 0;
		while (head < wanted.length && wanted[head] == head) {
			head++;
		}
		this.headFields = head;
	}

	/** Where text begins: after a UTF-8 byte order mark, if there is one. */
	static int afterMark(byte[] bytes, int length) {
		boolean marked = length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
		return marked ? 3 : 0;
	}

	/** Begins with bytes that start with a record and, unless the text ends without one, end with a line end. */
	void begin(byte[] text, int from, int to) {
		bytes = text;
		position = from;
		end = to;
		line = 0;
		headLength = 0;
		lastTail.from = 0;
		lastTail.to = 0;
	}

	/** Goes to the next record; false when there is none, or its line end is not in the bytes. */
	boolean next() {
		int before = recordStart;
		recordStart = position;
		recordLine = line;
		int place = repeatHead(before) ? headFields : 0;
		int at = position + (place > 0 ? headLength : 0);
		int field = place;
		for (; place < wanted.length; place++) {
			if (place == headFields) {
				headLength = at - recordStart;
				headLines = line - recordLine;
			}
			if (wanted[place] > field) {
				at = skip(at, wanted[place] - field);
				if (at == NONE) {
					return ended(field + passed);
				}
			}
			at = note(place, at);
			field = wanted[place] + 1;
			if (at == NONE) {
				return false;
			}
			if (bytes[at++] == '\n') {
				headLength = place < headFields ? 0 : headLength;
				position = at;
				return ended(field - 1);
			}
		}
		return field > 0 ? tail(at - 1, field) : skip(at, ALL) == NONE && ended(passed);
	}

	/** Takes over the first fields of the record before if the record begins with the same bytes. */
	private boolean repeatHead(int before) {
		int to = recordStart + headLength;
		if (headLength == 0 || to > end || !Arrays.equals(bytes, recordStart, to, bytes, before, before + headLength)) {
			return false;
		}
		for (int place = 0; place < headFields; place++) {
			starts[place] += recordStart - before;
			ends[place] += recordStart - before;
		}
		line += headLines;
		return true;
	}

	/** Ends the record if its line end was found: behind so many delimiters, and the position is behind it. */
	private boolean ended(int count) {
		if (position == recordStart) {
			return false;
		}
		fieldCount = count + 1;
		line++;
		return true;
	}

	/** The rest of a record, from the delimiter behind its last wanted field on. */
	private boolean tail(int from, int field) {
		Tail last = lastTail;
		int same = from + last.to - last.from;
		if (last.to > 0 && same <= end && Arrays.equals(bytes, from, same, bytes, last.from, last.to)) {
			position = same;
			fieldCount = field + last.fields;
			line += last.lines;
			return true;
		}
		long before = line;
		skip(from + 1, ALL);
		if (!ended(field + passed)) {
			return false;
		}
		last.from = from;
		last.to = position;
		last.fields = fieldCount - field;
		last.lines = line - before;
		return true;
	}

	/**
	 * The begin of the field so many delimiters on. If the record ends before, nothing, and the position is behind its line
	 * end; if the bytes end before, nothing, and the position stays.
	 */
	private int skip(int from, int count) {
		byte[] text = bytes;
		int left = count;
		int at = from;
		while (at < end) {
			int special = at;
			if (at + Long.BYTES <= end) {
				long word = Words.at(text, at);
				long found = Words.all(word, delimiters);
				long specials = Words.anyBelow(word, BEHIND_QUOTE)
						? Words.first(word, Words.NEWLINES) | Words.first(word, Words.QUOTES)
						: 0;
				// bits below the first line end or quote
				found &= (specials & -specials) - 1;
				int delimitersHere = Long.bitCount(found);
				if (delimitersHere >= left) {
					return at + Words.place(found, left) + 1;
				}
				left -= delimitersHere;
				if (specials == 0) {
					at += Long.BYTES;
					continue;
				}
				special = at + Words.place(specials, 1);
			} else if (text[at] == delimiter && --left == 0) {
				return at + 1;
			}
			at = special + 1;
			if (text[special] == '\n') {
				passed = count - left;
				position = at;
				return NONE;
			}
			if (text[special] == '"' && (special == from || text[special - 1] == delimiter)) {
				at = closingQuote(at) + 1;
			}
		}
		return NONE;
	}

	/** Notes where a wanted field is that begins here; gives the place of the delimiter or line end behind it. */
	private int note(int place, int from) {
		boolean quoted = from < end && bytes[from] == '"';
		int closing = quoted ? closingQuote(from + 1) : from;
		int separator = separator(closing);
		if (separator == NONE) {
			return NONE;
		}
		starts[place] = quoted ? from + 1 : from;
		boolean returned = separator > from && bytes[separator] == '\n' && bytes[separator - 1] == '\r';
		ends[place] = quoted ? closing : returned ? separator - 1 : separator;
		return separator;
	}

	private int separator(int from) {
		int at = from;
		for (; at + Long.BYTES <= end; at += Long.BYTES) {
			long word = Words.at(bytes, at);
			long found = Words.first(word, delimiters) | Words.first(word, Words.NEWLINES);
			if (found != 0) {
				return at + Words.place(found, 1);
			}
		}
		for (; at < end; at++) {
			if (bytes[at] == delimiter || bytes[at] == '\n') {
				return at;
			}
		}
		return NONE;
	}

	private int closingQuote(int from) {
		int at = from;
		while (at < end) {
			byte b = bytes[at];
			if (b == '"') {
				if (at + 1 < end && bytes[at + 1] == '"') {
					at++;
				} else {
					return at;
				}
			} else if (b == '\n') {
				line++;
			}
			at++;
		}
		return end;
	}

	/** How many fields the record has. */
	int fieldCount() {
		return fieldCount;
	}

	/** Where the nth wanted field begins, without its quotes; only if the record has that many fields. */
	int start(int nth) {
		return starts[nth];
	}

	/** Where the nth wanted field ends. */
	int end(int nth) {
		return ends[nth];
	}

	/** Lines before the record, counted from the begin of the bytes. */
	long recordLine() {
		return recordLine;
	}

	/** Lines before the present position. */
	long line() {
		return line;
	}

	/** Whether there is nothing on the line of the record. */
	boolean isBlank() {
		return fieldCount == 1 && text(recordStart, position).isBlank();
	}

	/** The record as it stands in the file, without its line end. */
	String record() {
		return text(recordStart, position).stripTrailing();
	}

	/** All fields of the record. */
	List<String> fields() {
		List<String> fields = new ArrayList<>();
		int at = recordStart;
		while (at < position) {
			int start = at;
			int stop;
			if (bytes[at] == '"') {
				start++;
				long kept = line;
				stop = closingQuote(start);
				line = kept;
				at = stop;
			}
			while (bytes[at] != delimiter && bytes[at] != '\n') {
				at++;
			}
			stop = start > 0 && bytes[start - 1] == '"' && start - 1 >= recordStart ? closing(start, at) : at;
			fields.add(text(start, stop).strip().replace("\"\"", "\""));
			at++;
		}
		return fields;
	}

	private int closing(int start, int until) {
		int at = until;
		while (at > start && bytes[at] != '"') {
			at--;
		}
		return at;
	}

	private String text(int from, int to) {
		return Header.text(bytes, from, to);
	}
}
