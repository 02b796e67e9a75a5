package org.lithoscope.core.evaluation;

import java.util.List;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/**
 * An evaluator that also looks at the model while it is trained. Looking changes nothing of the training.
 *
 * <p>Epochs are numbered from 0, as everywhere. A variant that does not learn in epochs is never asked about.
 */
public interface TrajectoryEvaluator extends Evaluator {

	/**
	 * Whether the model is measured after this epoch.
	 *
	 * @param last whether training ends with this epoch
	 */
	boolean measures(int epoch, boolean last, Parameters parameters);

	/** Whether the model after this epoch is stored with the run. */
	boolean keeps(int epoch, boolean last, Parameters parameters);

	/**
	 * Measures the model as it is after an epoch.
	 *
	 * @param input its history is empty, its kept epoch the epoch in question
	 * @param context its seed is the stream of which each evaluator has a sub-stream named by its id, so that a figure
	 *        can be computed with the same randomness as the final one
	 * @throws java.util.concurrent.CancellationException within a second of a cancel
	 */
	List<Measure> measure(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context);
}
