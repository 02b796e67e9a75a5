package org.lithoscope.data.lily.raw;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds records and fields in bytes, as RFC 4180 has them: a field that begins with a quote ends at the next quote that
 * is not doubled, and may hold delimiters and line ends; a quote elsewhere is a character like others.
 *
 * <p>Only the places of wanted fields are noted; nothing is allocated per record.
 */
final class RecordScanner {

	private final byte delimiter;
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

	/** A scanner that notes the given fields, ascending. */
	RecordScanner(byte delimiter, int... wanted) {
		this.delimiter = delimiter;
		this.wanted = wanted;
		this.starts = new int[wanted.length];
		this.ends = new int[wanted.length];
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
	}

	/** Goes to the next record; false when there is none, or its line end is not in the bytes. */
	boolean next() {
		recordStart = position;
		recordLine = line;
		int field = 0;
		int place = 0;
		int nextWanted = wanted.length > 0 ? wanted[0] : -1;
		byte[] text = bytes;
		byte separator = delimiter;
		int at = position;
		int limit = end;
		while (at < limit) {
			int start = at;
			int stop;
			if (text[at] == '"') {
				stop = closingQuote(at + 1);
				if (stop == limit) {
					return false;
				}
				at = stop + 1;
				while (at < limit && text[at] != separator && text[at] != '\n') {
					at++;
				}
				start++;
			} else {
				while (at < limit && text[at] != separator && text[at] != '\n') {
					at++;
				}
				stop = at > start && text[at - 1] == '\r' && at < limit && text[at] == '\n' ? at - 1 : at;
			}
			if (at == limit) {
				return false;
			}
			if (field == nextWanted) {
				starts[place] = start;
				ends[place] = stop;
				place++;
				nextWanted = place < wanted.length ? wanted[place] : -1;
			}
			field++;
			if (text[at++] == '\n') {
				line++;
				position = at;
				fieldCount = field;
				return true;
			}
		}
		return false;
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
