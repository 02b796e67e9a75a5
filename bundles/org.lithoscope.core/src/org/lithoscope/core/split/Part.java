package org.lithoscope.core.split;

import java.util.Locale;

/** The three sides of a fold. */
public enum Part {
	TRAIN, VALIDATION, TEST;

	/** The name used in files and on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
