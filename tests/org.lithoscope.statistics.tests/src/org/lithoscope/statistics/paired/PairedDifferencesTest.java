package org.lithoscope.statistics.paired;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.interval.Sample;

class PairedDifferencesTest {

	@Test
	void aDifferenceIsPositiveWhereTheCandidateIsHigher() {
		Sample differences = PairedDifferences.of(new double[] { 0.5, 0.25 }, new double[] { 0.25, 0.5 });

		assertArrayEquals(new double[] { 0.25, -0.25 }, differences.values());
	}

	@Test
	void differencesThatAreEqualButForRoundingAreEqual() {
		Sample differences = PairedDifferences.of(new double[] { 0.3, 0.2, 0.8, 0.1 + 0.2 },
				new double[] { 0.2, 0.1, 0.7, 0.3 });

		assertEquals(differences.values()[0], differences.values()[1]);
		assertEquals(differences.values()[0], differences.values()[2]);
		assertEquals(0.1, differences.values()[0], 1e-13);
		assertEquals(0.0, differences.values()[3]);
	}

	@Test
	void seedsOfOneFoldAreAveragedBeforeTheyArePaired() {
		double[][] candidate = { { 0.25, 0.75 }, { 1.0 } };
		double[][] baseline = { { 0.25 }, { 0.5, 0.25, 0.75 } };

		assertArrayEquals(new double[] { 0.25, 0.5 }, PairedDifferences.overFolds(candidate, baseline).values());
	}

	@Test
	void scoresOfAnySizeAreFine() {
		assertArrayEquals(new double[] { 0 }, PairedDifferences.of(new double[1], new double[1]).values());
		assertEquals(1e-310, PairedDifferences.of(new double[] { 2e-310 }, new double[] { 1e-310 }).mean());
		assertEquals(1e300, PairedDifferences.of(new double[] { 2e300 }, new double[] { 1e300 }).mean(), 1e287);
	}

	@Test
	void refusesWhatCannotBePaired() {
		assertEquals("expected pairs, not 2 and 1 scores", assertThrows(IllegalArgumentException.class,
				() -> PairedDifferences.of(new double[2], new double[1])).getMessage());
		assertEquals("a sample cannot hold the value NaN", assertThrows(IllegalArgumentException.class,
				() -> PairedDifferences.of(new double[] { Double.NaN }, new double[1])).getMessage());
	}
}
