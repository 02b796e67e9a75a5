package org.lithoscope.data.csv;

import org.lithoscope.core.data.DataException;

/**
 * Where something was read, for messages.
 *
 * @param file the file as the user named it
 * @param line counted from 1 as an editor does; 0 where it does not matter
 * @param column the column's name, or an empty string
 */
record Place(String file, long line, String column) {

	Place line(long number) {
		return new Place(file, number, column);
	}

	Place column(String name) {
		return new Place(file, line, name);
	}

	/** An exception that starts with this place. */
	DataException refuse(String message, Object... arguments) {
		return new DataException(this + ": " + message.formatted(arguments));
	}

	@Override
	public String toString() {
		return file + (line > 0 ? ", line " + line : "") + (column.isEmpty() ? "" : ", column '" + column + "'");
	}
}
