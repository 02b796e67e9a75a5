package org.lithoscope.statistics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.variance.CrossedComponents;
import org.lithoscope.statistics.variance.NestedComponents;

/**
 * How often tests reject and intervals cover on data made so that the truth is known. Rates are expected within two
 * standard errors of the simulation from the nominal one, or from the one that {@code docs/statistics.md} states.
 */
class CalibrationTest {

	private static final List<Scenario> SCENARIOS = Scenarios.all();

	private static Scenario scenario(String id) {
		return SCENARIOS.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
	}

	private static double rate(int repetitions, String id) {
		return scenario(id).simulate(repetitions).simulated();
	}

	private static void assertRate(double documented, int repetitions, String id) {
		Rate rate = scenario(id).simulate(repetitions);
		assertEquals(documented, rate.simulated(), 2 * Math.sqrt(documented * (1 - documented) / rate.repetitions()), id);
	}

	@Test
	void theCorrectedTestIsExactWhereItsAssumptionHolds() {
		for (int count : new int[] { 5, 15, 50 }) {
			assertRate(0.05, 4_000, "corrected-t/folds-" + count);
			assertRate(0.95, 4_000, "corrected-interval/folds-" + count);
			assertRate(0.95, 4_000, "bayesian/folds-" + count);
			assertRate(0.95, 4_000, "ratio/folds-" + count);
		}
	}

	@Test
	void onFoldsOfTheSameSitesTheCorrectedTestRejectsTooRarely() {
		assertRate(0.013, 4_000, "corrected-t/sites-111-1");
		assertRate(0.018, 4_000, "corrected-t/sites-111-3");
		assertRate(0.023, 4_000, "corrected-t/sites-111-10");
	}

	@Test
	void onRepeatedFoldsTestsThatAssumeIndependenceRejectFarTooOften() {
		assertRate(0.247, 4_000, "t-folds/sites-111-3");
		assertTrue(rate(2_000, "wilcoxon-folds/sites-111-3") > 0.2);
	}

	@Test
	void onDifferencesBySiteTestsThatAssumeIndependenceKeepTheirLevel() {
		assertRate(0.05, 4_000, "t/sites-30");
		assertRate(0.053, 4_000, "wilcoxon/sites-30");
	}

	@Test
	void exactTestsRejectAsOftenAsTheirStepsAllow() {
		// Of the sums of 15 signed ranks, those up to 25 have the probability 0.0479; of 15 signs, up to 3 have 0.0352.
		assertRate(0.0479, 10_000, "wilcoxon/normal-15");
		assertRate(0.0352, 10_000, "sign/normal-15");
		assertRate(0.05, 10_000, "wilcoxon/normal-60");
	}

	@Test
	void ranksOfEqualExperimentsRejectAsDocumented() {
		assertRate(0.05, 10_000, "friedman/blocks-15");
		assertRate(0.068, 10_000, "friedman/blocks-5");
		assertRate(0.040, 10_000, "nemenyi/blocks-15");
	}

	@Test
	void holmKeepsTheLevelOverAllPairs() {
		assertTrue(rate(4_000, "holm/blocks-15") <= 0.05);
	}

	@Test
	void bootstrapIntervalsCoverAsDocumented() {
		assertRate(0.922, 7_500, "bootstrap/normal-20");
		assertRate(0.947, 5_000, "bootstrap/normal-111");
		assertRate(0.912, 7_500, "bootstrap/skewed-20");
		assertRate(0.944, 8_000, "bootstrap/ari-50");
	}

	@Test
	void intervalsOfTheProbabilityOfImprovementCoverAsDocumented() {
		assertRate(0.949, 10_000, "improvement/independent-15");
		assertRate(0.984, 10_000, "improvement/correlated-15");
	}

	@Test
	void differencesAreDetectedAsOftenAsThePowerSays() {
		assertTrue(scenario("power/folds-15").simulate(10_000).isNominal());
		assertTrue(scenario("power/folds-50").simulate(10_000).isNominal());
	}

	@Test
	void aRateIsJudgedByTheErrorOfItsSimulation() {
		assertEquals(0.01, new Rate(0.07, 0.05, 475).standardError(), 1e-12);
		assertEquals(2, new Rate(0.07, 0.05, 475).deviation(), 1e-9);
		assertTrue(new Rate(0.069, 0.05, 475).isNominal());
		assertFalse(new Rate(0.071, 0.05, 475).isNominal());
		assertFalse(new Rate(0.029, 0.05, 475).isNominal());
	}

	@Test
	void scenariosHaveNamesOfTheirOwnAndGiveTheSameRateAgain() {
		assertEquals(SCENARIOS.size(), SCENARIOS.stream().map(Scenario::id).distinct().count());
		assertEquals(rate(300, "holm/blocks-5"), rate(300, "holm/blocks-5"));
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
