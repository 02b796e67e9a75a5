package org.lithoscope.store;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.evaluation.ResultTable;

/**
 * What was measured on the model of a finished run later, by an evaluator that its request does not name. It lies in a
 * file of its own in the run's folder; the files of the run stay as they are.
 *
 * @param evaluator with its effective parameters
 * @param result figures and notes
 * @param tables results that are more than one figure
 */
public record AddedEvaluation(Component evaluator, EvaluatorResult result, List<ResultTable> tables) {

	public AddedEvaluation {
		Objects.requireNonNull(evaluator, "evaluator");
		Objects.requireNonNull(result, "result");
		tables = List.copyOf(tables);
	}
}
