package org.lithoscope.evaluation.trajectory;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.TrajectoryEvaluator;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/**
 * Follows chosen measures over the epochs of a training, so that one sees whether longer training helps and whether a
 * loss says anything of the task. The figures are those that the measures' own evaluators give, with the randomness
 * they have at the end, so that the figure of the kept epoch is that of the result.
 */
public final class TraceEvaluator implements TrajectoryEvaluator {

	@Override
	public void validate(Parameters parameters, Registry registry) throws ParameterException {
		TracedMeasures.of(parameters, registry);
	}

	/** The first epoch, every so many epochs, and the last. */
	@Override
	public boolean measures(int epoch, boolean last, Parameters parameters) {
		return epoch == 0 || last || (epoch + 1) % parameters.integer("every") == 0;
	}

	@Override
	public boolean keeps(int epoch, boolean last, Parameters parameters) {
		return Arrays.stream(parameters.integers("checkpoints")).anyMatch(wanted -> wanted == epoch);
	}

	@Override
	public List<Measure> measure(EvaluationInput input, Parameters parameters, Registry registry,
			WorkContext context) {
		try {
			return TracedMeasures.of(parameters, registry).measure(input, registry, context);
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	/** The trajectory is all there is to say; it is stored as a file of its own. */
	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		return new Evaluation(List.of(), List.of(), List.of());
	}
}
