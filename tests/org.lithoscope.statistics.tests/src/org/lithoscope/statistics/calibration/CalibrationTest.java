package org.lithoscope.statistics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;
import org.lithoscope.statistics.agreement.GroupedTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.bayesian.MeanDifferencePosterior;
import org.lithoscope.statistics.bayesian.ProbabilityOfImprovement;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.interval.TTest;
import org.lithoscope.statistics.paired.PairedDifferences;
import org.lithoscope.statistics.paired.SignTest;
import org.lithoscope.statistics.paired.WilcoxonSignedRank;
import org.lithoscope.statistics.power.CorrectedPower;
import org.lithoscope.statistics.ranking.Friedman;
import org.lithoscope.statistics.ranking.Holm;
import org.lithoscope.statistics.ranking.Nemenyi;
import org.lithoscope.statistics.resampling.GroupBootstrap;
import org.lithoscope.statistics.resampling.GroupStatistic;
import org.lithoscope.statistics.variance.CrossedComponents;
import org.lithoscope.statistics.variance.NestedComponents;

/**
 * How often tests reject and intervals cover on data made so that the truth is known. Rates are expected within two
 * standard errors of the simulation from the nominal one, or from the one that {@code docs/statistics.md} states.
 */
class CalibrationTest {

	private static final CorrectedResampled CORRECTION = new CorrectedResampled(0.25);

	/** What the correction assumes between folds, {@code test / (test + train)}. */
	private static final double CORRELATION = 0.2;

	private static double rate(int simulations, IntPredicate event) {
		return IntStream.range(0, simulations).parallel().filter(event).count() / (double) simulations;
	}

	private static void assertRate(double expected, int simulations, IntPredicate event) {
		double rate = rate(simulations, event);
		assertEquals(expected, rate, 2 * Math.sqrt(expected * (1 - expected) / simulations));
	}

	private static Sample normal(int seed, int count) {
		return Sample.of(CrossValidation.noise(new SplittableRandom(seed), count));
	}

	private static Sample correlated(int seed, int count, double mean) {
		double[] values = CrossValidation.correlated(new SplittableRandom(seed), count, CORRELATION);
		return Sample.of(Arrays.stream(values).map(value -> value + mean).toArray());
	}

	@Test
	void theCorrectedTestIsExactWhereItsAssumptionHolds() {
		for (int count : new int[] { 5, 15, 50 }) {
			assertRate(0.05, 4_000, i -> CORRECTION.test(correlated(i, count, 0)).orElseThrow().p() <= 0.05);
			assertRate(0.95, 4_000, i -> CORRECTION.interval(correlated(i, count, 7), 0.95).orElseThrow().contains(7));
			assertRate(0.95, 4_000, i -> MeanDifferencePosterior.of(correlated(i, count, 7), CORRECTION).orElseThrow()
					.interval(0.95).contains(7));
		}
	}

	@Test
	void onFoldsOfTheSameSitesTheCorrectedTestRejectsTooRarely() {
		assertRate(0.013, 4_000, i -> corrected(i, 1) <= 0.05);
		assertRate(0.018, 4_000, i -> corrected(i, 3) <= 0.05);
		assertRate(0.023, 4_000, i -> corrected(i, 10) <= 0.05);
	}

	private static double corrected(int seed, int repeats) {
		return CORRECTION.test(Sample.of(new CrossValidation(seed, 111).byFold(repeats))).orElseThrow().p();
	}

	@Test
	void onRepeatedFoldsTestsThatAssumeIndependenceRejectFarTooOften() {
		assertRate(0.247, 4_000,
				i -> TTest.of(Sample.of(new CrossValidation(i, 111).byFold(3))).orElseThrow().p() <= 0.05);
		assertTrue(rate(2_000, i -> WilcoxonSignedRank.of(Sample.of(new CrossValidation(i, 111).byFold(3)))
				.orElseThrow().p() <= 0.05) > 0.2);
	}

