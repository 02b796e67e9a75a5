package org.lithoscope.statistics.interval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

class SampleTest {

	/** ARI of two variants over the same five folds of the origin study. */
	private static final double[] FIRST = { .23658061, .23453541, .17924396, .13204585, .16806806 };
	private static final double[] SECOND = { .24278508, .22001443, .17582338, .14982519, .18944716 };
	private static final double[] TRAIN = { 161_659, 155_507, 163_286, 166_652, 157_033 };
	private static final double[] TEST = { 45_716, 49_461, 49_143, 42_815, 51_371 };

	private static Sample differences() {
		double[] differences = new double[5];
		Arrays.setAll(differences, i -> SECOND[i] - FIRST[i]);
		return Sample.of(differences);
	}

	private static double testToTrain() {
		return Sample.of(TEST).mean() / Sample.of(TRAIN).mean();
	}

	@Test
	void summarisesValues() {
		Sample sample = Sample.of(2, 4, 4, 4, 5, 5, 7, 9);

		assertEquals(8, sample.count());
		assertEquals(5, sample.mean());
		assertEquals(4.5, sample.median());
		assertEquals(4, Sample.of(9, 4, 1).median());
		assertEquals(Math.sqrt(32.0 / 7), sample.standardDeviation().orElseThrow(), 1e-15);
	}

	@Test
	void intervalOfTheMeanIsStudents() {
		// R: t.test(c(2, 4, 4, 4, 5, 5, 7, 9))$conf.int; quantile t(7, .975) = 2.364624
		Interval interval = Sample.of(2, 4, 4, 4, 5, 5, 7, 9).meanInterval(0.95).orElseThrow();

		assertEquals(5 - 2.3646242515927844 * Math.sqrt(32.0 / 7 / 8), interval.low(), 1e-10);
		assertEquals(5 + 2.3646242515927844 * Math.sqrt(32.0 / 7 / 8), interval.high(), 1e-10);
		assertEquals(0.95, interval.level());
	}

	@Test
	void theNaiveTestOfTheStudysFoldsIsReproduced() {
		TTest test = TTest.of(differences()).orElseThrow();

		assertEquals(0.0055, differences().mean(), 5e-5);
		assertEquals(0.0149, differences().standardDeviation().orElseThrow(), 5e-5);
		assertEquals(0.825, test.t(), 5e-4);
		assertEquals(0.456, test.p(), 5e-4);
		assertEquals(4, test.degreesOfFreedom());
	}

	@Test
	void theCorrectedTestOfTheStudysFoldsIsReproduced() {
		TTest test = new CorrectedResampled(testToTrain()).test(differences()).orElseThrow();

		assertEquals(0.2966, testToTrain(), 5e-5);
		assertEquals(0.524, test.t(), 5e-4);
		assertEquals(0.628, test.p(), 5e-4);
		// R: se <- sd(d) * sqrt(1/5 + rho); 2 * pt(-mean(d) / se, 4)
		assertEquals(0.523551418233329, test.t(), 1e-12);
		assertEquals(0.628256612749411, test.p(), 1e-12);
		assertEquals(0.0104751315897608,
				new CorrectedResampled(testToTrain()).standardError(differences()).orElseThrow(), 1e-15);
	}

	@Test
	void theCorrectedIntervalIsWiderByTheRatioOfTestToTrainingRows() {
		Interval naive = differences().meanInterval(0.95).orElseThrow();
		Interval corrected = new CorrectedResampled(0.25).interval(differences(), 0.95).orElseThrow();

		assertEquals(Math.sqrt((0.2 + 0.25) / 0.2), corrected.halfWidth() / naive.halfWidth(), 1e-12);
		assertEquals(naive.low() + naive.high(), corrected.low() + corrected.high(), 1e-15);
	}

	@Test
	void moreRepeatsDoNotNarrowTheCorrectedIntervalBeyondItsFloor() {
		double[] many = new double[10_000];
		Arrays.setAll(many, i -> i % 2 == 0 ? 1 : -1);

		Interval interval = new CorrectedResampled(0.25).interval(Sample.of(many), 0.95).orElseThrow();

		assertEquals(1.96 * Math.sqrt(0.25), interval.halfWidth(), 1e-3);
	}

	@Test
	void intervalsCoverTheMeanAsOftenAsTheySay() {
		SplittableRandom random = new SplittableRandom(5);
		int covered = 0;
		for (int trial = 0; trial < 4000; trial++) {
			double[] values = new double[6];
			Arrays.setAll(values, i -> 3 + random.nextGaussian());
			covered += Sample.of(values).meanInterval(0.9).orElseThrow().contains(3) ? 1 : 0;
		}

		assertEquals(0.9, covered / 4000.0, 2 * Math.sqrt(0.9 * 0.1 / 4000));
	}

	@Test
	void aSingleValueHasNoSpreadAndNoInterval() {
		Sample single = Sample.of(0.25);

		assertEquals(0.25, single.mean());
		assertTrue(single.standardDeviation().isEmpty());
		assertEquals(Optional.empty(), single.meanInterval(0.95));
		assertEquals(Optional.empty(), new CorrectedResampled(0.5).interval(single, 0.95));
		Outcome<TTest> withheld = Outcome.withheld(Reason.TOO_FEW_VALUES,
				"there is only one value, and its spread is not known");
		assertEquals(withheld, new CorrectedResampled(0.5).test(single));
		assertEquals(withheld, TTest.of(single));
	}

	@Test
	void valuesThatDoNotVaryHaveAnIntervalOfNoWidthButNoTest() {
		Sample equal = Sample.of(0.1, 0.1, 0.1);

		assertEquals(0.0, equal.standardDeviation().orElseThrow());
		assertEquals(new Interval(0.1, 0.1, 0.95), equal.meanInterval(0.95).orElseThrow());
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE,
				"all 3 values are 0.1, so that there is no spread to measure them against"), TTest.of(equal));
		double third = -0.002705547897541294;
		assertEquals(Outcome.withheld(Reason.ZERO_VARIANCE,
				"all 2 values are -0.002706, so that there is no spread to measure them against"),
				TTest.of(Sample.of(third, third)));
	}

	@Test
	void refusesWhatIsNoSample() {
		assertEquals("a sample needs at least one value", refusal(Sample::of));
		assertEquals("a sample cannot hold the value NaN", refusal(() -> Sample.of(1, Double.NaN)));
		assertEquals("confidence level 95.0: expected above 0 and below 1",
				refusal(() -> Sample.of(1, 2).meanInterval(95)));
		assertEquals("ratio of test to training rows 0.0: expected a number above 0",
				refusal(() -> new CorrectedResampled(0)));
		assertEquals("an interval cannot reach from 2.0 to 1.0", refusal(() -> new Interval(2, 1, 0.5)));
	}

	private static String refusal(Runnable call) {
		return assertThrows(IllegalArgumentException.class, call::run).getMessage();
	}
}
