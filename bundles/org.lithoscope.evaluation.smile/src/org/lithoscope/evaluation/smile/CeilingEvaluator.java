package org.lithoscope.evaluation.smile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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
 * run, so that the forest on features is the same for all variants of a fold that share them, and grown once.
 */
public final class CeilingEvaluator implements Evaluator {

	private static final String FEATURES = "features";

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
		List<Part> parts = describedParts(input, parameters, findings);
		WorkContext seeded =
				new WorkContext(seed.stream("forest"), context.cancellation(), context.progress(), context.threads());
		for (String source : List.of(FEATURES, "latents")) {
			Supplier<Map<Part, int[]>> prediction = () -> predict(input, source, training, parts, parameters, seeded);
			Map<Part, int[]> predicted = source.equals(FEATURES)
					? input.memory().once(new Task(parameters), prediction) : prediction.get();
			for (Part part : parts) {
				int[] described = selected(input.lithologies(part), described(input.lithologies(part)));
				new Judgement(part, source, described, predicted.get(part), lithologies)
						.add(input.table().lithologies(), findings);
			}
		}
		return findings.toEvaluation();
	}

	private static List<Part> describedParts(EvaluationInput input, Parameters parameters, Findings findings) {
		List<Part> parts = new ArrayList<>();
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			if (described(input.lithologies(part)).length > 0) {
				parts.add(part);
			} else {
				findings.note("No %s row has a described lithology: no prediction can be judged.".formatted(part.id()));
			}
		}
		return parts;
	}

	/** What the prediction from features depends on besides rows, features and scaling. */
	private record Task(Parameters parameters) {
	}

	/** Per side the lithologies predicted for its described rows. */
	private static Map<Part, int[]> predict(EvaluationInput input, String source, int[] training, List<Part> parts,
			Parameters parameters, WorkContext seeded) {
		FloatMatrix points = points(input, source, Part.TRAIN).selectRows(training);
		Forest forest = Forest.learn(points, selected(input.lithologies(Part.TRAIN), training),
				parameters.integer("trees"), parameters.integer("leaf"), seeded);
		Map<Part, int[]> predicted = new EnumMap<>(Part.class);
		for (Part part : parts) {
			int[] rows = described(input.lithologies(part));
			predicted.put(part, forest.predict(points(input, source, part).selectRows(rows), seeded));
		}
		return predicted;
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
		return source.equals(FEATURES) ? input.side(part).inputs() : input.latent(part);
	}

	private static int[] described(int[] lithologies) {
		return IntStream.range(0, lithologies.length).filter(r -> lithologies[r] >= 0).toArray();
	}

	private static int[] selected(int[] values, int[] rows) {
		return Arrays.stream(rows).map(r -> values[r]).toArray();
	}
}
