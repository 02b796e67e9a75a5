package org.lithoscope.comparison.audit;

import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.split.Part;

/**
 * How one thing was chosen in an experiment, and by which rows.
 *
 * @param experiment its name
 * @param what {@code k}, {@code beta} or {@code epoch}
 * @param rule for people, for instance {@code best elbo1, patience 10}
 * @param knownRows the rows that chose; null where nothing was chosen by looking at rows
 */
public record Choice(String experiment, String what, String rule, Part knownRows) {

	public Choice {
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(what, "what");
		Objects.requireNonNull(rule, "rule");
	}

	/** The rows that chose; empty where it was set beforehand. */
	public Optional<Part> rows() {
		return Optional.ofNullable(knownRows);
	}
}
