package org.lithoscope.statistics.bayesian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.paired.PairedDifferences;

class MeanDifferencePosteriorTest {

	/** The five folds of the origin study, the second variant minus the first. */
	private static final Sample STUDY = PairedDifferences.of(
			new double[] { .24278508, .22001443, .17582338, .14982519, .18944716 },
			new double[] { .23658061, .23453541, .17924396, .13204585, .16806806 });
	private static final CorrectedResampled CORRECTION = new CorrectedResampled(0.2965987139007408);

	private static MeanDifferencePosterior study() {
		return MeanDifferencePosterior.of(STUDY, CORRECTION).orElseThrow();
	}

	@Test
	void probabilitiesOfTheStudysFoldsAreThoseOfR() {
		// R: pt((-.01 - mean(d)) / se, 4), pt((.01 - mean(d)) / se, 4, lower.tail = FALSE), se corrected
		RopeProbabilities probabilities = study().probabilities(RopeProbabilities.DEFAULT_ROPE);

		assertEquals(0.106714917898091, probabilities.left(), 1e-12);
		assertEquals(0.344309070029758, probabilities.right(), 1e-12);
		assertEquals(1 - 0.106714917898091 - 0.344309070029758, probabilities.within(), 1e-12);
	}

	@Test
	void withoutARegionTheSmallerSideIsHalfTheCorrectedP() {
		RopeProbabilities probabilities = study().probabilities(0);

		assertEquals(CORRECTION.test(STUDY).orElseThrow().p() / 2, probabilities.left(), 1e-14);
		assertEquals(0, probabilities.within());
		assertEquals(1, probabilities.left() + probabilities.right(), 1e-14);
	}

	@Test
	void theCredibleIntervalIsTheCorrectedInterval() {
		// R: mean(d) + c(-1, 1) * qt(.975, 4) * se
		Interval interval = study().interval(0.95);

		assertEquals(-0.0235993578286941, interval.low(), 1e-13);
		assertEquals(0.0345678978286941, interval.high(), 1e-13);
		assertEquals(CORRECTION.interval(STUDY, 0.95).orElseThrow().low(), interval.low(), 1e-15);
	}

	@Test
	void theDensityIsThatOfR() {
		// R: dt((0.02 - mean(d)) / se, 4) / se
		assertEquals(13.432932110146119, study().density(0.02), 1e-10);
	}

	@Test
	void differencesThatDoNotVaryAreWithheld() {
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE,
				"all 3 values are 0.5, so that there is no spread to measure them against"),
				MeanDifferencePosterior.of(Sample.of(0.5, 0.5, 0.5), CORRECTION));
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES,
				"there is only one value, and its spread is not known"),
				MeanDifferencePosterior.of(Sample.of(0.5), CORRECTION));
	}

	@Test
	void refusesANegativeRegion() {
		assertEquals("region of practical equivalence -0.1: expected 0 or more",
				assertThrows(IllegalArgumentException.class, () -> study().probabilities(-0.1)).getMessage());
	}
}
