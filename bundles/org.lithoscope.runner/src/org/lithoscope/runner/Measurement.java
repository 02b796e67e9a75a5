package org.lithoscope.runner;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/**
 * Has models measured by evaluators. Each draws from a stream of the run's seed that belongs to it alone, so that its
 * figures depend neither on the other evaluators nor on when it is asked.
 *
 * @param registry what is installed
 * @param cancellation polled between evaluators, and by them
 * @param threads how many an evaluator may use; figures do not depend on it
 */
record Measurement(Registry registry, Cancellation cancellation, int threads) {

	/** The stream of the run's seed of which every evaluator has a sub-stream named by its id. */
	private static final String EVALUATOR = "evaluator";

	/** What an evaluator finds. */
	Evaluation of(ComponentUse use, EvaluationInput input, Seed run) {
		cancellation.check();
		WorkContext context = context(run);
		return registry.create(use.contribution(), Evaluator.class).evaluate(input, use.parameters(), registry,
				context.stream(use.id()));
	}

	/** The context of which every evaluator has a sub-stream. */
	WorkContext context(Seed run) {
		return new WorkContext(run.stream(EVALUATOR), cancellation, Progress.SILENT, threads);
	}
}
