package org.lithoscope.evaluation.imputation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.EvaluationInput.Side;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;

/**
 * Hides features, has the model fill them in, and compares with what was measured, beside two methods that know
 * nothing of the model. Which cells are hidden and which training rows are searched depends on the samples and a
 * parameter, not on the run, so that every variant of a fold solves the same task, and what the other methods fill in is
 * computed once per fold.
 */
public final class ImputationEvaluator implements Evaluator {

	private static final String MODEL = "model";
	private static final double RIDGE = 1e-3;
	private static final int CHAIN_ROUNDS = 50;

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		Side training = input.side(Part.TRAIN);
		if (training.inputs() != training.targets()) {
			findings.note("This model reconstructs other features than it reads: it cannot fill in its own input.");
			return findings.toEvaluation();
		}
		if (input.model().decode(FloatMatrix.zeros(1, input.model().latentSize())).isEmpty()) {
			findings.note("This model has no decoder: it cannot fill in features.");
			return findings.toEvaluation();
		}
		Map<String, Supplier<Imputer>> imputers = imputers(input, training, parameters, findings);
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			for (String pattern : parameters.texts("patterns")) {
				HiddenCells cells = pattern.equals("block") ? block(input, part, parameters, findings)
						: random(input, part, parameters);
				ImputationScore score = new ImputationScore(input, part, pattern, cells, findings);
				imputers.forEach((method, imputer) -> score.add(method,
						filled(new Task(parameters, part, pattern, method), imputer, input, cells, context)));
			}
		}
		return findings.toEvaluation();
	}

	/** What a side with its cells filled in depends on besides rows, features and scaling. */
	private record Task(Parameters parameters, Part part, String pattern, String method) {
	}

	private static FloatMatrix filled(Task task, Supplier<Imputer> imputer, EvaluationInput input, HiddenCells cells,
			WorkContext context) {
		FloatMatrix complete = input.side(task.part()).inputs();
		return task.method().equals(MODEL) ? imputer.get().impute(complete, cells, context.cancellation())
				: input.memory().once(task, () -> imputer.get().impute(complete, cells, context.cancellation()));
	}

	private static HiddenCells random(EvaluationInput input, Part part, Parameters parameters) {
		return input.memory().once(new Task(parameters, part, "random", "cells"),
				() -> HiddenCells.random(input.side(part).samples(), input.targetFeatures().size(),
						parameters.real("random.share"), seed(parameters).stream("cells")));
	}

	private static Seed seed(Parameters parameters) {
		return new Seed(parameters.longInteger("task.seed"));
	}

	/** The methods to compare; those that need no model learn only if nobody asked them before. */
	private static Map<String, Supplier<Imputer>> imputers(EvaluationInput input, Side training,
			Parameters parameters, Findings findings) {
		Map<String, Supplier<Imputer>> imputers = new LinkedHashMap<>();
		imputers.put(MODEL, () -> new ModelImputer(input.model(), parameters.integer("rounds")));
		if (parameters.texts("compare").contains("knn")) {
			int searched = Math.min(parameters.integer("training.sample"), training.samples().length);
			if (searched < training.samples().length) {
				findings.note("Neighbours are searched in a random sample of %d of %d training rows.".formatted(
						searched, training.samples().length));
			}
			imputers.put("knn", () -> new NeighbourImputer(training.inputs().selectRows(
					sample(training, searched, seed(parameters).stream("training"))),
					parameters.integer("neighbours")));
		}
		if (parameters.texts("compare").contains("mice")) {
			imputers.put("mice", () -> new ChainedEquations(training.inputs(), RIDGE, CHAIN_ROUNDS));
		}
		return imputers;
	}

	/** The rows whose samples have the smallest random numbers: the same whatever the variant and the run. */
	private static int[] sample(Side training, int count, Seed seed) {
		long[] keys = Arrays.stream(training.samples()).mapToLong(sample -> seed.stream(sample).value()).toArray();
		return IntStream.range(0, keys.length).boxed().sorted(Comparator.comparingLong(r -> keys[r])).limit(count)
				.mapToInt(r -> r).sorted().toArray();
	}

	private static HiddenCells block(EvaluationInput input, Part part, Parameters parameters, Findings findings) {
		List<Feature> features = input.targetFeatures();
		List<String> wanted = parameters.texts("block");
		int rows = input.side(part).samples().length;
		List<Feature> members = features.stream().filter(feature -> wanted.stream()
				.anyMatch(name -> name.equalsIgnoreCase(feature.name()) || name.equalsIgnoreCase(feature.source())))
				.toList();
		if (!members.isEmpty() && members.size() < features.size()) {
			return HiddenCells.block(rows, features.size(), c -> members.contains(features.get(c)));
		}
		int half = (features.size() + 1) / 2;
		findings.note("%s: the block of hidden features is the last ones instead: %s.".formatted(
				members.isEmpty() ? "None of the features named by 'block' is here"
						: "The parameter 'block' names all features, but some must remain",
				String.join(", ", features.subList(half, features.size()).stream().map(Feature::name).toList())));
		return HiddenCells.block(rows, features.size(), c -> c >= half);
	}
}
