package org.lithoscope.data.las;

import java.util.List;
import java.util.Locale;

/**
 * The line that begins a section, {@code ~TITLE} or in LAS 3.0 {@code ~TITLE | ASSOCIATION}.
 *
 * @param kind what the section holds
 * @param name the title in capitals without tilde, kind and numbers in brackets kept, for instance {@code LOG_DATA[1]}
 * @param definition for data the section that defines its columns, in capitals; empty where the line does not say
 */
record SectionTitle(Kind kind, String name, String definition) {

	/** What a section holds. */
	enum Kind {
		VERSION, WELL, DEFINITION, DATA, IGNORED
	}

	private static final String CURVE = "CURVE";
	private static final String ASCII = "ASCII";
	private static final List<String> LOG_DATA = List.of("A", ASCII, "LOG_DATA", "LOG");

	/** @param major the major version of the standard, 1 to 3; 0 before it is known */
	static SectionTitle parse(String line, int major) {
		String[] parts = line.substring(1).split("\\|", 2);
		String name = parts[0].strip().toUpperCase(Locale.ROOT);
		String association = parts.length == 2 ? parts[1].strip().toUpperCase(Locale.ROOT) : "";
		return major < 3 || name.length() == 1 ? byLetter(name) : ofThree(name, association);
	}

	/** Before 3.0 the first letter says what a section is, and columns may be named behind it. */
	private static SectionTitle byLetter(String name) {
		Kind kind = switch (name.isEmpty() ? ' ' : name.charAt(0)) {
			case 'V' -> Kind.VERSION;
			case 'W' -> Kind.WELL;
			case 'C' -> Kind.DEFINITION;
			case 'A' -> Kind.DATA;
			default -> Kind.IGNORED;
		};
		return switch (kind) {
			case DEFINITION -> new SectionTitle(kind, CURVE, "");
			case DATA -> new SectionTitle(kind, ASCII, CURVE);
			default -> new SectionTitle(kind, name, "");
		};
	}

	private static SectionTitle ofThree(String name, String association) {
		String word = firstWord(name);
		if (word.startsWith("VERSION")) {
			return new SectionTitle(Kind.VERSION, name, "");
		}
		if (word.startsWith("WELL")) {
			return new SectionTitle(Kind.WELL, name, "");
		}
		if (word.endsWith("_DEFINITION") || word.startsWith(CURVE)) {
			return new SectionTitle(Kind.DEFINITION, name, "");
		}
		if (word.endsWith("_DATA") || LOG_DATA.contains(word)) {
			return new SectionTitle(Kind.DATA, name, association);
		}
		return new SectionTitle(Kind.IGNORED, name, "");
	}

	/** Whether the data are logs, which cores, tops and the like are not. */
	boolean isLog() {
		return LOG_DATA.contains(firstWord(name));
	}

	private static String firstWord(String name) {
		return name.split("[\\s\\[]", 2)[0];
	}

	/** Names under which the definition of these data may stand. */
	List<String> definitions() {
		if (!definition.isEmpty()) {
			return List.of(definition, definition.replace("CURVE", "LOG_DEFINITION"));
		}
		return isLog() ? List.of(CURVE, "LOG_DEFINITION") : List.of(name.replace("_DATA", "_DEFINITION"));
	}
}
