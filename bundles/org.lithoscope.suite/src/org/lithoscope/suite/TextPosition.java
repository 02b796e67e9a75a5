package org.lithoscope.suite;

import java.util.Objects;

/**
 * A place in a text file.
 *
 * @param file the file as the user named it
 * @param line counted from 1
 * @param column counted from 1, in characters
 */
public record TextPosition(String file, int line, int column) {

	public TextPosition {
		Objects.requireNonNull(file, "file");
	}

	/** For the beginning of a message, for instance {@code my.suite, line 3, column 5}. */
	@Override
	public String toString() {
		return "%s, line %d, column %d".formatted(file, line, column);
	}
}
