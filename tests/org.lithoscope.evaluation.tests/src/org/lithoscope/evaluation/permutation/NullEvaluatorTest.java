package org.lithoscope.evaluation.permutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.evaluation.Example.value;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.evaluation.Example;
import org.lithoscope.testing.TestRegistry;

class NullEvaluatorTest {

	private static final int HOLES = 12;
	private static final int LENGTH = 40;

	/** @param lithologies per row 0 or 1; the latent value follows them exactly */
	private static Example following(int... lithologies) {
		FloatMatrix latent = FloatMatrix.zeros(lithologies.length, 1);
		for (int r = 0; r < lithologies.length; r++) {
			latent.set(r, 0, 10 * lithologies[r] + 0.001f * (r % 7));
		}
		return new Example(latent, lithologies).drilled(
				IntStream.range(0, lithologies.length).map(r -> r / LENGTH).toArray(),
				IntStream.range(0, lithologies.length).mapToDouble(r -> r % LENGTH).toArray());
	}

	/** Every hole has one change of rock, at a depth of its own. */
	private static int[] oneChangePerHole() {
		return IntStream.range(0, HOLES * LENGTH).map(r -> r % LENGTH < 8 + 2 * (r / LENGTH) ? 0 : 1).toArray();
	}

	private static Evaluation evaluate(Example example, String... settings) {
		return example.evaluate("null", settings);
	}

	@Test
	void clustersThatFollowTheRockDownTheHoleBeatShiftsAndExchange() {
		Evaluation evaluation = evaluate(following(oneChangePerHole()), "k", "2");

		assertEquals(1.0 / 201, value(evaluation, "ari-shift-p@2/test").orElseThrow());
		assertEquals(1.0 / 201, value(evaluation, "ari-exchange-p@2/test").orElseThrow());
		assertTrue(value(evaluation, "ari-shift-p95@2/test").orElseThrow() < 0.5);
		assertTrue(value(evaluation, "ari-shift-mean@2/test").orElseThrow() < value(evaluation,
				"ari-shift-p95@2/test").orElseThrow());
	}

	@Test
	void clustersThatOnlyTellBoreholesApartDoNotBeatShifts() {
		int[] oneRockPerHole = IntStream.range(0, HOLES * LENGTH).map(r -> r / LENGTH % 2).toArray();

		Evaluation evaluation = evaluate(following(oneRockPerHole), "k", "2");

		assertEquals(1, value(evaluation, "ari-shift-mean@2/test").orElseThrow());
		assertEquals(1, value(evaluation, "ari-shift-p@2/test").orElseThrow());
		assertTrue(value(evaluation, "ari-exchange-p@2/test").orElseThrow() < 0.05);
		assertEquals(0, value(evaluation, "ari-exchange-mean@2/test").orElseThrow(), 0.1);
	}

	@Test
	void theTableHoldsOneRowPerShuffleAndNumberOfClusters() {
		Evaluation evaluation = evaluate(following(oneChangePerHole()), "k", "2,3", "permutations", "20");

		assertEquals(List.of("shift", "exchange", "shift", "exchange"),
				evaluation.tables().get(0).rows().stream().map(row -> row.get(2)).toList());
		assertEquals("1.0", evaluation.tables().get(0).rows().get(0).get(3));
		assertEquals("0.047619047619047616", evaluation.tables().get(0).rows().get(0).get(7));
	}

	@Test
	void aSingleBoreholeHasNothingToExchange() {
		Evaluation evaluation = evaluate(following(Arrays.copyOf(oneChangePerHole(), LENGTH)), "k", "2");

		assertEquals(List.of("ari-shift-mean@2/test", "ari-shift-p95@2/test", "ari-shift-p@2/test"),
				evaluation.measures().stream().map(measure -> measure.key()).toList());
		assertEquals(List.of("All described test rows are from one borehole: there are no holes to exchange."),
				evaluation.notes());
	}

	@Test
	void withoutLithologyThereIsNothingToCompare() {
		Evaluation evaluation = new Example(FloatMatrix.zeros(3, 1), -1, -1, -1).evaluate("null", "k", "2");

		assertEquals(List.of(), evaluation.measures());
		assertEquals(List.of("No test row has a described lithology: there is nothing to compare with."),
				evaluation.notes());
	}

	@Test
	void figuresDependOnTheSeedAndNotOnOtherNumbersOfClusters() {
		Example example = following(oneChangePerHole());

		Evaluation alone = evaluate(example, "k", "3");
		Evaluation together = evaluate(example, "k", "2,3");
		Evaluation otherSeed = example.evaluate(TestRegistry.open(), "null", WorkContext.of(2), "k", "3");

		assertEquals(alone.measures(), together.measures().stream().filter(measure -> measure.k() == 3).toList());
		assertTrue(!alone.measures().equals(otherSeed.measures()));
	}
}
