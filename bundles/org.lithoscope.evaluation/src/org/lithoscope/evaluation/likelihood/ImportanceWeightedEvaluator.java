package org.lithoscope.evaluation.likelihood;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;

/** The importance-weighted evidence bound (Burda et al. 2016, arXiv:1509.00519), mean over the rows of a side. */
public final class ImportanceWeightedEvaluator implements Evaluator {

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		if (!(input.model() instanceof ProbabilisticModel model)) {
			findings.note("This model has no posterior and no prior: there is no evidence bound.");
			return findings.toEvaluation();
		}
		if (model.decode(FloatMatrix.zeros(1, model.latentSize())).isEmpty()) {
			findings.note("This model has no decoder: there is no evidence bound.");
			return findings.toEvaluation();
		}
		int draws = parameters.integer("samples");
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			if (input.side(part).inputs() != input.side(part).targets()) {
				findings.note("This model reconstructs other features than it reads: its bounds are of the target "
						+ "features and cannot be compared with models that reconstruct what they read.");
			}
			Sums sums = new Sums();
			new LogWeights(model, draws, context.stream("draws " + part.id())).forEachRow(input.side(part), sums);
			int rows = input.side(part).inputs().rows();
			findings.measure("iwae", part, 0, sums.bound / rows);
			findings.measure("elbo", part, 0, sums.lowerBound / rows);
			findings.measure("iwae-ess", part, 0, sums.effective / rows);
		}
		return findings.toEvaluation();
	}

	private static final class Sums implements LogWeights.Listener {

		private double bound;
		private double lowerBound;
		private double effective;

		@Override
		public void accept(int row, double[] logWeights) {
			bound += LogWeights.logMean(logWeights);
			lowerBound += LogWeights.mean(logWeights);
			effective += LogWeights.effectiveShare(logWeights);
		}
	}
}
