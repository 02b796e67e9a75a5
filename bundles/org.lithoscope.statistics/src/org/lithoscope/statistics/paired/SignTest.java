package org.lithoscope.statistics.paired;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The sign test: do positive differences outnumber negative ones by more than chance? Exact binomial; zeros are left
 * out (Dixon and Mood 1946, doi:10.1080/01621459.1946.10501898).
 *
 * @param positive how many differences are above zero
 * @param negative how many are below
 * @param zeros how many were left out
 * @param p the two-sided probability of a division at least as uneven
 */
public record SignTest(int positive, int negative, int zeros, double p) {

	/** The test; withheld if all differences are zero. */
	public static Outcome<SignTest> of(Sample differences) {
		double[] values = differences.values();
		int positive = (int) Arrays.stream(values).filter(value -> value > 0).count();
		int negative = (int) Arrays.stream(values).filter(value -> value < 0).count();
		int zeros = values.length - positive - negative;
		if (zeros == values.length) {
			return Outcome.withheld(Reason.TIES_ONLY, "all %d differences are zero", zeros);
		}
		double tail = BinomialDistribution.of(positive + negative, 0.5)
				.cumulativeProbability(Math.min(positive, negative));
		return Outcome.stated(new SignTest(positive, negative, zeros, Math.min(1, 2 * tail)));
	}
}
