package org.lithoscope.data.lily.raw;

/**
 * A row that cannot be used.
 *
 * @param line lines before it in its block, later in its file
 * @param column the column at fault, empty where it is the whole row
 * @param problem what was found and what was expected
 * @param record the row as it stands in the file, shortened
 * @param otherHeader whether it is the header of another table
 */
record Fault(long line, String column, String problem, String record, boolean otherHeader) {

	private static final int LONGEST = 500;

	Fault {
		record = record.length() <= LONGEST ? record : record.substring(0, LONGEST);
	}

	/** The same, further down. */
	Fault below(long lines) {
		return new Fault(line + lines, column, problem, record, otherHeader);
	}
}
