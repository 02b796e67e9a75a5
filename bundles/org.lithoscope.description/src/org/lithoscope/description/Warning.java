package org.lithoscope.description;

import java.util.Objects;

/**
 * Something in a table that would mislead a model or its evaluation.
 *
 * @param kind what it is
 * @param message what was found, where, and what to do, in one or two sentences
 */
public record Warning(Kind kind, String message) {

	/** What can be wrong. */
	public enum Kind {
		CONSTANT_COLUMN, DUPLICATED_COLUMN, COLOUR_OUT_OF_RANGE, NEGATIVE_DENSITY, DEPTH_REVERSED, DUPLICATED_SAMPLES,
		SHARED_SITE, UNKNOWN_SITE, MISSING_VALUES, MISSING_DEPTH, LONELY_LITHOLOGY
	}

	public Warning {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(message, "message");
	}
}
