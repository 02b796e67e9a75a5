package org.lithoscope.evaluation.imputation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * parameter, not on the run, so that every variant of a fold solves the same task.
 */
public final class ImputationEvaluator implements Evaluator {

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
		Map<String, Imputer> imputers = imputers(input, training, parameters, findings);
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			for (String pattern : parameters.texts("patterns")) {
				HiddenCells cells = pattern.equals("block") ? block(input, part, parameters, findings)
						: HiddenCells.random(input.side(part).samples(), input.targetFeatures().size(),
								parameters.real("random.share"), seed(parameters).stream("cells"));
				ImputationScore score = new ImputationScore(input, part, pattern, cells, findings);
				imputers.forEach((method, imputer) -> score.add(method,
						imputer.impute(input.side(part).inputs(), cells, context.cancellation())));
			}
		}
		return findings.toEvaluation();
	}

	private static Seed seed(Parameters parameters) {
		return new Seed(parameters.longInteger("task.seed"));
	}

	private static Map<String, Imputer> imputers(EvaluationInput input, Side training, Parameters parameters,
			Findings findings) {
		Map<String, Imputer> imputers = new LinkedHashMap<>();
		imputers.put("model", new ModelImputer(input.model(), parameters.integer("rounds")));
		if (parameters.texts("compare").contains("knn")) {
			int[] rows = sample(training, parameters.integer("training.sample"), seed(parameters).stream("training"));
			if (rows.length < training.samples().length) {
				findings.note("Neighbours are searched in a random sample of %d of %d training rows.".formatted(
						rows.length, training.samples().length));
			}
			imputers.put("knn", new NeighbourImputer(training.inputs().selectRows(rows),
					parameters.integer("neighbours")));
		}
		if (parameters.texts("compare").contains("mice")) {
			imputers.put("mice", new ChainedEquations(training.inputs(), RIDGE, CHAIN_ROUNDS));
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
