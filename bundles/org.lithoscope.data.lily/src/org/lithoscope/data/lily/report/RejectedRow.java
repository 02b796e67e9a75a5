package org.lithoscope.data.lily.report;

/**
 * A row that could not be used.
 *
 * @param file the name of its file
 * @param line its line, counted from 1 with the header
 * @param column the column at fault, empty where it is the whole row
 * @param problem what was found and what was expected
 * @param record the row as it stands in the file, shortened
 */
public record RejectedRow(String file, long line, String column, String problem, String record) {

	/** One line for people. */
	public String text() {
		return "%s, line %,d%s: %s".formatted(file, line, column.isEmpty() ? "" : ", column '" + column + "'", problem);
	}
}
