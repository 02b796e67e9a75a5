package org.lithoscope.statistics.correlation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;

import org.junit.jupiter.api.Test;

class CorrelationTest {

	/** Anscombe 1973, first data set; its correlation is 0.81642 to five digits. */
	private static final double[] X = { 10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5 };
	private static final double[] Y = { 8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68 };

	@Test
	void pearsonOfAnscombesFirstSetIsAsPublished() {
		assertEquals(0.81642, Correlation.pearson(X, Y).orElseThrow(), 5e-6);
	}

	@Test
	void spearmanOfAnscombesFirstSetFollowsFromItsRankDifferences() {
		// Sum of squared rank differences 40 over 11 untied pairs: 1 − 6 · 40 / (11 · 120).
		assertEquals(1 - 240.0 / 1320, Correlation.spearman(X, Y).orElseThrow(), 1e-12);
	}

	@Test
	void spearmanSeesOnlyTheOrder() {
		assertEquals(1, Correlation.spearman(new double[] { 1, 2, 3, 4 }, new double[] { 1, 10, 100, 1e6 })
				.orElseThrow(), 1e-15);
		assertEquals(-1, Correlation.pearson(new double[] { 1, 2, 3 }, new double[] { 6, 4, 2 }).orElseThrow(), 1e-15);
	}

	@Test
	void equalValuesShareTheirMeanRank() {
		assertArrayEquals(new double[] { 2.5, 1, 2.5, 4 }, Correlation.ranks(new double[] { 5, 3, 5, 9 }));
	}

	@Test
	void isEmptyWhereASideDoesNotVary() {
		assertEquals(OptionalDouble.empty(),
				Correlation.pearson(new double[] { 0.1, 0.1, 0.1 }, new double[] { 1, 2, 3 }));
		assertTrue(Correlation.spearman(new double[] { 1, 2, 3 }, new double[3]).isEmpty());
		assertTrue(Correlation.pearson(new double[1], new double[1]).isEmpty());
		assertTrue(Correlation.pearson(new double[0], new double[0]).isEmpty());
	}

	@Test
	void refusesValuesWithoutPartners() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> Correlation.pearson(new double[2], new double[3]));

		assertEquals("expected pairs, not 2 and 3 values", refusal.getMessage());
	}
}
