package org.lithoscope.evaluation.anomaly;

import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.evaluation.likelihood.LogWeights;

/**
 * How strange a model finds the samples of one side.
 *
 * @param scores per row minus its evidence lower bound in nats, or its squared error where there is no posterior
 * @param reconstruction {@code rows × targets}, scaled, of the posterior means
 */
record AnomalyScores(double[] scores, FloatMatrix reconstruction) {

	/** @param draws latent codes per row */
	static AnomalyScores of(EvaluationInput input, Part part, FloatMatrix reconstruction, int draws,
			WorkContext context, Findings findings) {
		FloatMatrix targets = input.side(part).targets();
		double[] scores = new double[targets.rows()];
		if (input.model() instanceof ProbabilisticModel model) {
			new LogWeights(model, draws, context).forEachRow(input.side(part),
					(row, logWeights) -> scores[row] = -LogWeights.mean(logWeights));
		} else {
			findings.note("This model has no posterior: the score is the squared error of the reconstruction alone.");
			for (int r = 0; r < scores.length; r++) {
				scores[r] = LogWeights.squaredError(targets, r, reconstruction, r);
			}
		}
		return new AnomalyScores(scores, reconstruction);
	}

	/** The feature of a row that is reconstructed worst. */
	int worstFeature(FloatMatrix targets, int row) {
		int worst = 0;
		for (int c = 1; c < targets.columns(); c++) {
			worst = error(targets, row, c) > error(targets, row, worst) ? c : worst;
		}
		return worst;
	}

	private double error(FloatMatrix targets, int row, int column) {
		return Math.abs(targets.get(row, column) - reconstruction.get(row, column));
	}
}
