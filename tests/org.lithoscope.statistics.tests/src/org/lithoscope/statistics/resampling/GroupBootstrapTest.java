package org.lithoscope.statistics.resampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

import org.apache.commons.statistics.distribution.GammaDistribution;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;
import org.lithoscope.statistics.agreement.GroupedTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class GroupBootstrapTest {

	/** Test A of 26 children, Efron and Tibshirani 1993, An Introduction to the Bootstrap, table 14.1. */
	private static final double[] SPATIAL = { 48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32,
			24, 47, 41, 24, 26, 30, 41 };

	private static final GroupBootstrap BOOTSTRAP = new GroupBootstrap(2_000, new Seed(5));

	/** The variance, divided by the number of values, which is biased and skewed. */
	private static GroupStatistic variance(double[] values) {
		return weights -> {
			double mean = mean(values).value(weights);
			double[] squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).toArray();
			return mean(squares).value(weights);
		};
	}

	private static GroupStatistic mean(double[] values) {
		return weights -> {
			double sum = 0;
			int count = 0;
			for (int i = 0; i < values.length; i++) {
				sum += weights[i] * values[i];
				count += weights[i];
			}
			return sum / count;
		};
	}

	@Test
	void endsAreReadOffResamplesAsInR() {
		// R: t <- qgamma(ppoints(999, a = .5), shape = 5); boot.ci(b, type = "bca", L = L) of package boot 1.3-28.1,
		// with t0 = 4.4 and influences L = (1:20)^1.5 - mean((1:20)^1.5)
		GammaDistribution gamma = GammaDistribution.of(5, 1);
		double[] resampled = new double[999];
		Arrays.setAll(resampled, i -> gamma.inverseCumulativeProbability((i + 0.5) / 999));
		double acceleration = 0.01270410585646604;

		BcaInterval wide = BcaInterval.of(4.4, resampled, acceleration, 20, 0.95).orElseThrow();
		BcaInterval narrow = BcaInterval.of(4.4, resampled, acceleration, 20, 0.8).orElseThrow();

		assertEquals(-0.12958231367213699, wide.bias(), 1e-13);
		assertEquals(1.411343455770815, wide.interval().low(), 1e-11);
		assertEquals(9.50694655651345, wide.interval().high(), 1e-11);
		assertEquals(2.122104539575253, narrow.interval().low(), 1e-11);
		assertEquals(7.280122866282526, narrow.interval().high(), 1e-11);
		assertEquals(2.23462723248096, wide.standardError(), 1e-12);
	}

	@Test
	void theExampleOfEfronAndTibshiraniIsReproduced() {
		// The book (table 14.2, 2,000 resamples): estimate 171.5, acceleration 0.061, 90 % from 115.8 to 259.6.
		// R, boot with 400,000 resamples: 115.32 to 260.92, standard error 41.88, bias 0.1737.
		BcaInterval bca = new GroupBootstrap(40_000, new Seed(1)).interval(variance(SPATIAL), 26, 0.9).orElseThrow();

		assertEquals(171.53402366863907, bca.estimate(), 1e-11);
		assertEquals(0.06124011981230745, bca.acceleration(), 1e-13);
		assertEquals(41.88, bca.standardError(), 0.5);
		assertEquals(0.1737, bca.bias(), 0.02);
		assertEquals(115.32, bca.interval().low(), 1.5);
		assertEquals(260.92, bca.interval().high(), 3);
	}

	@Test
	void theResultDependsOnTheSeedButNotOnTheNumberOfThreads() throws Exception {
		Outcome<BcaInterval> alone;
		try (ForkJoinPool one = new ForkJoinPool(1)) {
			alone = one.submit(() -> BOOTSTRAP.interval(variance(SPATIAL), 26, 0.95)).get();
		}
		try (ForkJoinPool seven = new ForkJoinPool(7)) {
			assertEquals(alone, seven.submit(() -> BOOTSTRAP.interval(variance(SPATIAL), 26, 0.95)).get());
		}
		assertEquals(alone, BOOTSTRAP.interval(variance(SPATIAL), 26, 0.95));
		assertNotEquals(alone, new GroupBootstrap(2_000, new Seed(6)).interval(variance(SPATIAL), 26, 0.95));
	}

	@Test
	void rowsOfAGroupStayTogether() {
		// Ten groups of one row each, and the same rows a hundred times: the same groups, so the same interval.
		int[] classes = { 0, 0, 1, 1, 2, 2, 0, 1, 2, 0 };
		int[] clusters = { 0, 0, 1, 1, 2, 0, 0, 1, 1, 2 };
		int[] groups = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		BcaInterval once = agreement(classes, clusters, groups);
		BcaInterval often = agreement(hundredfold(classes), hundredfold(clusters), hundredfold(groups));

		assertEquals(once.interval().halfWidth(), often.interval().halfWidth(), 0.15);
	}

	private static int[] hundredfold(int[] codes) {
		int[] rows = new int[100 * codes.length];
		Arrays.setAll(rows, i -> codes[i / 100]);
		return rows;
	}

	private static BcaInterval agreement(int[] classes, int[] clusters, int[] groups) {
		GroupedTable table = GroupedTable.of(classes, clusters, groups);
		return BOOTSTRAP.interval(weights -> PairCounts.of(table.table(weights)).adjustedRand(), 10, 0.95)
				.orElseThrow();
	}

	@Test
	void differencesOfTheSameGroupsArePaired() {
		double[] shifted = Arrays.stream(SPATIAL).map(value -> value + 3).toArray();
		Outcome<BcaInterval> paired = BOOTSTRAP.interval(mean(shifted).minus(mean(SPATIAL)), 26, 0.95);

		assertTrue(paired.asOptional().isEmpty() || paired.orElseThrow().interval().halfWidth() < 1e-12);
	}

	@Test
	void strataKeepTheirSizes() {
		// The mean of stratum means varies by what varies inside strata only.
		double[] values = { 1, 2, 3, 4, 101, 102, 103, 104 };
		int[] strata = { 8, 8, 8, 8, 3, 3, 3, 3 };
		GroupStatistic statistic = GroupStatistic.mean(List.of(
				GroupStatistic.on(new int[] { 0, 1, 2, 3 }, mean(Arrays.copyOfRange(values, 0, 4))),
				GroupStatistic.on(new int[] { 4, 5, 6, 7 }, mean(Arrays.copyOfRange(values, 4, 8)))));

		BcaInterval bca = BOOTSTRAP.interval(statistic, strata, 0.95).orElseThrow();

		assertEquals(52.5, bca.estimate());
		assertEquals(0, bca.acceleration(), 1e-12);
		assertEquals(Math.sqrt(1.25 / 4 / 2), bca.standardError(), 0.02);
		assertEquals(bca.interval(), BOOTSTRAP.interval(mean(values), strata, 0.95).orElseThrow().interval());
	}

	@Test
	void aGroupAloneInItsStratumIsInEveryResample() {
		double[] values = { 1, 2, 3, 4, 5, 6, 1_000 };
		BcaInterval bca = BOOTSTRAP.interval(mean(values), new int[] { 0, 0, 0, 0, 0, 0, 1 }, 0.95).orElseThrow();

		// The standard deviation of the sum of six draws from 1 to 6, over seven.
		assertEquals(Math.sqrt(6 * 35 / 12.0) / 7, bca.standardError(), 0.03);
		assertEquals(0, bca.acceleration(), 1e-12);
	}

	@Test
	void theJackknifeShowsWhichGroupsCount() {
		assertArrayEquals(new double[] { 4, 3.5, 1.5 }, Jackknife.leaveOneOut(mean(new double[] { 1, 2, 6 }), 3));
		assertEquals("1 groups: expected 2 or more", assertThrows(IllegalArgumentException.class,
				() -> Jackknife.leaveOneOut(mean(new double[1]), 1)).getMessage());
	}

	@Test
	void whatCannotBeSaidIsWithheld() {
		assertEquals(Outcome.withheld(Reason.TOO_FEW_VALUES, "5 groups: at least 6 are needed"),
				BOOTSTRAP.interval(mean(new double[5]), 5, 0.95));
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE, "all 2000 resamples have the value 0.0"),
				BOOTSTRAP.interval(mean(new double[8]), 8, 0.95));
		assertEquals(Outcome.withheld(Reason.UNDEFINED, "the figure has no value"),
				BOOTSTRAP.interval(weights -> Double.NaN, 8, 0.95));
		assertEquals(Outcome.withheld(Reason.UNDEFINED,
				"the figure has no value when one of the groups is left out"),
				BOOTSTRAP.interval(weights -> weights[0] == 0 ? Double.NaN : weights[1], 8, 0.95));
		Outcome.Withheld<?> twice = assertInstanceOf(Outcome.Withheld.class,
				BOOTSTRAP.interval(weights -> weights[0] > 2 ? Double.NaN : weights[1], 8, 0.95));
		assertTrue(twice.explanation().matches("the figure has no value for \\d+ of 2000 resamples"),
				twice.explanation());
	}

	@Test
	void endsBeyondTheResamplesAreWithheld() {
		// The largest value can only fall in a resample, so no resample lies above the estimate.
		Outcome<BcaInterval> largest = BOOTSTRAP.interval(weights -> {
			int last = 7;
			while (weights[last] == 0) {
				last--;
			}
			return last == 7 ? 6.99 + 0.01 / weights[7] : last;
		}, 8, 0.95);

		Outcome.Withheld<?> withheld = assertInstanceOf(Outcome.Withheld.class, largest);
		assertEquals(Reason.OUT_OF_REACH, withheld.reason());
	}

	@Test
	void refusesTooFewResamplesAndNoLevel() {
		assertEquals("50 resamples: expected 100 or more", assertThrows(IllegalArgumentException.class,
				() -> new GroupBootstrap(50, new Seed(1))).getMessage());
		assertEquals("confidence level 95.0: expected above 0 and below 1", assertThrows(
				IllegalArgumentException.class, () -> BOOTSTRAP.interval(mean(SPATIAL), 26, 95)).getMessage());
	}
}
