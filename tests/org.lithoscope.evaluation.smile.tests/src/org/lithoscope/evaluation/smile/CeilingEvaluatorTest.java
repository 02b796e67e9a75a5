package org.lithoscope.evaluation.smile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.EvaluationInput.Side;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.split.Part;
import org.lithoscope.testing.TestRegistry;

class CeilingEvaluatorTest {

	private static final int TRAINING = 600;
	private static final int ROWS = 900;

	/** Lithology shows in the second column only; the model keeps one column. */
	private static EvaluationInput input(int kept, int[] lithologies) {
		SplittableRandom random = new SplittableRandom(5);
		FloatMatrix points = FloatMatrix.zeros(ROWS, 2);
		for (int r = 0; r < ROWS; r++) {
			points.set(r, 0, (float) random.nextGaussian());
			points.set(r, 1, (float) (random.nextGaussian() + 20 * lithologies[r]));
		}
		SampleTable table = new SampleTable(new Origin("example", true, List.of()), List.of(Borehole.alone("A")),
				new int[ROWS], new double[ROWS], List.of("clay", "basalt", "chalk"), lithologies, List.of());
		Map<Part, Side> sides = new EnumMap<>(Part.class);
		sides.put(Part.TRAIN, side(points, 0, TRAINING));
		sides.put(Part.VALIDATION, side(points, 0, 0));
		sides.put(Part.TEST, side(points, TRAINING, ROWS));
		return new EvaluationInput(table, new OneColumn(kept), List.of(), -1, List.of(), new NoScaler(), sides);
	}

	private static Side side(FloatMatrix points, int from, int to) {
		int[] rows = IntStream.range(from, to).toArray();
		FloatMatrix matrix = points.selectRows(rows);
		return new Side(rows, matrix, matrix);
	}

	private static int[] lithologies() {
		return new SplittableRandom(6).ints(ROWS, 0, 3).toArray();
	}

	private static Evaluation evaluate(EvaluationInput input, long seed, String... settings) {
		Registry registry = TestRegistry.open();
		Contribution contribution = registry.require(ContributionKind.EVALUATOR, "ceiling");
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		try {
			Evaluation evaluation = registry.create(contribution, Evaluator.class).evaluate(input,
					contribution.resolve(values), registry, WorkContext.of(seed));
			List<String> declared = contribution.measures().stream().map(measure -> measure.name()).toList();
			evaluation.measures().forEach(measure -> assertTrue(declared.contains(measure.name()), measure::key));
			return evaluation;
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static double value(Evaluation evaluation, String key) {
		return evaluation.measures().stream().filter(measure -> measure.key().equals(key))
				.mapToDouble(measure -> measure.value()).findFirst().orElseThrow();
	}

	@Test
	void whatTheModelThrowsAwayIsMissingInItsLatents() {
		Evaluation keeping = evaluate(input(1, lithologies()), 1);
		Evaluation losing = evaluate(input(0, lithologies()), 1);

		for (String measure : List.of("balanced-accuracy-", "accuracy-", "ceiling-ari-")) {
			assertEquals(1, value(keeping, measure + "features/test"));
			assertEquals(1, value(keeping, measure + "latents/test"));
			assertTrue(value(losing, measure + "latents/test") < 0.5);
		}
		assertEquals(0, value(losing, "ceiling-ari-latents/test"), 0.05);
		assertEquals(List.of(), keeping.notes());
	}

	@Test
	void theForestOnFeaturesIsTheSameForAllRunsAndVariantsOfAFold() {
		int[] mixed = lithologies();
		List<Integer> order = new ArrayList<>(IntStream.range(0, ROWS).boxed().toList());
		Collections.shuffle(order, new Random(1));
		order.subList(0, 300).forEach(r -> mixed[r] = (mixed[r] + 1) % 3);

		Evaluation one = evaluate(input(0, mixed), 1, "training.sample", "200");
		Evaluation other = evaluate(input(1, mixed), 2, "training.sample", "200");

		assertEquals(value(one, "accuracy-features/test"), value(other, "accuracy-features/test"));
		assertEquals(List.of("The forests learn from a random sample of 200 of 600 training rows; more would raise the "
				+ "ceiling."), one.notes());
	}

	@Test
	void lithologiesThatWereNotLearnedCountAsWrong() {
		int[] codes = new int[ROWS];
		for (int r = 0; r < ROWS; r++) {
			codes[r] = r < TRAINING ? r % 2 : r % 3;
		}

		Evaluation evaluation = evaluate(input(1, codes), 1);

		assertEquals(2.0 / 3, value(evaluation, "balanced-accuracy-features/test"), 1e-12);
		assertEquals(List.of("100 of 300 test rows have one of 1 lithologies that were not learned and count as "
				+ "wrong."), evaluation.notes());
		assertEquals(List.of("test", "features", "chalk", "100", "0", "0.0"),
				evaluation.tables().get(0).rows().get(2));
	}

	@Test
	void undescribedRowsAreNeitherLearnedNorJudged() {
		int[] codes = lithologies();
		for (int r = 0; r < ROWS; r += 2) {
			codes[r] = -1;
		}
		int[] none = codes.clone();
		Arrays.fill(none, TRAINING, ROWS, -1);

		assertEquals(1, value(evaluate(input(1, codes), 1), "accuracy-features/test"));
		assertEquals(List.of("No test row has a described lithology: no prediction can be judged."),
				evaluate(input(1, none), 1).notes());
	}

	@Test
	void aSingleTrainingLithologyCannotBeLearned() {
		Evaluation evaluation = evaluate(input(1, new int[ROWS]), 1);

		assertEquals(List.of(), evaluation.measures());
		assertEquals(List.of("Fewer than two lithologies are described on training rows: nothing can be learned."),
				evaluation.notes());
	}

	private record OneColumn(int column) implements LatentModel {

		@Override
		public int latentSize() {
			return 1;
		}

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			return inputs.selectColumns(column);
		}

		@Override
		public long parameterCount() {
			return 0;
		}

		@Override
		public void save(Path folder) {
			throw new UnsupportedOperationException();
		}
	}

	private static final class NoScaler implements FittedScaler {

		@Override
		public FloatMatrix transform(DoubleMatrix raw) {
			throw new UnsupportedOperationException();
		}

		@Override
		public DoubleMatrix inverse(FloatMatrix scaled) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Map<String, Object> state() {
			return Map.of();
		}

		@Override
		public List<String> describe() {
			return List.of();
		}
	}
}
