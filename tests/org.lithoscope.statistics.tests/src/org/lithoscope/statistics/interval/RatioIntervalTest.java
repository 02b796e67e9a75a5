package org.lithoscope.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.outcome.Reason;

class RatioIntervalTest {

	private static final CorrectedResampled CORRECTION = new CorrectedResampled(0.2965987139007408);
	private static final double[] FIRST = { .24278508, .22001443, .17582338, .14982519, .18944716 };
	private static final double[] SECOND = { .23658061, .23453541, .17924396, .13204585, .16806806 };

	@Test
	void itsEndsAreTheRatiosThatTheTestJustRejects() {
		RatioInterval ratio = RatioInterval.of(FIRST, SECOND, CORRECTION, 0.95).orElseThrow();

		// SciPy 1.17: brentq over theta of the corrected t of FIRST - theta SECOND
		assertEquals(1.0288501875627536, ratio.ratio(), 1e-12);
		assertEquals(0.902268555692204, ratio.interval().low(), 1e-10);
		assertEquals(1.2941629329302107, ratio.interval().high(), 1e-10);
	}

	@Test
	void percentsHaveTheSignOfTheDifference() {
		RatioInterval negative = RatioInterval.of(new double[] { -2, -2.2, -1.9 }, new double[] { -4, -4.1, -4.3 },
				new CorrectedResampled(0.25), 0.95).orElseThrow();

		assertEquals(100 * (12.4 - 6.1) / 12.4, negative.percent(), 1e-10);
		assertTrue(negative.percentInterval().contains(negative.percent()));
	}

	@Test
	void aMeanThatMayBeZeroGivesNoRatio() {
		assertWithheld(Reason.OUT_OF_REACH,
				RatioInterval.of(new double[] { 1, 2, 3 }, new double[] { -1, 0.5, 1 }, CORRECTION, 0.95));
	}

	@Test
	void equalRatiosAndSingleFoldsHaveNoInterval() {
		assertWithheld(Reason.ZERO_VARIANCE,
				RatioInterval.of(new double[] { 20, 20.5, 21 }, new double[] { 10, 10.25, 10.5 }, CORRECTION, 0.95));
		assertWithheld(Reason.TOO_FEW_VALUES,
				RatioInterval.of(new double[] { 2 }, new double[] { 1 }, CORRECTION, 0.95));
	}

	private static void assertWithheld(Reason reason, Outcome<RatioInterval> outcome) {
		assertEquals(reason, ((Withheld<RatioInterval>) outcome).reason());
	}
}
