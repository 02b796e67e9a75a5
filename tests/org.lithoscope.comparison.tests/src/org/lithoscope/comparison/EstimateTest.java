package org.lithoscope.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.interval.Interval;

class EstimateTest {

	/** SciPy 1.x: t.ppf(.975, 5) * numpy.std(v, ddof=1) * sqrt(1/6 + 0.5) around the mean. */
	@Test
	void meanSpreadAndIntervalOfSixRunsAgreeWithSciPy() {
		Estimate estimate = Estimate.of(List.of(0.2, 0.3, 0.25, 0.35, 0.22, 0.28), 0.5);

		assertEquals(6, estimate.count());
		assertEquals(0.26666666666666666, estimate.mean(), 1e-15);
		assertEquals(0.05501514942874068, estimate.standardDeviation(), 1e-15);
		Interval interval = estimate.interval().orElseThrow();
		assertEquals(0.1511969495772193, interval.low(), 1e-12);
		assertEquals(0.38213638375611403, interval.high(), 1e-12);
	}

	/** The five "entropy-balanced" folds of v2.6.6, mean of n_test / n_train 0.29717; SciPy as above. */
	@Test
	void intervalOfTheStudysFiveFoldsIsWide() {
		Estimate estimate =
				Estimate.of(List.of(.23658061, .23453541, .17924396, .13204585, .16806806), 0.29717320835575306);

		assertEquals(0.190094778, estimate.mean(), 1e-9);
		assertEquals(0.10195273085509263, estimate.interval().orElseThrow().low(), 1e-12);
		assertEquals(0.27823682514490733, estimate.interval().orElseThrow().high(), 1e-12);
	}

	@Test
	void singleRunHasAMeanAndNoInterval() {
		Estimate estimate = Estimate.of(List.of(0.25), 0.5);

		assertEquals(0.25, estimate.mean());
		assertTrue(Double.isNaN(estimate.standardDeviation()));
		assertTrue(estimate.interval().isEmpty());
	}

	@Test
	void withoutSizesOfTheFoldsThereIsNoInterval() {
		assertTrue(Estimate.of(List.of(0.2, 0.3), Double.NaN).interval().isEmpty());
	}

	@Test
	void valuesThatAreNotDefinedAreLeftOut() {
		Estimate estimate = Estimate.of(List.of(0.2, Double.NaN, 0.4, Double.POSITIVE_INFINITY), 0.5);

		assertEquals(2, estimate.count());
		assertEquals(0.3, estimate.mean(), 1e-15);
	}

	@Test
	void noValuesGiveNothing() {
		Estimate estimate = Estimate.of(List.of(Double.NaN), 0.5);

		assertEquals(0, estimate.count());
		assertTrue(Double.isNaN(estimate.mean()));
		assertTrue(estimate.interval().isEmpty());
	}
}
