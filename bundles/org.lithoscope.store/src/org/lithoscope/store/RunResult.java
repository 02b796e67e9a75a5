package org.lithoscope.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.core.split.Part;

/**
 * The repeatable part of what a run gave: the same request always gives the same result, so no times are in it.
 *
 * @param rows how many rows each side had after samples with missing features were left out
 * @param epochs how many epochs were trained; 0 for a variant that does not learn in epochs
 * @param keptEpoch the number of the epoch whose weights were kept, or −1
 * @param stopReason why training ended, in words
 * @param parameterCount how many numbers were learned
 * @param latentSize how many latent dimensions the model has
 * @param evaluations the figures, one entry per evaluator, sorted by evaluator; those that were measured
 *        later follow
 * @param notes what training and preparation had to say, one sentence each
 */
public record RunResult(Map<Part, Integer> rows, int epochs, int keptEpoch, String stopReason, long parameterCount,
		int latentSize, List<EvaluatorResult> evaluations, List<String> notes) {

	/** The result of a run that has none because it failed. */
	public static final RunResult NONE = new RunResult(Map.of(), 0, -1, "", 0, 0, List.of(), List.of());

	public RunResult {
		Map<Part, Integer> ordered = new EnumMap<>(Part.class);
		ordered.putAll(rows);
		rows = Collections.unmodifiableMap(ordered);
		Objects.requireNonNull(stopReason, "stopReason");
		evaluations = List.copyOf(evaluations);
		notes = List.copyOf(notes);
	}

	/** The same with what was measured later; a figure that is there already keeps its value. */
	RunResult with(List<EvaluatorResult> added) {
		if (added.isEmpty()) {
			return this;
		}
		List<EvaluatorResult> all = new ArrayList<>(evaluations);
		all.addAll(added);
		return new RunResult(rows, epochs, keptEpoch, stopReason, parameterCount, latentSize, all, notes);
	}

	/** How many rows a side had, 0 if it is not known. */
	public int rows(Part part) {
		return rows.getOrDefault(part, 0);
	}
}
