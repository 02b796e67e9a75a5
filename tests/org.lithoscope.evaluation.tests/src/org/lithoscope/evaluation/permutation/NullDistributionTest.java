package org.lithoscope.evaluation.permutation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class NullDistributionTest {

	private static final double[] ONE_TO_HUNDRED = IntStream.rangeClosed(1, 100).mapToDouble(i -> 101 - i).toArray();

	@Test
	void theMeanAndThe95thPercentileAreOfTheShuffles() {
		NullDistribution distribution = new NullDistribution(1000, ONE_TO_HUNDRED);

		assertEquals(50.5, distribution.mean());
		assertEquals(95, distribution.percentile95());
	}

	@Test
	void theObservedLabelsCountAsOneShuffle() {
		assertEquals(1.0 / 101, new NullDistribution(100.5, ONE_TO_HUNDRED).probability());
		assertEquals(2.0 / 101, new NullDistribution(100, ONE_TO_HUNDRED).probability());
		assertEquals(1, new NullDistribution(0, ONE_TO_HUNDRED).probability());
	}
}
