package org.lithoscope.evaluation.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.evaluation.Example;
import org.lithoscope.testing.TestRegistry;

/** With z ~ N(0, 1) and x = z + N(0, ½), x is N(0, 3/2) and z given x is N(2/3 x, 1/3): everything is known exactly. */
class ImportanceWeightedEvaluatorTest {

	private static final int ROWS = 300;
	private static final FloatMatrix POINTS = points();

	private static FloatMatrix points() {
		SplittableRandom random = new SplittableRandom(8);
		FloatMatrix points = FloatMatrix.zeros(ROWS, 1);
		for (int r = 0; r < ROWS; r++) {
			points.set(r, 0, (float) (random.nextGaussian() * Math.sqrt(1.5)));
		}
		return points;
	}

	private static UnaryOperator<FloatMatrix> linear(double factor, double constant) {
		return inputs -> {
			FloatMatrix result = FloatMatrix.zeros(inputs.rows(), inputs.columns());
			for (int i = 0; i < result.values().length; i++) {
				result.values()[i] = (float) (factor * inputs.values()[i] + constant);
			}
			return result;
		};
	}

	/** Mean over rows of ln N(x; 0, 3/2), without the constant of a Gaussian of variance ½. */
	private static double evidence() {
		return IntStream.range(0, ROWS)
				.mapToDouble(r -> -POINTS.get(r, 0) * POINTS.get(r, 0) / 3 - 0.5 * Math.log(3 * Math.PI)
						+ 0.5 * Math.log(Math.PI))
				.average().orElseThrow();
	}

	private static Evaluation evaluate(double factor, double variance, String... settings) {
		return new Example(POINTS, new int[ROWS]).inferredWith(linear(factor, 0), linear(0, Math.log(variance)))
				.evaluate("iwae", settings);
	}

	@Test
	void withTheTruePosteriorEveryDrawGivesTheEvidence() {
		Evaluation evaluation = evaluate(2.0 / 3, 1.0 / 3, "samples", "2");

		assertEquals(evidence(), value(evaluation, "iwae/test").orElseThrow(), 1e-5);
		assertEquals(evidence(), value(evaluation, "elbo/test").orElseThrow(), 1e-5);
		assertEquals(1, value(evaluation, "iwae-ess/test").orElseThrow(), 1e-5);
	}

	@Test
	void theLowerBoundOfAPriorAsPosteriorIsSquaredErrorAlone() {
		// E (x - z)² = x² + 1, divergence 0
		double expected = IntStream.range(0, ROWS).mapToDouble(r -> -POINTS.get(r, 0) * POINTS.get(r, 0) - 1).average()
				.orElseThrow();

		assertEquals(expected, value(evaluate(0, 1, "samples", "2000"), "elbo/test").orElseThrow(), 0.02);
	}

	@Test
	void aWrongPosteriorLosesMuchInTheLowerBoundAndLittleWithManyDraws() {
		double one = value(evaluate(0, 1, "samples", "1"), "iwae/test").orElseThrow();
		double eight = value(evaluate(0, 1, "samples", "8"), "iwae/test").orElseThrow();
		Evaluation many = evaluate(0, 1, "samples", "2000");

		assertTrue(one + 0.5 < eight && eight + 0.05 < value(many, "iwae/test").orElseThrow());
		assertEquals(evidence(), value(many, "iwae/test").orElseThrow(), 0.01);
		assertTrue(value(many, "iwae-ess/test").orElseThrow() < 0.8);
	}

	@Test
	void figuresDependOnTheSeedOnly() {
		Example example = new Example(POINTS, new int[ROWS]).inferredWith(linear(0, 0), linear(0, 0));

		Evaluation first = example.evaluate("iwae");
		Evaluation threads = example.evaluate(TestRegistry.open(), "iwae", WorkContext.of(1).withThreads(4));
		Evaluation other = example.evaluate(TestRegistry.open(), "iwae", WorkContext.of(2));

		assertEquals(first, threads);
		assertTrue(!first.measures().equals(other.measures()));
	}

	@Test
	void modelsWithoutPosteriorOrDecoderHaveNoBound() {
		assertEquals(List.of("This model has no posterior and no prior: there is no evidence bound."),
				new Example(POINTS, new int[ROWS]).evaluate("iwae").notes());
		assertEquals(List.of("This model has no decoder: there is no evidence bound."),
				new Example(POINTS, new int[ROWS]).inferredWith(linear(1, 0), linear(0, 0)).decodedBy(null)
						.evaluate("iwae").notes());
	}

	@Test
	void boundsOfOtherTargetsThanInputsAreMarked() {
		Evaluation evaluation = new Example(POINTS, new int[ROWS]).withSeparateTargets()
				.inferredWith(linear(1, 0), linear(0, 0)).evaluate("iwae");

		assertEquals(List.of("This model reconstructs other features than it reads: its bounds are of the target "
				+ "features and cannot be compared with models that reconstruct what they read."), evaluation.notes());
	}
}
