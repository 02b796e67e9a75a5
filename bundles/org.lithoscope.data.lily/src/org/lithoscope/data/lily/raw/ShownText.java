package org.lithoscope.data.lily.raw;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.lithoscope.core.text.ShortList;

/** Text of a file as a message shows it: short, and without characters that a terminal would obey. */
final class ShownText {

	/** What is longer is hardly read, and fills a terminal. */
	private static final int LONGEST = 60;
	/** As many bytes as {@link #LONGEST} characters can have, and one more character. */
	private static final int MOST_BYTES = 4 * (LONGEST + 1);

	private ShownText() {
	}

	/** The begin of a text in UTF-8, without blanks around it. */
	static String of(byte[] bytes, int from, int to) {
		return of(new String(bytes, from, Math.min(to - from, MOST_BYTES), StandardCharsets.UTF_8));
	}

	/** The begin of a text, without blanks around it. */
	static String of(String text) {
		StringBuilder shown = new StringBuilder();
		int[] characters = text.strip().codePoints().limit(LONGEST + 1).toArray();
		for (int i = 0; i < Math.min(characters.length, LONGEST); i++) {
			append(shown, characters[i]);
		}
		return shown.append(characters.length > LONGEST ? "…" : "").toString();
	}

	/** The begin of a text that is no UTF-8, byte for byte. */
	static String bytes(byte[] bytes, int from, int to) {
		StringBuilder shown = new StringBuilder();
		int end = Math.min(to, from + LONGEST);
		for (int i = from; i < end; i++) {
			appendByte(shown, bytes[i] & 0xff);
		}
		return shown.append(end < to ? "…" : "").toString();
	}

	/** Some names, the first ones of many. */
	static String names(Collection<String> names) {
		return ShortList.of(names.stream().map(ShownText::of).toList());
	}

	private static void append(StringBuilder shown, int character) {
		if (character < 0x80) {
			appendByte(shown, character);
		} else if (isObeyed(character)) {
			shown.append("\\u%04x".formatted(character));
		} else {
			shown.appendCodePoint(character);
		}
	}

	private static void appendByte(StringBuilder shown, int value) {
		boolean printable = value >= 0x20 && value < 0x7f;
		shown.append(printable ? String.valueOf((char) value) : "\\x%02x".formatted(value));
	}

	/** Control characters beyond ASCII, line ends of Unicode, and marks that turn the direction of writing. */
	private static boolean isObeyed(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
			default -> false;
		};
	}
}
