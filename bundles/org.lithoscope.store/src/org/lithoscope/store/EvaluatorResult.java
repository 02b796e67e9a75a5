package org.lithoscope.store;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.evaluation.Measure;

/**
 * What one evaluator measured in a run.
 *
 * @param evaluator the evaluator's id
 * @param measures its figures, in its own order
 * @param notes what the user should know about them
 */
public record EvaluatorResult(String evaluator, List<Measure> measures, List<String> notes) {

	public EvaluatorResult {
		Objects.requireNonNull(evaluator, "evaluator");
		measures = List.copyOf(measures);
		notes = List.copyOf(notes);
	}
}
