package org.lithoscope.statistics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.lithoscope.core.run.Seed;
import org.lithoscope.statistics.agreement.GroupedTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.resampling.GroupBootstrap;
import org.lithoscope.statistics.resampling.GroupStatistic;

/** Intervals of the bootstrap over groups. */
final class BootstrapScenarios {

	private static final double LEVEL = 0.95;
	private static final int RESAMPLES = 1_999;
	private static final int STRATA = 5;
	private static final int ROWS_PER_SITE = 40;

	private BootstrapScenarios() {
	}

	static List<Scenario> all() {
		List<Scenario> all = new ArrayList<>();
		for (int groups : new int[] { 10, 20, 50, 111 }) {
			all.add(Scenario.covers("bootstrap/normal-" + groups, "bootstrap (BCa)",
					"mean of %d normal groups".formatted(groups), 5, seed -> meanCovers(
							CrossValidation.noise(new SplittableRandom(seed), groups), new int[groups], seed, 0)));
		}
		for (int groups : new int[] { 10, 20, 50, 111 }) {
			all.add(Scenario.covers("bootstrap/skewed-" + groups, "bootstrap (BCa)",
					"mean of %d skewed groups".formatted(groups), 5, seed -> meanCovers(new SplittableRandom(seed)
							.doubles(groups).map(u -> -Math.log1p(-u)).toArray(), new int[groups], seed, 1)));
		}
		for (int groups : new int[] { 20, 50, 110 }) {
			all.add(Scenario.covers("bootstrap/strata-" + groups, "bootstrap (BCa)",
					"mean of %d normal groups in five strata".formatted(groups), 5, seed -> meanCovers(
							CrossValidation.noise(new SplittableRandom(seed), groups), strata(groups), seed, 0)));
		}
		int[] once = new int[20_000];
		Arrays.fill(once, 1);
		double truth = agreement(new SplittableRandom(-1), once.length).value(once);
		for (int sites : new int[] { 20, 50, 111 }) {
			all.add(Scenario.covers("bootstrap/ari-" + sites, "bootstrap (BCa)",
					"adjusted Rand index of %d sites".formatted(sites), 20,
					seed -> covers(agreement(new SplittableRandom(seed), sites), new int[sites], seed, truth)));
		}
		return all;
	}

	private static boolean meanCovers(double[] values, int[] strata, int seed, double mean) {
		GroupStatistic statistic = weights -> {
			double sum = 0;
			for (int i = 0; i < weights.length; i++) {
				sum += weights[i] * values[i];
			}
			return sum / values.length;
		};
		return covers(statistic, strata, seed, mean);
	}

	/** An interval that is withheld covers nothing. */
	private static boolean covers(GroupStatistic statistic, int[] strata, int seed, double truth) {
		return new GroupBootstrap(RESAMPLES, new Seed(seed)).interval(statistic, strata, LEVEL).asOptional()
				.filter(bootstrap -> bootstrap.interval().contains(truth)).isPresent();
	}

	private static int[] strata(int groups) {
		int[] strata = new int[groups];
		for (int i = 0; i < groups; i++) {
			strata[i] = i % STRATA;
		}
		return strata;
	}

	/** The adjusted Rand index of rows of sites that differ in their mix of five classes and in how well those are found. */
	private static GroupStatistic agreement(SplittableRandom random, int sites) {
		int[][] rows = new int[3][sites * ROWS_PER_SITE];
		for (int site = 0; site < sites; site++) {
			double skew = 0.3 + 3 * random.nextDouble();
			double found = 0.4 + 0.4 * random.nextDouble();
			for (int row = site * ROWS_PER_SITE; row < (site + 1) * ROWS_PER_SITE; row++) {
				rows[0][row] = (int) (5 * Math.pow(random.nextDouble(), skew));
				rows[1][row] = random.nextDouble() < found ? rows[0][row] : random.nextInt(8);
				rows[2][row] = site;
			}
		}
		GroupedTable table = GroupedTable.of(rows[0], rows[1], rows[2]);
		return weights -> PairCounts.of(table.table(weights)).adjustedRand();
	}
}