	@Test
	void onDifferencesBySiteTestsThatAssumeIndependenceKeepTheirLevel() {
		assertRate(0.05, 4_000,
				i -> TTest.of(Sample.of(new CrossValidation(i, 30).bySite(3))).orElseThrow().p() <= 0.05);
		assertRate(0.053, 4_000, i -> WilcoxonSignedRank.of(Sample.of(new CrossValidation(i, 30).bySite(3)))
				.orElseThrow().p() <= 0.05);
	}

	@Test
	void exactTestsRejectAsOftenAsTheirStepsAllow() {
		// Of the sums of 15 signed ranks, those up to 25 have the probability 0.0479; of 15 signs, up to 3 have 0.0352.
		assertRate(0.0479, 10_000, i -> WilcoxonSignedRank.of(normal(i, 15)).orElseThrow().p() <= 0.05);
		assertRate(0.0352, 10_000, i -> SignTest.of(normal(i, 15)).orElseThrow().p() <= 0.05);
		assertRate(0.05, 10_000, i -> WilcoxonSignedRank.of(normal(i, 60)).orElseThrow().p() <= 0.05);
	}

	@Test
	void ranksOfEqualExperimentsRejectAsDocumented() {
		Friedman any = friedman(0, 15);
		double criticalDifference = Nemenyi.of(any, 0.05).criticalDifference();

		assertRate(0.05, 10_000, i -> friedman(i, 15).p() <= 0.05);
		assertRate(0.068, 10_000, i -> friedman(i, 5).p() <= 0.05);
		assertRate(0.040, 10_000, i -> {
			List<Double> ranks = friedman(i, 15).averageRanks();
			return ranks.stream().max(Double::compare).orElseThrow()
					- ranks.stream().min(Double::compare).orElseThrow() >= criticalDifference;
		});
	}

	private static Friedman friedman(int seed, int blocks) {
		SplittableRandom random = new SplittableRandom(seed);
		double[][] scores = new double[blocks][];
		Arrays.setAll(scores, block -> CrossValidation.noise(random, 4));
		return Friedman.of(scores).orElseThrow();
	}

	@Test
	void holmKeepsTheLevelOverAllPairs() {
		assertTrue(rate(4_000, seed -> {
			SplittableRandom random = new SplittableRandom(seed);
			double[][] scores = new double[4][];
			Arrays.setAll(scores, experiment -> CrossValidation.noise(random, 15));
			return Holm.overPairs(4, (a, b) -> WilcoxonSignedRank.of(PairedDifferences.of(scores[a], scores[b]))
					.map(WilcoxonSignedRank::p)).stream()
					.anyMatch(pair -> pair.outcome().orElseThrow().adjusted() <= 0.05);
		}) <= 0.05);
	}

	@Test
	void bootstrapIntervalsOfAMeanCoverAsDocumented() {
		assertRate(0.922, 1_500, seed -> covers(CrossValidation.noise(new SplittableRandom(seed), 20), seed, 0));
		assertRate(0.947, 1_000, seed -> covers(CrossValidation.noise(new SplittableRandom(seed), 111), seed, 0));
		assertRate(0.912, 1_500, seed -> {
			SplittableRandom random = new SplittableRandom(seed);
			return covers(random.doubles(20).map(u -> -Math.log1p(-u)).toArray(), seed, 1);
		});
	}

	private static boolean covers(double[] values, int seed, double mean) {
		GroupStatistic statistic = weights -> {
			double sum = 0;
			for (int i = 0; i < weights.length; i++) {
				sum += weights[i] * values[i];
			}
			return sum / values.length;
		};
		return new GroupBootstrap(1_999, new Seed(seed)).interval(statistic, values.length, 0.95).orElseThrow()
				.interval().contains(mean);
	}

	@Test
	void bootstrapIntervalsOfAnAgreementCoverAsDocumented() {
		double truth = PairCounts.of(labelled(new SplittableRandom(-1), 20_000).whole()).adjustedRand();

		assertRate(0.944, 400, seed -> {
			GroupedTable table = labelled(new SplittableRandom(seed), 50);
			GroupStatistic agreement = weights -> PairCounts.of(table.table(weights)).adjustedRand();
			return new GroupBootstrap(999, new Seed(seed)).interval(agreement, 50, 0.95).orElseThrow().interval()
					.contains(truth);
		});
	}

