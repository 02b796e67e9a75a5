package org.lithoscope.statistics.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.statistics.distribution.StudentizedRange;

/**
 * Which experiments differ in average rank, all pairs at once (Nemenyi 1963; Demšar 2006, JMLR 7, 1–30): two do if
 * their average ranks are at least the critical difference {@code q(α; k, ∞) / √2 · √(k (k + 1) / (6 n))} apart.
 *
 * <p>Whether two experiments differ here depends on which others take part, because those shift the ranks (Benavoli,
 * Corani and Mangili 2016, JMLR 17(5), 1–10); {@link Holm} over pairwise tests does not have that defect.
 *
 * <p>The critical difference is that of many blocks. At 5 %, any of 3, 4 and 10 equal experiments are told apart in
 * 4.1, 3.7 and 2.6 % over 5 blocks, in 4.7, 5.2 and 4.5 % over 10, in 4.6, 5.1 and 4.2 % over 30 (20,000 simulations
 * each; at most 5.7 %, with 3 experiments over 15 blocks).
 *
 * @param ranks average ranks over blocks
 * @param alpha the probability of any wrong difference if there are none, 1e-9 to below 1
 * @param criticalDifference in ranks
 */
public record Nemenyi(Friedman ranks, double alpha, double criticalDifference) {

	/** The comparison of all pairs, usually only looked at where {@link Friedman#p()} is below alpha. */
	public static Nemenyi of(Friedman ranks, double alpha) {
		double q = range(ranks).inverseSurvivalProbability(alpha);
		return new Nemenyi(ranks, alpha, q * unit(ranks));
	}

	private static StudentizedRange range(Friedman ranks) {
		return new StudentizedRange(ranks.experiments(), Double.POSITIVE_INFINITY);
	}

	/** The rank difference of one studentized unit, {@code √(k (k + 1) / (12 n))}. */
	private static double unit(Friedman ranks) {
		int k = ranks.experiments();
		return Math.sqrt(k * (k + 1.0) / (12.0 * ranks.blocks()));
	}

	/** The p of a pair, adjusted for looking at all pairs. */
	public double p(int first, int second) {
		return Math.max(0, range(ranks).survivalProbability(distance(first, second) / unit(ranks)));
	}

	/** Whether a pair is at least the critical difference apart. */
	public boolean differ(int first, int second) {
		return distance(first, second) >= criticalDifference;
	}

	private double distance(int first, int second) {
		return Math.abs(ranks.averageRanks().get(first) - ranks.averageRanks().get(second));
	}

	/**
	 * The bars of a critical-difference diagram: the largest groups of two or more experiments of which no two differ,
	 * each ordered from the best average rank, overlapping where they do.
	 */
	public List<List<Integer>> indistinguishable() {
		List<Integer> order = IntStream.range(0, ranks.experiments()).boxed()
				.sorted(Comparator.comparing(i -> ranks.averageRanks().get(i))).toList();
		List<List<Integer>> groups = new ArrayList<>();
		int covered = 0;
		for (int from = 0; from < order.size(); from++) {
			int to = from + 1;
			while (to < order.size() && !differ(order.get(from), order.get(to))) {
				to++;
			}
			if (to > covered && to - from > 1) {
				groups.add(order.subList(from, to));
				covered = to;
			}
		}
		return groups;
	}
}
