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
		assertEquals(List.of("test", "0", "0.0", "1.0", "true"), evaluation.tables().get(0).rows().get(0));
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
}
