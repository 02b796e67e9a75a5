package org.lithoscope.core.evaluation;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/** Measures a trained model; contributed to the extension point {@code org.lithoscope.core.evaluators}. */
public interface Evaluator {

	/**
	 * Refuses values that the declared ranges alone do not exclude, such as a file that cannot be read, before any
	 * training.
	 *
	 * @param registry where clusterers and other components are looked up
	 * @throws ParameterException naming the parameter, what was found and what is allowed
	 */
	default void validate(Parameters parameters, Registry registry) throws ParameterException {
	}

	/**
	 * Measures the model. The same model, rows, parameters and seed give the same figures, whatever the number of
	 * threads.
	 *
	 * @param registry where clusterers and other components are looked up
	 * @throws java.util.concurrent.CancellationException within a second of a cancel
	 */
	Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context);
}
