package org.lithoscope.data.las;

import java.util.ArrayList;
import java.util.List;

/** What separates the values of a data line. */
enum Tokens {
	/** Any number of blanks and tabs. */
	SPACE(' '),
	/** One comma, with blanks around it. */
	COMMA(','),
	/** One tab. */
	TAB('\t');

	private final char delimiter;

	Tokens(char delimiter) {
		this.delimiter = delimiter;
	}

	/** The values of a line; one in double quotes may contain the delimiter, and the quotes are taken off. */
	List<String> split(String line) {
		List<String> tokens = new ArrayList<>();
		StringBuilder token = new StringBuilder();
		boolean quoted = false;
		boolean begun = false;
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			if (c == '"') {
				quoted = !quoted;
				begun = true;
			} else if (!quoted && ends(c)) {
				if (begun || this != SPACE) {
					tokens.add(token.toString().strip());
				}
				token.setLength(0);
				begun = false;
			} else {
				token.append(c);
				begun = true;
			}
		}
		if (begun || this != SPACE) {
			tokens.add(token.toString().strip());
		}
		return tokens;
	}

	private boolean ends(char c) {
		return c == delimiter || this == SPACE && c == '\t';
	}
}
