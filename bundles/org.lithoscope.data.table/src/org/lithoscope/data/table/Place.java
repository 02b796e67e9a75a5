package org.lithoscope.data.table;

import org.lithoscope.core.data.DataException;

/**
 * Where something was read, for messages.
 *
 * @param file the file as the user named it
 * @param counted what is counted, {@code line} or {@code row}
 * @param number which line or row, from 1, lines as an editor counts them; 0 where it does not matter
 * @param column the column's name, or an empty string
 */
public record Place(String file, String counted, long number, String column) {

	/** The beginning of a text file, in which lines are counted. */
	public static Place of(String file) {
		return new Place(file, "line", 0, "");
	}

	/** The beginning of a file without lines, in which rows are counted. */
	public static Place ofRows(String file) {
		return new Place(file, "row", 0, "");
	}

	/** The same with another line or row. */
	public Place line(long other) {
		return new Place(file, counted, other, column);
	}

	/** The same with another column. */
	public Place column(String name) {
		return new Place(file, counted, number, name);
	}

	/** An exception that starts with this place. */
	public DataException refuse(String message, Object... arguments) {
		return new DataException(this + ": " + message.formatted(arguments));
	}

	@Override
	public String toString() {
		return file + (number > 0 ? ", %s %d".formatted(counted, number) : "")
				+ (column.isEmpty() ? "" : ", column '" + column + "'");
	}
}
