package org.lithoscope.statistics.bayesian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class ProbabilityOfImprovementTest {

	/** Folds of one run each, of which the candidate wins some and loses the others. */
	private static double[][] wins(int wins, int losses) {
		double[][] scores = new double[wins + losses][1];
		Arrays.setAll(scores, i -> new double[] { i < wins ? 1 : -1 });
		return scores;
	}

	@Test
	void pairsOfRunsAreCountedWithinFoldsAndTiesHalf() {
		double[][] candidate = { { 3, 1 }, { 5 } };
		double[][] baseline = { { 2, 1 }, { 5, 4 } };

		// Fold 1: 3 > 2, 3 > 1, 1 < 2, 1 = 1 give 2.5 of 4; fold 2: 5 = 5, 5 > 4 give 1.5 of 2.
		assertEquals((2.5 / 4 + 1.5 / 2) / 2,
				ProbabilityOfImprovement.of(candidate, baseline, 0.95).orElseThrow().probability(), 1e-15);
		assertEquals(1 - (2.5 / 4 + 1.5 / 2) / 2,
				ProbabilityOfImprovement.of(baseline, candidate, 0.95).orElseThrow().probability(), 1e-15);
	}

	@Test
	void theIntervalIsThatOfJeffreys() {
		// R: qbeta(c(.025, .975), .5 + 11.5, .5 + 3.5), for 11 wins, 3 losses and a tie
		double[][] scores = wins(12, 3);
		scores[0][0] = 0;
		Interval interval = ProbabilityOfImprovement.of(scores, new double[15][1], 0.95).orElseThrow().interval();

		assertEquals(0.519108866193147, interval.low(), 1e-12);
		assertEquals(0.922128453708956, interval.high(), 1e-12);
	}

	@Test
	void whereAllFoldsAgreeTheIntervalReachesTheEnd() {
		// R: qbeta(.025, .5 + 15, .5)
		Interval won = ProbabilityOfImprovement.of(wins(15, 0), new double[15][1], 0.95).orElseThrow().interval();
		Interval lost = ProbabilityOfImprovement.of(wins(0, 15), new double[15][1], 0.95).orElseThrow().interval();

		assertEquals(0.848183337885602, won.low(), 1e-12);
		assertEquals(1, won.high());
		assertEquals(0, lost.low());
		assertEquals(1 - won.low(), lost.high(), 1e-12);
	}

	@Test
	void foldsThatShareTrainingRowsCountAsFewer() {
		ProbabilityOfImprovement shared = ProbabilityOfImprovement
				.of(wins(11, 4), new double[15][1], new CorrectedResampled(0.25), 0.95).orElseThrow();

		assertEquals(15, shared.folds());
		assertEquals(15 / (1 + 14 * 0.2), shared.effectiveFolds(), 1e-14);
		assertEquals(11.0 / 15, shared.probability());
	}

	@Test
	void withoutFoldsItIsWithheld() {
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES, "there is no fold on which both have a score"),
				ProbabilityOfImprovement.of(new double[0][], new double[0][], 0.95));
	}

	@Test
	void refusesWhatCannotBePaired() {
		assertEquals("expected pairs of folds, not 2 and 3", refusal(new double[2][1], new double[3][1]));
		assertEquals("expected one run or more per fold, not 1 and 0", refusal(new double[2][1], new double[2][0]));
		assertEquals("cannot compare scores NaN and 0.0",
				refusal(new double[][] { { Double.NaN } }, new double[1][1]));
	}

	private static String refusal(double[][] candidate, double[][] baseline) {
		return assertThrows(IllegalArgumentException.class,
				() -> ProbabilityOfImprovement.of(candidate, baseline, 0.95)).getMessage();
	}
}
