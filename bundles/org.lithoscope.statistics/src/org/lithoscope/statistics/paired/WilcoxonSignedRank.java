package org.lithoscope.statistics.paired;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lithoscope.statistics.correlation.Correlation;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The signed-rank test: differences are ranked by size, and the ranks of positive and of negative ones are summed
 * (Wilcoxon 1945, doi:10.2307/3001968). It asks whether differences are symmetric about zero.
 *
 * <p>For up to 50 differences other than zero, p is exact: the share of all ways to give signs to the ranks at hand,
 * mean ranks of ties included, in which the smaller sum is at least as small. Beyond, it is that of a normal
 * approximation with corrections for ties and continuity.
 *
 * @param positive the sum of the ranks of positive differences
 * @param negative the sum of the ranks of negative differences
 * @param count how many differences are not zero
 * @param zeros how many are
 * @param exact whether p is exact
 * @param p two-sided
 */
public record WilcoxonSignedRank(double positive, double negative, int count, int zeros, boolean exact, double p) {

	/** Up to here the 2ⁿ ways to give signs are counted without rounding. */
	private static final int EXACT = 50;

	/** What becomes of differences that are zero. */
	public enum Zeros {

		/** They are left out before ranking, as Wilcoxon did and R does. */
		DROP,

		/** They take the lowest ranks, which are then left out of both sums (Pratt 1959, doi:10.2307/2282543). */
		RANK
	}

	/** The test without differences that are zero; withheld if all are. */
	public static Outcome<WilcoxonSignedRank> of(Sample differences) {
		return of(differences, Zeros.DROP);
	}

	/** The test; withheld if all differences are zero. */
	public static Outcome<WilcoxonSignedRank> of(Sample differences, Zeros treatment) {
		return of(differences, treatment, true);
	}

	/** The test by its normal approximation, however few differences there are; withheld if all are zero. */
	public static Outcome<WilcoxonSignedRank> approximately(Sample differences, Zeros treatment) {
		return of(differences, treatment, false);
	}

	private static Outcome<WilcoxonSignedRank> of(Sample differences, Zeros treatment, boolean exactIfPossible) {
		double[] values = differences.values();
		int zeros = (int) Arrays.stream(values).filter(value -> value == 0).count();
		if (zeros == values.length) {
			return Outcome.withheld(Reason.TIES_ONLY, "all %d differences are zero", zeros);
		}
		double[] ranked = treatment == Zeros.RANK ? values
				: Arrays.stream(values).filter(value -> value != 0).toArray();
		double[] ranks = Correlation.ranks(Arrays.stream(ranked).map(Math::abs).toArray());
		double positive = 0;
		double negative = 0;
		for (int i = 0; i < ranks.length; i++) {
			positive += ranked[i] > 0 ? ranks[i] : 0;
			negative += ranked[i] < 0 ? ranks[i] : 0;
		}
		int count = values.length - zeros;
		double[] signed = Arrays.stream(ranks).sorted().skip(ranks.length - count).toArray();
		boolean exact = exactIfPossible && count <= EXACT;
		double smaller = Math.min(positive, negative);
		return Outcome.stated(new WilcoxonSignedRank(positive, negative, count, zeros, exact,
				exact ? exactly(signed, smaller) : approximately(signed, smaller)));
	}

	/** Counts the sums that random signs give, in halves of ranks because ties share them. */
	private static double exactly(double[] ranks, double smaller) {
		int largest = (int) Math.round(2 * Arrays.stream(ranks).sum());
		double[] ways = new double[largest + 1];
		ways[0] = 1;
		int reached = 0;
		for (double rank : ranks) {
			int step = (int) Math.round(2 * rank);
			for (int sum = reached; sum >= 0; sum--) {
				ways[sum + step] += ways[sum];
			}
			reached += step;
		}
		double tail = Arrays.stream(ways, 0, (int) Math.round(2 * smaller) + 1).sum();
		return Math.min(1, 2 * Math.scalb(tail, -ranks.length));
	}

	private static double approximately(double[] ranks, double smaller) {
		// Signs are independent, so the variance of the sum is a quarter of the squares, ties included.
		double mean = Arrays.stream(ranks).sum() / 2;
		double deviation = Math.sqrt(Arrays.stream(ranks).map(rank -> rank * rank).sum()) / 2;
		double distance = Math.max(0, mean - smaller - 0.5);
		return 2 * NormalDistribution.of(0, 1).survivalProbability(distance / deviation);
	}

	/**
	 * Matched-pairs rank-biserial correlation: the share of ranks in favour minus the share against, −1 to 1 (Kerby
	 * 2014, doi:10.2466/11.IT.3.1).
	 */
	public double effect() {
		return (positive - negative) / (positive + negative);
	}

	/**
	 * The smallest p that so many differences can give, if all have one sign: with five or fewer it is above 0.05, and
	 * the test cannot reject whatever the data.
	 */
	public double leastP() {
		return Math.min(1, Math.scalb(1.0, 1 - count));
	}
}
