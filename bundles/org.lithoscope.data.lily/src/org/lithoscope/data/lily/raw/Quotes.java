package org.lithoscope.data.lily.raw;

/**
 * Finds the last record end of a text that goes on elsewhere: line ends inside quotes end none.
 *
 * <p>Whether a byte is inside quotes depends on all quotes before it, so that this is the one pass that threads cannot
 * share; it looks at 32 bytes at once.
 */
final class Quotes {

	/** Record ends are searched in this much from the end; only where none is found, in everything. */
	private static final int TAIL = 1 << 14;
	private static final int STRIDE = 4 * Long.BYTES;

	private final byte delimiter;

	Quotes(byte delimiter) {
		this.delimiter = delimiter;
	}

	/** Where the last whole record of a text that begins with one ends, 0 if none does. */
	int endOfRecords(byte[] bytes, int length) {
		int tail = outside(bytes, length - TAIL, length);
		int end = lastEnd(bytes, tail, length);
		return end > 0 || tail == 0 ? end : lastEnd(bytes, 0, length);
	}

	/** The first place from some byte on that is known to be outside of quotes, the length if there is none. */
	private int outside(byte[] bytes, int from, int length) {
		int at = 0;
		while (at < from) {
			int quote = nextQuote(bytes, at, length);
			if (quote >= from) {
				return Math.max(at, from);
			}
			at = afterQuote(bytes, quote, length);
		}
		return at;
	}

	private int lastEnd(byte[] bytes, int from, int length) {
		int end = 0;
		int at = from;
		while (at < length) {
			int quote = nextQuote(bytes, at, length);
			end = Math.max(end, lastLineEnd(bytes, at, quote));
			at = afterQuote(bytes, quote, length);
		}
		return end;
	}

	/** Behind a quote; behind the quoted field if it opens one. */
	private int afterQuote(byte[] bytes, int quote, int length) {
		if (quote == length) {
			return length;
		}
		boolean opens = quote == 0 || bytes[quote - 1] == delimiter || bytes[quote - 1] == '\n';
		return opens ? Math.min(length, closingQuote(bytes, quote + 1, length) + 1) : quote + 1;
	}

	private static int closingQuote(byte[] bytes, int from, int length) {
		int at = nextQuote(bytes, from, length);
		while (at < length - 1 && bytes[at + 1] == '"') {
			at = nextQuote(bytes, at + 2, length);
		}
		return at;
	}

	private static int nextQuote(byte[] bytes, int from, int length) {
		int at = from;
		while (at + STRIDE <= length && (found(bytes, at) | found(bytes, at + Long.BYTES)
				| found(bytes, at + 2 * Long.BYTES) | found(bytes, at + 3 * Long.BYTES)) == 0) {
			at += STRIDE;
		}
		for (; at + Long.BYTES <= length; at += Long.BYTES) {
			long found = found(bytes, at);
			if (found != 0) {
				return at + Words.place(found, 1);
			}
		}
		while (at < length && bytes[at] != '"') {
			at++;
		}
		return Math.min(at, length);
	}

	private static long found(byte[] bytes, int at) {
		return Words.first(Words.at(bytes, at), Words.QUOTES);
	}

	private static int lastLineEnd(byte[] bytes, int from, int to) {
		for (int at = to; at > from; at--) {
			if (bytes[at - 1] == '\n') {
				return at;
			}
		}
		return 0;
	}
}
