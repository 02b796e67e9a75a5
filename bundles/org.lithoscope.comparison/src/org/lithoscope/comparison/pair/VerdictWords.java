package org.lithoscope.comparison.pair;

import java.util.Objects;

/**
 * How sentences call things.
 *
 * @param group what was kept together, for instance {@code site}
 * @param unit how the measure's unit follows a number, for instance {@code " nats"}; usually empty
 */
public record VerdictWords(String group, String unit) {

	/** Sites, and a measure without unit. */
	public static final VerdictWords SITES = new VerdictWords("site", "");

	public VerdictWords {
		Objects.requireNonNull(group, "group");
		Objects.requireNonNull(unit, "unit");
	}

	/** For instance {@code sites}. */
	String groups() {
		return group + "s";
	}
}
