package org.lithoscope.evaluation.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.evaluation.Example.value;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.evaluation.Example;

class IntrinsicDimensionEvaluatorTest {

	/** Three columns, the third of which is the sum of the others. */
	private static FloatMatrix plane(int rows) {
		SplittableRandom random = new SplittableRandom(3);
		FloatMatrix points = FloatMatrix.zeros(rows, 3);
		for (int r = 0; r < rows; r++) {
			points.set(r, 0, (float) random.nextGaussian());
			points.set(r, 1, (float) random.nextGaussian());
			points.set(r, 2, points.get(r, 0) + points.get(r, 1));
		}
		return points;
	}

	@Test
	void estimatesFeaturesAndLatentsOnTheSameRows() {
		Evaluation evaluation =
				new Example(plane(1000), new int[1000]).evaluate("intrinsic-dimension", "sample", "800");

		assertEquals(List.of("dimension-twonn-features/test", "dimension-mle-features/test",
				"dimension-twonn-latents/test", "dimension-mle-latents/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
		assertEquals(2, value(evaluation, "dimension-twonn-features/test").orElseThrow(), 0.25);
		assertEquals(2, value(evaluation, "dimension-mle-features/test").orElseThrow(), 0.25);
		assertEquals(value(evaluation, "dimension-mle-features/test"), value(evaluation, "dimension-mle-latents/test"));
		assertEquals(List.of("Dimensions are estimated on a random sample of 800 of 1000 test rows."),
				evaluation.notes());
	}

	@Test
	void theAdviceStandsBesideWhatTheModelUses() {
		List<String> row = new Example(plane(500), new int[500]).evaluate("intrinsic-dimension").tables().get(1).rows()
				.get(1);

		assertEquals(List.of("test", "MLE"), row.subList(0, 2));
		assertEquals(List.of("3", "3"), row.subList(4, 6));
		assertEquals("3 of 3 dimensions are in use, more than the 2 or so that the features vary in", row.get(7));
	}

	@Test
	void verdictsSayWhetherALargerLatentSpaceWouldBeUsed() {
		assertEquals(8, new Advice(3.67, 8, 4).advisedSize());
		assertEquals("only 4 of 8 dimensions are in use while the features vary in about 4: the rest is unused",
				new Advice(3.67, 8, 4).verdict());
		assertEquals("all 2 dimensions are in use and the features vary in about 4: a larger latent space may help",
				new Advice(3.67, 2, 2).verdict());
	}

	@Test
	void tooFewRowsAreNamed() {
		Evaluation evaluation = new Example(plane(21), new int[21]).evaluate("intrinsic-dimension");

		assertEquals(List.of(), evaluation.measures());
		assertEquals(List.of("There are only 21 test rows: 20 neighbours of each cannot be found."),
				evaluation.notes());
	}

	@Test
	void rowsThatAllCoincideHaveNoDimension() {
		Evaluation evaluation = new Example(FloatMatrix.zeros(40, 2), new int[40]).evaluate("intrinsic-dimension");

		assertEquals(List.of(), evaluation.measures());
		assertEquals("40 of 40 sampled test rows coincide with another in their features; they are left out.",
				evaluation.notes().get(0));
	}
}
