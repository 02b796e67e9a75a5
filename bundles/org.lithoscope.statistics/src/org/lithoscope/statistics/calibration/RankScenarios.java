package org.lithoscope.statistics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

import org.lithoscope.statistics.paired.PairedDifferences;
import org.lithoscope.statistics.paired.WilcoxonSignedRank;
import org.lithoscope.statistics.ranking.Friedman;
import org.lithoscope.statistics.ranking.Holm;
import org.lithoscope.statistics.ranking.Nemenyi;

/** Methods that compare four equal experiments at once: how often any of them is found to differ. */
final class RankScenarios {

	private static final double ALPHA = 0.05;
	private static final int EXPERIMENTS = 4;

	private RankScenarios() {
	}

	static List<Scenario> all() {
		List<Scenario> all = new ArrayList<>();
		for (int blocks : new int[] { 5, 15, 30 }) {
			String data = "%d experiments on %d blocks".formatted(EXPERIMENTS, blocks);
			double criticalDifference = Nemenyi.of(friedman(0, blocks), ALPHA).criticalDifference();
			all.add(Scenario.rejects("friedman/blocks-" + blocks, "Friedman, Iman-Davenport", data,
					seed -> friedman(seed, blocks).p() <= ALPHA));
			all.add(Scenario.rejects("nemenyi/blocks-" + blocks, "Nemenyi's critical difference", data, seed -> {
				List<Double> ranks = friedman(seed, blocks).averageRanks();
				return Collections.max(ranks) - Collections.min(ranks) >= criticalDifference;
			}));
			all.add(Scenario.rejects("holm/blocks-" + blocks, "Holm over signed-rank tests", data,
					seed -> anyPair(scores(seed, blocks))));
		}
		return all;
	}

	private static boolean anyPair(double[][] scores) {
		return Holm.overPairs(EXPERIMENTS, (a, b) -> WilcoxonSignedRank
				.of(PairedDifferences.of(column(scores, a), column(scores, b))).map(WilcoxonSignedRank::p)).stream()
				.anyMatch(pair -> pair.outcome().orElseThrow().adjusted() <= ALPHA);
	}

	private static double[][] scores(int seed, int blocks) {
		SplittableRandom random = new SplittableRandom(seed);
		double[][] scores = new double[blocks][];
		Arrays.setAll(scores, block -> CrossValidation.noise(random, EXPERIMENTS));
		return scores;
	}

	private static double[] column(double[][] scores, int experiment) {
		return Arrays.stream(scores).mapToDouble(block -> block[experiment]).toArray();
	}

	private static Friedman friedman(int seed, int blocks) {
		return Friedman.of(scores(seed, blocks)).orElseThrow();
	}
}
