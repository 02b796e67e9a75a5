package org.lithoscope.data.lily.raw;

/**
 * Finds where the last whole record of a block ends, from the few records before its end alone.
 *
 * <p>Whether a line end ends a record depends on all quotes before it, and a search for them in every byte takes a
 * twentieth of an import. Where records have as many fields as the header from some line on to the end of a block, that line
 * is hardly inside quotes. The reader of the block, who gets to its end from its begin, knows it for certain.
 */
final class LikelyEnd {

	/** Some twenty records of the usual length. */
	private static final int TAIL = 1 << 12;
	private static final int FEWEST = 3;

	private final RecordScanner scanner;
	private final int fieldCount;

	/** @param fieldCount how many fields a record has */
	LikelyEnd(byte delimiter, int fieldCount) {
		this.scanner = new RecordScanner(delimiter);
		this.fieldCount = fieldCount;
	}

	/** Where the last whole record of a text ends, 0 if that is doubtful. */
	int endOfRecords(byte[] bytes, int length) {
		int begin = lineBegin(bytes, Math.max(0, length - TAIL), length);
		scanner.begin(bytes, begin, length);
		int records = 0;
		while (scanner.next()) {
			if (scanner.fieldCount() != fieldCount) {
				return 0;
			}
			records++;
		}
		return records < FEWEST ? 0 : scanner.position();
	}

	private static int lineBegin(byte[] bytes, int from, int length) {
		int at = from;
		while (at < length && bytes[at] != '\n') {
			at++;
		}
		return Math.min(length, at + 1);
	}
}
