package org.lithoscope.evaluation.reconstruction;

import java.util.List;
import java.util.Optional;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;

/**
 * Gives the validation losses of the kept epoch, and per side the coefficient of determination of every reconstructed
 * feature, in scaled units and in the units of the measurement, and a sample of measured and reconstructed values.
 */
public final class ReconstructionEvaluator implements Evaluator {

	private static final List<String> COLUMNS =
			List.of("rows", "feature", "unit", "r2", "rmse", "r2 unscaled", "rmse unscaled");
	private static final List<String> PAIRS = List.of("rows", "feature", "unit", "measured:reconstructed");

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		addLosses(input, findings);
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			context.cancellation().check();
			Optional<FloatMatrix> reconstruction = input.model().decode(input.latent(part));
			if (reconstruction.isPresent()) {
				addFits(input, part, reconstruction.get(), findings);
			} else {
				findings.note("This model has no decoder: there is no reconstruction to measure.");
			}
		}
		return findings.toEvaluation();
	}

	private static void addLosses(EvaluationInput input, Findings findings) {
		Optional<Epoch> kept =
				input.history().stream().filter(epoch -> epoch.number() == input.keptEpoch()).findFirst();
		if (kept.isEmpty()) {
			findings.note("This model did not learn in epochs: there are no losses.");
			return;
		}
		Losses losses = kept.get().validation();
		if (Double.isNaN(losses.reconstruction())) {
			findings.note("This fold has no validation rows: there are no validation losses.");
			return;
		}
		findings.measure("objective", Part.VALIDATION, 0, losses.objective());
		findings.measure("reconstruction", Part.VALIDATION, 0, losses.reconstruction());
		findings.measure("kl", Part.VALIDATION, 0, losses.kl());
		findings.measure("elbo1", Part.VALIDATION, 0, losses.elbo1());
	}

	private static void addFits(EvaluationInput input, Part part, FloatMatrix reconstruction, Findings findings) {
		FloatMatrix targets = input.side(part).targets();
		DoubleMatrix unscaledTargets = input.targetScaler().inverse(targets);
		DoubleMatrix unscaledReconstruction = input.targetScaler().inverse(reconstruction);
		double sum = 0;
		int counted = 0;
		for (int c = 0; c < input.targetFeatures().size(); c++) {
			Feature feature = input.targetFeatures().get(c);
			Fit scaled = Fit.of(targets, reconstruction, c);
			Fit unscaled = Fit.of(unscaledTargets, unscaledReconstruction, c);
			if (scaled.determination().isPresent()) {
				sum += scaled.determination().getAsDouble();
				counted++;
			} else {
				findings.note("%s does not vary on %s rows: it has no R2 and is left out of the mean."
						.formatted(feature.name(), part.id()));
			}
			findings.row("reconstruction", COLUMNS,
					List.of(part.id(), feature.name(), feature.unit(), Fit.text(scaled.determination()),
							Double.toString(scaled.rootMeanSquare()), Fit.text(unscaled.determination()),
							Double.toString(unscaled.rootMeanSquare())));
			findings.row("reconstructed samples", PAIRS, List.of(part.id(), feature.name(), feature.unit(),
					SampledValues.of(unscaledTargets, unscaledReconstruction, c)));
		}
		if (counted > 0) {
			findings.measure("r2", part, 0, sum / counted);
		}
	}
}
