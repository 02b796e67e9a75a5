package org.lithoscope.evaluation.smile;

import java.util.Arrays;
import java.util.Comparator;
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

/**
 * How well lithology can be predicted by a method that is told the lithologies of training rows: from the scaled
 * features, and from the latent representation. Training rows and randomness come from a parameter and not from the
 * run, so that the forest on features is the same for all variants of a fold that share them.
 */
public final class CeilingEvaluator implements Evaluator {

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		Seed seed = new Seed(parameters.longInteger("task.seed"));
		int[] training = trainingRows(input, parameters.integer("training.sample"), seed, findings);
		int[] lithologies = selected(input.lithologies(Part.TRAIN), training);
		if (Arrays.stream(lithologies).distinct().count() < 2) {
			findings.note("Fewer than two lithologies are described on training rows: nothing can be learned.");
			return findings.toEvaluation();
		}
		List<Part> parts = EvaluatedParts.of(parameters, input, findings);
		WorkContext seeded =
				new WorkContext(seed.stream("forest"), context.cancellation(), context.progress(), context.threads());
		for (String source : List.of("features", "latents")) {
			FloatMatrix points = points(input, source, Part.TRAIN).selectRows(training);
			Forest forest = Forest.learn(points, lithologies, parameters.integer("trees"), parameters.integer("leaf"),
					seeded);
			for (Part part : parts) {
				int[] rows = described(input.lithologies(part));
				if (rows.length == 0) {
					findings.note("No %s row has a described lithology: no prediction can be judged."
							.formatted(part.id()));
					continue;
				}
				int[] predicted = forest.predict(points(input, source, part).selectRows(rows), seeded);
				new Judgement(part, source, selected(input.lithologies(part), rows), predicted, lithologies)
						.add(input.table().lithologies(), findings);
			}
		}
		return findings.toEvaluation();
	}

	/** The described training rows whose samples have the smallest random numbers. */
	private static int[] trainingRows(EvaluationInput input, int count, Seed seed, Findings findings) {
		int[] samples = input.side(Part.TRAIN).samples();
		int[] rows = described(input.lithologies(Part.TRAIN));
		if (rows.length <= count) {
			return rows;
		}
		findings.note("The forests learn from a random sample of %d of %d training rows; more would raise the ceiling."
				.formatted(count, rows.length));
		Seed keys = seed.stream("training");
		return IntStream.of(rows).boxed()
				.sorted(Comparator.comparingLong(r -> keys.stream(samples[r]).value())).limit(count)
				.mapToInt(r -> r).sorted().toArray();
	}

	private static FloatMatrix points(EvaluationInput input, String source, Part part) {
		return source.equals("features") ? input.side(part).inputs() : input.latent(part);
	}

	private static int[] described(int[] lithologies) {
		return IntStream.range(0, lithologies.length).filter(r -> lithologies[r] >= 0).toArray();
	}

	private static int[] selected(int[] values, int[] rows) {
		return Arrays.stream(rows).map(r -> values[r]).toArray();
	}
}
