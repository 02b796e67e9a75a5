package org.lithoscope.evaluation.dimension;

import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.evaluation.RowSample;
import org.lithoscope.evaluation.latent.LatentDimension;

/**
 * Estimates the intrinsic dimension of the scaled features and of the latent representation, and confronts the advice
 * to make the latent space twice as large with what the model uses.
 */
public final class IntrinsicDimensionEvaluator implements Evaluator {

	private static final List<String> COLUMNS = List.of("rows", "of", "method", "dimension", "columns");
	private static final List<String> ADVICE = List.of("rows", "method", "dimension of the features",
			"advised latent size", "latent size", "active", "dimension of the latents", "what the data say");

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		int neighbours = parameters.integer("neighbours");
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			int rows = input.side(part).inputs().rows();
			if (rows < neighbours + 2) {
				findings.note("There are only %d %s rows: %d neighbours of each cannot be found.".formatted(rows,
						part.id(), neighbours));
				continue;
			}
			int[] sample = RowSample.of(rows, Math.min(rows, Math.max(neighbours + 2, parameters.integer("sample"))),
					context.stream("sample " + part.id()).seed().generator());
			if (sample.length < rows) {
				findings.note("Dimensions are estimated on a random sample of %d of %d %s rows.".formatted(
						sample.length, rows, part.id()));
			}
			FloatMatrix latent = input.latent(part);
			FloatMatrix inputs = input.side(part).inputs();
			Estimates features = input.memory().once(new Task(part, parameters, context.seed()),
					() -> Estimates.of(inputs.selectRows(sample), parameters, context));
			Estimates latents = Estimates.of(latent.selectRows(sample), parameters, context);
			report(features, "features", part, inputs.columns(), sample.length, findings);
			report(latents, "latents", part, latent.columns(), sample.length, findings);
			int active = (int) IntStream.range(0, latent.columns()).filter(
					d -> LatentDimension.of(latent, d, parameters.real("active.variance")).active()).count();
			advise(part, "TwoNN", features.twoNearest, latents.twoNearest, latent.columns(), active, findings);
			advise(part, "MLE", features.likelihood, latents.likelihood, latent.columns(), active, findings);
		}
		return findings.toEvaluation();
	}

	/** What the estimates of features depend on besides rows, features and scaling. */
	private record Task(Part part, Parameters parameters, Seed seed) {
	}

	/** @param duplicates how many rows were left out because they coincide with another */
	private record Estimates(double twoNearest, double likelihood, int duplicates) {

		static Estimates of(FloatMatrix points, Parameters parameters, WorkContext context) {
			NeighbourDistances distances =
					NeighbourDistances.of(points, parameters.integer("neighbours"), context.cancellation());
			return new Estimates(distances.twoNearest(parameters.real("discarded")), distances.maximumLikelihood(),
					distances.duplicates());
		}
	}

	private static void report(Estimates estimates, String of, Part part, int columns, int rows, Findings findings) {
		if (estimates.duplicates > 0) {
			findings.note("%d of %d sampled %s rows coincide with another in their %s; they are left out.".formatted(
					estimates.duplicates, rows, part.id(), of));
		}
		findings.measure("dimension-twonn-" + of, part, 0, estimates.twoNearest);
		findings.measure("dimension-mle-" + of, part, 0, estimates.likelihood);
		findings.row("dimensions", COLUMNS,
				List.of(part.id(), of, "TwoNN", Double.toString(estimates.twoNearest), Integer.toString(columns)));
		findings.row("dimensions", COLUMNS,
				List.of(part.id(), of, "MLE", Double.toString(estimates.likelihood), Integer.toString(columns)));
	}

	private static void advise(Part part, String method, double features, double latents, int latentSize, int active,
			Findings findings) {
		if (Double.isFinite(features) && Double.isFinite(latents)) {
			Advice advice = new Advice(features, latentSize, active);
			findings.row("advice", ADVICE,
					List.of(part.id(), method, Double.toString(features), Integer.toString(advice.advisedSize()),
							Integer.toString(latentSize), Integer.toString(active), Double.toString(latents),
							advice.verdict()));
		}
	}
}