	/** Rows of sites that differ in their mix of five classes and in how well those are found. */
	private static GroupedTable labelled(SplittableRandom random, int sites) {
		int rowsPerSite = 40;
		int[][] rows = new int[3][sites * rowsPerSite];
		for (int site = 0; site < sites; site++) {
			double skew = 0.3 + 3 * random.nextDouble();
			double found = 0.4 + 0.4 * random.nextDouble();
			for (int row = site * rowsPerSite; row < (site + 1) * rowsPerSite; row++) {
				rows[0][row] = (int) (5 * Math.pow(random.nextDouble(), skew));
				rows[1][row] = random.nextDouble() < found ? rows[0][row] : random.nextInt(8);
				rows[2][row] = site;
			}
		}
		return GroupedTable.of(rows[0], rows[1], rows[2]);
	}

	@Test
	void intervalsOfTheProbabilityOfImprovementCoverAsDocumented() {
		double truth = NormalDistribution.of(0, 1).cumulativeProbability(0.5244);

		assertRate(0.949, 10_000, i -> improvement(normal(i, 15), 0.5244, false, truth));
		assertRate(0.984, 10_000, i -> improvement(correlated(i, 15, 0), 0.5244, true, truth));
	}

	private static boolean improvement(Sample noise, double mean, boolean sharedRows, double truth) {
		double[][] scores = Arrays.stream(noise.values()).mapToObj(value -> new double[] { value + mean })
				.toArray(double[][]::new);
		double[][] zero = new double[scores.length][1];
		return (sharedRows ? ProbabilityOfImprovement.of(scores, zero, CORRECTION, 0.95)
				: ProbabilityOfImprovement.of(scores, zero, 0.95)).orElseThrow().interval().contains(truth);
	}

	@Test
	void differencesAreDetectedAsOftenAsThePowerSays() {
		// The spread within a set of correlated folds is smaller than that of a single fold.
		CorrectedPower plan = new CorrectedPower(5, CORRECTION, Math.sqrt(1 - CORRELATION), 0.05);

		assertRate(plan.power(1, 3).orElseThrow(), 10_000,
				i -> CORRECTION.test(correlated(i, 15, 1)).orElseThrow().p() <= 0.05);
		assertRate(plan.power(0.5, 10).orElseThrow(), 10_000,
				i -> CORRECTION.test(correlated(i, 50, 0.5)).orElseThrow().p() <= 0.05);
	}

	@Test
	void componentsOfVarianceAreFoundOnAverage() {
		double fold = 0;
		double seed = 0;
		double residual = 0;
		double between = 0;
		int simulations = 2_000;
		for (int i = 0; i < simulations; i++) {
			SplittableRandom random = new SplittableRandom(i);
			double[] folds = CrossValidation.noise(random, 10);
			double[] seeds = CrossValidation.noise(random, 8);
			double[][] values = new double[10][8];
			for (int f = 0; f < 10; f++) {
				int row = f;
				Arrays.setAll(values[f], s -> 3 * folds[row] + 2 * seeds[s] + random.nextGaussian());
			}
			CrossedComponents components = CrossedComponents.of(values).orElseThrow();
			fold += components.fold() / simulations;
			seed += components.seed() / simulations;
			residual += components.residual() / simulations;
			between += NestedComponents.of(values).orElseThrow().between() / simulations;
		}

		// The variance of an estimated variance v with n - 1 degrees of freedom is 2 v² / (n - 1).
		assertEquals(9, fold, 2 * 9.2 * Math.sqrt(2 / 9.0 / simulations));
		assertEquals(4, seed, 2 * 4.2 * Math.sqrt(2 / 7.0 / simulations));
		assertEquals(1, residual, 2 * Math.sqrt(2 / 63.0 / simulations));
		assertEquals(9 - 4 / 8.0, between, 2 * 9.2 * Math.sqrt(2 / 9.0 / simulations));
	}
}
