package org.lithoscope.store;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** Names of suites as names of folders, on any file system. */
final class FolderName {

	/** Names that Windows keeps for devices. */
	private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul", "com1", "lpt1");
	private static final String HARMLESS = " ._+-";

	private FolderName() {
	}

	/**
	 * The name with whatever some file system refuses written as {@code %XX}, byte by byte: all but letters, digits,
	 * blanks and {@code . _ + -}, and blanks and dots at the ends.
	 */
	static String of(String suite) {
		StringBuilder name = new StringBuilder();
		int last = suite.length() - 1;
		for (int i = 0; i <= last; i++) {
			char c = suite.charAt(i);
			boolean atEnd = (i == 0 || i == last) && (c == '.' || c == ' ');
			if (!atEnd && (Character.isLetterOrDigit(c) || HARMLESS.indexOf(c) >= 0)) {
				name.append(c);
			} else {
				escape(c, name);
			}
		}
		if (name.isEmpty() || RESERVED.contains(name.toString().toLowerCase(Locale.ROOT))) {
			return "%" + name;
		}
		return name.toString();
	}

	private static void escape(char c, StringBuilder name) {
		for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
			name.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
		}
	}
}
