package org.lithoscope.data.csv;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What separates fields, the less likely to occur inside a field first. */
enum Delimiter {
	TAB('\t'), SEMICOLON(';'), PIPE('|'), COMMA(',');

	private final char character;

	Delimiter(char character) {
		this.character = character;
	}

	char character() {
		return character;
	}

	/** The name used as a parameter value and in messages. */
	String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Optional<Delimiter> find(String id) {
		return Arrays.stream(values()).filter(delimiter -> delimiter.id().equals(id)).findFirst();
	}
}
