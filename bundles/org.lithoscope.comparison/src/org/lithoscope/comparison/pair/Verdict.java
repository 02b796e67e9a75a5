package org.lithoscope.comparison.pair;

import java.util.Objects;

/**
 * A comparison of two experiments in words.
 *
 * @param kind what it comes to
 * @param sentence what was found, ending with a full stop
 * @param outlook what could be found with more repeats or groups; empty where there is nothing to say
 */
public record Verdict(Kind kind, String sentence, String outlook) {

	/** What a comparison comes to. */
	public enum Kind {

		/** The candidate is better, or higher where the measure has no direction. */
		BETTER,
		/** The candidate is worse, or lower where the measure has no direction. */
		WORSE,
		/** The difference is too small to matter, with a high probability. */
		EQUIVALENT,
		/** The data do not tell. */
		NOT_DISTINGUISHABLE,
		/** There is no answer, for instance from a single fold. */
		WITHHELD
	}

	public Verdict {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(sentence, "sentence");
		Objects.requireNonNull(outlook, "outlook");
	}

	/** Both sentences. */
	public String text() {
		return outlook.isEmpty() ? sentence : sentence + " " + outlook;
	}
}
