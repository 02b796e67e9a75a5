package org.lithoscope.statistics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.apache.commons.statistics.distribution.NormalDistribution;

import org.lithoscope.statistics.bayesian.MeanDifferencePosterior;
import org.lithoscope.statistics.bayesian.ProbabilityOfImprovement;
import org.lithoscope.statistics.calibration.Scenario.Event;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.RatioInterval;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.interval.TTest;
import org.lithoscope.statistics.paired.WilcoxonSignedRank;
import org.lithoscope.statistics.power.CorrectedPower;

/** Methods that are given one difference per fold, where a fold is a fifth of the groups. */
final class FoldScenarios {

	private static final CorrectedResampled CORRECTION = new CorrectedResampled(0.25);
	/** What the correction assumes between folds, {@code test / (test + train)}. */
	private static final double CORRELATION = 0.2;
	private static final double LEVEL = 0.95;
	private static final double ALPHA = 0.05;
	/** A difference that is positive on seven of ten folds. */
	private static final double ADVANTAGE = 0.5244;
	private static final int[] SITES = { 30, 111 };
	private static final int[] REPEATS = { 1, 3, 10 };

	private FoldScenarios() {
	}

	static List<Scenario> all() {
		List<Scenario> all = new ArrayList<>();
		for (int folds : new int[] { 5, 15, 50 }) {
			String data = "%d folds correlated by 0.2".formatted(folds);
			all.add(Scenario.rejects("corrected-t/folds-" + folds, "corrected resampled t test", data,
					seed -> CORRECTION.test(correlated(seed, folds, 0)).orElseThrow().p() <= ALPHA));
			all.add(Scenario.covers("corrected-interval/folds-" + folds, "its interval", data, 1,
					seed -> CORRECTION.interval(correlated(seed, folds, 7), LEVEL).orElseThrow().contains(7)));
			all.add(Scenario.covers("bayesian/folds-" + folds, "Bayesian correlated t, interval", data, 1,
					seed -> MeanDifferencePosterior.of(correlated(seed, folds, 7), CORRECTION).orElseThrow()
							.interval(LEVEL).contains(7)));
			all.add(Scenario.covers("ratio/folds-" + folds, "ratio of means, interval", data, 1,
					seed -> ratioCovers(seed, folds)));
		}
		for (int sites : SITES) {
			for (int repeats : REPEATS) {
				all.add(Scenario.rejects("corrected-t/sites-%d-%d".formatted(sites, repeats), "corrected resampled t test",
						validation(sites, repeats), seed -> CORRECTION.test(byFold(seed, sites, repeats)).orElseThrow()
								.p() <= ALPHA));
			}
		}
		for (int repeats : new int[] { 1, 3 }) {
			all.add(Scenario.rejects("t-folds/sites-111-" + repeats, "Student's t over folds (not to be used so)",
					validation(111, repeats), seed -> TTest.of(byFold(seed, 111, repeats)).orElseThrow().p() <= ALPHA));
		}
		all.add(Scenario.rejects("wilcoxon-folds/sites-111-3", "signed-rank test over folds (not to be used so)",
				validation(111, 3), seed -> WilcoxonSignedRank.of(byFold(seed, 111, 3)).orElseThrow().p() <= ALPHA));
		all.add(improvement("independent", false, seed -> CrossValidation.noise(new SplittableRandom(seed), 15)));
		all.add(improvement("correlated by 0.2", true, seed -> correlated(seed, 15, 0).values()));
		all.add(power(3, 1));
		all.add(power(10, 0.5));
		return all;
	}

	private static String validation(int sites, int repeats) {
		return "five folds of %d sites, %d %s".formatted(sites, repeats, repeats == 1 ? "repeat" : "repeats");
	}

	private static Sample byFold(int seed, int sites, int repeats) {
		return Sample.of(new CrossValidation(seed, sites).byFold(repeats));
	}

	private static Sample correlated(int seed, int count, double mean) {
		double[] values = CrossValidation.correlated(new SplittableRandom(seed), count, CORRELATION);
		return Sample.of(Arrays.stream(values).map(value -> value + mean).toArray());
	}

	/** The true ratio of 12 to 10, whose noises are independent of each other; an interval without ends covers nothing. */
	private static boolean ratioCovers(int seed, int folds) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] numerators = CrossValidation.correlated(random, folds, CORRELATION);
		double[] denominators = CrossValidation.correlated(random, folds, CORRELATION);
		Arrays.setAll(numerators, i -> 12 + numerators[i]);
		Arrays.setAll(denominators, i -> 10 + denominators[i]);
		return RatioInterval.of(numerators, denominators, CORRECTION, LEVEL).asOptional()
				.filter(ratio -> ratio.interval().contains(1.2)).isPresent();
	}

	/** Makes the noise of the differences. */
	@FunctionalInterface
	private interface Noise {

		double[] of(int seed);
	}

	private static Scenario improvement(String kind, boolean sharedRows, Noise noise) {
		double truth = NormalDistribution.of(0, 1).cumulativeProbability(ADVANTAGE);
		return Scenario.covers(sharedRows ? "improvement/correlated-15" : "improvement/independent-15",
				"probability of improvement", "15 folds, " + kind, 1, seed -> {
					double[][] scores = Arrays.stream(noise.of(seed)).mapToObj(value -> new double[] { value + ADVANTAGE })
							.toArray(double[][]::new);
					double[][] zero = new double[scores.length][1];
					return (sharedRows ? ProbabilityOfImprovement.of(scores, zero, CORRECTION, LEVEL)
							: ProbabilityOfImprovement.of(scores, zero, LEVEL)).orElseThrow().interval().contains(truth);
				});
	}

	/** The spread within a set of correlated folds is smaller than that of a single fold. */
	private static Scenario power(int repeats, double difference) {
		int folds = CrossValidation.FOLDS * repeats;
		double stated = new CorrectedPower(CrossValidation.FOLDS, CORRECTION, Math.sqrt(1 - CORRELATION), ALPHA)
				.power(difference, repeats).orElseThrow();
		return new Scenario("power/folds-" + folds, "stated power",
				"%d folds, a difference of %s standard deviations".formatted(folds, difference), Event.DETECTION, stated, 1,
				seed -> CORRECTION.test(correlated(seed, folds, difference)).orElseThrow().p() <= ALPHA);
	}
}
