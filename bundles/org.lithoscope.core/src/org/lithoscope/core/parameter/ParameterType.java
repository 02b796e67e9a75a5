package org.lithoscope.core.parameter;

import java.util.Locale;

/** What kind of value a parameter takes. */
public enum ParameterType {
	/** A whole number. */
	INTEGER,
	/** A decimal number. */
	REAL,
	/** {@code true} or {@code false}. */
	BOOLEAN,
	/** One of the declared choices. */
	CHOICE,
	/** Any text. */
	TEXT,
	/** Whole numbers separated by commas. */
	INTEGERS,
	/** Texts separated by commas, for instance column names. */
	TEXTS,
	/** A path in the file system. */
	FILE;

	/** The name used in {@code plugin.xml}. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
