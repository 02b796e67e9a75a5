package org.lithoscope.data.lily.raw;

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
	/** The number of the field at whose end the record was found to end. */
	private int lastField;
	/** How many of the first wanted fields are in the head. */
	private final int headPlaces;
	/** The field behind the head: bytes at the begin of a record that are often those of the record before. */
	private final int headEnd;
	/** How many wanted fields are before the tail. */
	private final int tailPlace;
	/** The first field of the tail: bytes at the end of a record that are often those of the record before. */
	private final int tailField;
	private final DelimiterFinder finder;
	/** Bytes of the head of the record before, with its delimiters; 0 if it is not known. */
	private int headLength;
	private long headLines;
	/** The tail of the record before, to behind its line end; it ends at 0 if it is not known. */
	private int tailFrom;
	private int tailTo;
	private int tailFields;
	private long tailLines;
	private boolean headRepeated;
	private boolean tailRepeated;

	/** A scanner that notes the given fields, ascending, where no field changes more often than others. */
	RecordScanner(byte delimiter, int... wanted) {
		this(delimiter, wanted, wanted.length, wanted.length);
	}

	/**
	 * A scanner that notes the given fields.
	 *
	 * <p>In raw files neighbouring records differ in the depth, the measurements, and one field before and behind those: the
	 * offset in the section, the time. All that comes before and behind is compared with the record before in one go, and
	 * looked at closely only where it differs.
	 *
	 * @param wanted the fields, ascending
	 * @param firstVarying the place among them of the first one that changes with each record
	 * @param behindVarying the place behind the last one that does
	 */
	RecordScanner(byte delimiter, int[] wanted, int firstVarying, int behindVarying) {
		this.delimiter = delimiter;
		this.delimiters = Words.of(delimiter);
		this.wanted = wanted;
		this.starts = new int[wanted.length];
		this.ends = new int[wanted.length];
		this.headPlaces = firstVarying;
		int leastHead = firstVarying == 0 ? 0 : wanted[firstVarying - 1] + 1;
		this.headEnd = firstVarying == wanted.length ? leastHead : Math.max(leastHead, wanted[firstVarying] - 1);
		this.tailPlace = behindVarying;
		int leastTail = behindVarying == 0 ? 0 : wanted[behindVarying - 1] + 1;
		boolean room = behindVarying > firstVarying
				&& (behindVarying == wanted.length || wanted[behindVarying] > leastTail);
		this.tailField = room ? leastTail + 1 : leastTail;
		this.finder = new DelimiterFinder(delimiter, tailField - headEnd);
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
		tailTo = 0;
	}

	/** Goes to the next record; false when there is none, or its line end is not in the bytes. */
	boolean next() {
		int before = recordStart;
		recordStart = position;
		recordLine = line;
		tailRepeated = false;
		headRepeated = repeatHead(before);
		int at = headRepeated ? position + headLength : head();
		if (at != NONE) {
			at = between(at);
		}
		if (at == NONE) {
			return ended();
		}
		tailRepeated = repeatTail(at);
		return tailRepeated || tail(at);
	}

	/** Takes over the head of the record before if the record begins with the same bytes. */
	private boolean repeatHead(int before) {
		int to = recordStart + headLength;
		if (headLength == 0 || to > end || !Arrays.equals(bytes, recordStart, to, bytes, before, before + headLength)) {
			return false;
		}
		move(0, headPlaces, recordStart - before);
		line += headLines;
		return true;
	}

	private void move(int firstPlace, int endPlace, int distance) {
		for (int place = firstPlace; place < endPlace; place++) {
			starts[place] += distance;
			ends[place] += distance;
		}
	}

	/** Gives the begin of the first field behind the head. */
	private int head() {
		headLength = 0;
		int at = walk(0, headPlaces, recordStart, 0, headEnd);
		if (at != NONE) {
			headLength = at - recordStart;
			headLines = line - recordLine;
		}
		return at;
	}

	/** Notes what is between head and tail, and gives the begin of the tail. */
	private int between(int from) {
		if (tailField == headEnd) {
			return from;
		}
		if (!finder.find(bytes, from, end)) {
			return walk(headPlaces, tailPlace, from, headEnd, tailField);
		}
		for (int place = headPlaces; place < tailPlace; place++) {
			int field = wanted[place] - headEnd;
			starts[place] = field == 0 ? from : finder.place(field - 1) + 1;
			ends[place] = finder.place(field);
		}
		return finder.place(tailField - headEnd - 1) + 1;
	}

	/** Takes over the tail of the record before if the record goes on with the same bytes to its end. */
	private boolean repeatTail(int from) {
		int to = from + tailTo - tailFrom;
		if (tailTo == 0 || to > end || !Arrays.equals(bytes, from, to, bytes, tailFrom, tailTo)) {
			return false;
		}
		move(tailPlace, wanted.length, from - tailFrom);
		tailFrom = from;
		tailTo = to;
		position = to;
		fieldCount = tailField + tailFields;
		line += tailLines;
		return true;
	}

	private boolean tail(int from) {
		long before = line;
		tailTo = 0;
		int at = walk(tailPlace, wanted.length, from, tailField, tailField);
		if (at != NONE) {
			skip(at, ALL);
			lastField = Math.max(tailField, wanted.length == 0 ? 0 : wanted[wanted.length - 1] + 1) + passed;
		}
		if (!ended()) {
			return false;
		}
		tailFrom = from;
		tailTo = position;
		tailFields = fieldCount - tailField;
		tailLines = line - before;
		return true;
	}

	/**
	 * Notes some wanted fields, from the begin of a field on, and goes on to a field behind them; gives its begin. If the
	 * record or the bytes end before, nothing, and the number of the last field is kept.
	 */
	private int walk(int firstPlace, int endPlace, int from, int firstField, int endField) {
		int at = from;
		int field = firstField;
		for (int place = firstPlace; place < endPlace; place++) {
			if (wanted[place] > field) {
				at = skip(at, wanted[place] - field);
				if (at == NONE) {
					lastField = field + passed;
					return NONE;
				}
			}
			at = note(place, at);
			if (at == NONE) {
				return NONE;
			}
			if (bytes[at++] == '\n') {
				position = at;
				lastField = wanted[place];
				return NONE;
			}
			field = wanted[place] + 1;
		}
		if (endField > field) {
			at = skip(at, endField - field);
			lastField = field + passed;
		}
		return at;
	}

	/** Ends the record if its line end was found, and the position is behind it. */
	private boolean ended() {
		if (position == recordStart) {
			return false;
		}
		fieldCount = lastField + 1;
		line++;
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
				long specials = Words.below(word, Words.BEHIND_QUOTE) != 0
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

	/** Where the record has ended: the begin of the next one, or of what is left of the bytes. */
	int position() {
		return position;
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

	/**
	 * Whether the nth wanted field is known to be that of the last record before which had one. False where it changes with
	 * each record, and where this was not found out.
	 */
	boolean isRepeated(int nth) {
		return nth < headPlaces ? headRepeated : nth >= tailPlace && tailRepeated;
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

	/** Whether a quoted field over several lines goes on behind its closing quote. */
	boolean goesOnBehindQuotes() {
		return RecordFields.goOnBehindQuotes(bytes, recordStart, position, delimiter);
	}

	/** All fields of the record. */
	List<String> fields() {
		return RecordFields.of(bytes, recordStart, position, delimiter);
	}

	private String text(int from, int to) {
		return Header.text(bytes, from, to);
	}
}
