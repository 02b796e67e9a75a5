package org.lithoscope.evaluation.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.evaluation.Example;

class LatentEvaluatorTest {

	/** Dimensions: in use, repeating the first upside down, nearly nothing, in use. */
	private static final Example FOUR = new Example(FloatMatrix.of(4, 4, new float[] {
			-1, 2, 0.01f, 1,
			1, -2, -0.01f, 1,
			-1, 2, 0, -1,
			1, -2, 0, -1 }), 0, 0, 0, 0);

	@Test
	void countsDimensionsInUse() {
		Evaluation evaluation = FOUR.evaluate("latent");

		assertEquals(3, value(evaluation, "active-units/test").orElseThrow());
		assertEquals(1, value(evaluation, "collapsed-units/test").orElseThrow());
		assertEquals(List.of("test", "0", "0.0", "1.0", "true"),
				evaluation.tables().get(0).rows().get(0).subList(0, 5));
		assertEquals("false", evaluation.tables().get(0).rows().get(2).get(4));
	}

	@Test
	void findsTheLargestCorrelationOfEitherSignAmongDimensionsInUse() {
		assertEquals(1, value(FOUR.evaluate("latent"), "max-correlation/test").orElseThrow(), 1e-12);
	}

	@Test
	void theThresholdIsAParameter() {
		Evaluation evaluation = FOUR.evaluate("latent", "active.variance", "2");

		assertEquals(1, value(evaluation, "active-units/test").orElseThrow());
		assertEquals(OptionalDouble.empty(), value(evaluation, "max-correlation/test"));
		assertEquals(List.of("Fewer than two latent dimensions are active on test rows: there is no correlation."),
				evaluation.notes());
	}

	@Test
	void collapsedDimensionsCountOnlyInTheCorrelationsOfAll() {
		Evaluation evaluation = new Example(FloatMatrix.of(4, 3, new float[] {
				-1, 1, 0.01f,
				1, 1, -0.01f,
				-1, -1, 0.01f,
				1, -1, -0.01f }), 0, 0, 0, 0).evaluate("latent");

		assertEquals(0, value(evaluation, "max-correlation/test").orElseThrow());
		assertEquals(0, value(evaluation, "mean-correlation/test").orElseThrow());
		assertEquals(1, value(evaluation, "max-correlation-all/test").orElseThrow(), 1e-12);
		assertEquals(1.0 / 3, value(evaluation, "mean-correlation-all/test").orElseThrow(), 1e-12);
		assertEquals(List.of("test", "0", "1", "0.0", "true"), evaluation.tables().get(1).rows().get(0));
		assertEquals("false", evaluation.tables().get(1).rows().get(1).get(4));
	}

	@Test
	void distanceFromNormalIsTheMeanOverActiveDimensions() {
		Evaluation evaluation = FOUR.evaluate("latent");

		// a half of the mass at -1 and at 1: largest difference Phi(1) - 1/2, mean of ||z| - 1|
		assertEquals(0.3413447460685429, value(evaluation, "ks-normal/test").orElseThrow(), 1e-12);
		assertEquals(0.5353773215478798, value(evaluation, "w1-normal/test").orElseThrow(), 1e-12);
	}

	@Test
	void aDimensionThatDoesNotVaryHasNoShape() {
		Evaluation evaluation = new Example(FloatMatrix.of(3, 2, new float[] {7, 1, 7, 2, 7, 3}), 0, 0, 0)
				.evaluate("latent", "active.variance", "0");

		assertEquals(List.of("test", "0", "7.0", "0.0", "false", "", "", ""),
				evaluation.tables().get(0).rows().get(0));
		assertEquals("", evaluation.tables().get(1).rows().get(0).get(3));
	}

	@Test
	void histogramsCountEverySampleOnce() {
		Evaluation evaluation = new Example(FloatMatrix.of(5, 1, new float[] {0, 1, 1.5f, 2, 4}), 0, 0, 0, 0, 0)
				.evaluate("latent", "histogram.bins", "4");

		assertEquals(List.of(List.of("test", "0", "0.0", "1.0", "1"), List.of("test", "0", "1.0", "2.0", "2"),
				List.of("test", "0", "2.0", "3.0", "1"), List.of("test", "0", "3.0", "4.0", "1")),
				evaluation.tables().stream().filter(table -> table.name().equals("histograms")).findFirst()
						.orElseThrow().rows());
	}
}
