package org.lithoscope.core.evaluation;

import java.util.Objects;

/**
 * A measure as its evaluator declares it.
 *
 * @param name the name in files, for instance {@code ari}
 * @param label the name for people, for instance {@code Adjusted Rand index}
 * @param better which direction is better
 * @param help what it says, its range and its source
 */
public record MeasureDeclaration(String name, String label, Better better, String help) {

	/** Which direction of a measure is better. */
	public enum Better {
		HIGHER, LOWER, NEITHER
	}

	public MeasureDeclaration {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(better, "better");
		Objects.requireNonNull(help, "help");
	}
}
