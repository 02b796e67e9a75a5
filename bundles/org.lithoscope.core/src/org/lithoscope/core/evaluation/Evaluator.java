package org.lithoscope.core.evaluation;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/** Measures a trained model; contributed to the extension point {@code org.lithoscope.core.evaluators}. */
public interface Evaluator {

	/**
	 * Measures the model. The same model, rows, parameters and seed give the same figures, whatever the number of
	 * threads.
	 *
	 * @param registry where clusterers and other components are looked up
	 * @throws java.util.concurrent.CancellationException within a second of a cancel
	 */
	Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context);
}
