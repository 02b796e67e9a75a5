package org.lithoscope.cli.text;

import java.util.ArrayList;
import java.util.List;

/** Text broken into lines between words. */
public final class Paragraph {

	private Paragraph() {
	}

	/**
	 * Breaks a text into lines of at most {@code width} characters, every line indented; a longer word stays whole.
	 *
	 * @param indent put before every line, counted in the width
	 */
	public static List<String> wrap(String text, String indent, int width) {
		return wrap(text, indent, indent, width);
	}

	/** The same with another beginning of the first line, for instance a bullet. */
	public static List<String> wrap(String text, String first, String indent, int width) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder(first);
		int words = 0;
		for (String word : text.strip().split("\\s+")) {
			if (words > 0 && line.length() + 1 + word.length() > width) {
				lines.add(line.toString());
				line = new StringBuilder(indent);
				words = 0;
			}
			line.append(words == 0 ? "" : " ").append(word);
			words++;
		}
		lines.add(line.toString());
		return lines;
	}
}
