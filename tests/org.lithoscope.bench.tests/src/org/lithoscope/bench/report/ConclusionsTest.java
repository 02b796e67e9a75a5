package org.lithoscope.bench.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.Benchmark.Rules;
import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Contestant;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Turn;
import org.lithoscope.bench.work.Workload;

class ConclusionsTest {

	@Test
	void anEpochIsComparedWithThePeakOfItsRound() {
		List<Figure> figures = conclusions(result(Names.PEAK, peak(2e11, 2.4e11, 1.2e11),
				series(Names.PLAIN_KERNELS, true, 0.1, 0.08, 0.16))).figures();

		double operations = 10_368.0 * 166_912;
		assertEquals(2.4e11, value(figures, "multiply-add peak of one core"));
		assertEquals(operations / 2.4e11, value(figures, "shortest possible epoch at that peak"), 1e-12);
		assertEquals(0.08 * 2.4e11 / operations, value(figures, "epoch ÷ shortest possible epoch, plain kernels"), 1e-9,
				"the third round was twice as slow in both");
		assertEquals(0.08 * 2.4e11 / operations, value(figures, "the same at least, plain kernels"), 1e-9);
		assertEquals(0.04 * 2.4e11 / operations, value(figures, "the same by processor time, plain kernels"), 1e-9);
		assertEquals(5, figures.size(), "nothing about benchmarks that were not run");
	}

	@Test
	void samplesPerSecondAreThoseOfTheMiddleEpoch() {
		List<Figure> figures = conclusions(result(Names.EPOCH, series(Names.PLAIN_KERNELS, true, 0.1, 0.08, 0.09),
				series("PyTorch, slices", false, 1, 1, 1))).figures();

		assertEquals(List.of(new Figure("samples per second, plain kernels", 166_912 / 0.09, "1/s")), figures,
				"nothing about PyTorch");
	}

	@Test
	void twoRunsInTheTimeOfOneAreTwiceTheThroughput() {
		List<Figure> figures = conclusions(result(Names.TWO_RUNS, series(Names.ONE_RUN, true, 1, 2, 3),
				series(Names.TWO_AT_ONCE, true, 1, 2.5, 3))).figures();

		assertEquals(2, value(figures, "throughput of two runs ÷ of one"));
	}

	@Test
	void anEpochOfTwiceTheMedianFailsTheCheckWhicheverProcessItWasIn() {
		BenchReport report = report(result(Names.EPOCH, series(Names.VECTOR_KERNELS, true, 1, 1, 1)),
				result(Names.STEADY, series(Names.VECTOR_KERNELS, true, 1, 1, 2),
						series(Names.PLAIN_KERNELS, true, 3, 3, 5.9)));

		List<Check> checks = report.conclusions().checks();

		assertEquals(new Check("no slow mode, vector kernels", false,
				"the slowest of 6 epochs took 2.00 times the median processor time, 1 took 2 times or more"),
				checks.get(0));
		assertTrue(checks.get(1).passed(), checks.get(1).explanation());
		assertFalse(report.isSound());
	}

	@Test
	void aGoalIsReachedByRatiosPairByPair() {
		List<Goal> goals = conclusions(result(Names.EPOCH, series(Names.VECTOR_KERNELS, true, 1, 2, 3),
				series(Names.PLAIN_KERNELS, true, 3, 6, 9),
				series(Names.PYTORCH_SLICES, false, 12, 24, 36))).goals();

		assertEquals(List.of(Goal.atLeast("training against PyTorch, vector kernels", 12, "", 12),
				Goal.atLeast("training against PyTorch, plain kernels", 4, "", 3.5)), goals);
		assertTrue(goals.get(0).reached());
		assertFalse(Goal.atLeast("x", 11.9, "", 12).reached());
		assertTrue(Goal.atMost("x", 5, "", 5).reached());
		assertFalse(Goal.atMost("x", 5.1, "", 5).reached());
		assertFalse(Goal.atMost("x", Double.NaN, "", 5).reached());
	}

	@Test
	void fasterIsNotEnoughWhereLessWasFound() {
		List<Goal> goals = conclusions(result(Names.K_MEANS, found("Lithoscope", true, 1, 101),
				found(Names.SCIKIT_LEARN, false, 9, 100)), result(Names.MIXTURE, found("Lithoscope", true, 1, -13),
						found(Names.SCIKIT_LEARN, false, 9, -13.1))).goals();

		assertEquals("what was found is worse: 101.000 against 100.000", goals.get(0).objection());
		assertFalse(goals.get(0).reached());
		assertTrue(goals.get(1).reached(), goals.get(1).objection());
	}

	@Test
	void withoutAPeerNothingIsSaidOfRatios() {
		List<Goal> goals = conclusions(result(Names.PEAK, peak(1.73052e12, 1.73052e12, 1.73052e12),
				series(Names.VECTOR_KERNELS, true, 0.008, 0.004, 0.007)),
				result(Names.EPOCH, series(Names.VECTOR_KERNELS, true, 9))).goals();

		assertEquals(List.of("epoch ÷ shortest possible epoch, vector kernels"),
				goals.stream().map(Goal::name).toList());
		assertEquals(7, goals.getFirst().value(), 0.01);
	}

	@Test
	void withoutEpochsThereIsNothingToCheck() {
		BenchReport report = report(result(Names.K_MEANS, series("Lithoscope", true, 1, 9)));

		assertEquals(List.of(), report.conclusions().checks());
		assertTrue(report.isSound());
	}

	@Test
	void quantitiesHaveThreeDigitsAndAUnit() {
		assertEquals("31.2 ms", Quantities.seconds(0.03123));
		assertEquals("0.412 ms", Quantities.seconds(0.000412));
		assertEquals("2.77 s", Quantities.seconds(2.7712));
		assertEquals("–", Quantities.seconds(Double.NaN));
		assertEquals("238 GFLOP/s", Quantities.of(2.382e11, "operations/s"));
		assertEquals("5.35 M/s", Quantities.of(5.35e6, "1/s"));
		assertEquals("45.4 kB", Quantities.of(45_400, "bytes"));
		assertEquals("0 B", Quantities.of(0, "bytes"));
		assertEquals("1.95", Quantities.of(1.949, ""));
		assertEquals("12.9×", Quantities.times(12.93));
		assertEquals("1.691583e+06", Quantities.result(1691583.26));
		assertEquals("-13.0052", Quantities.result(-13.00522));
	}

	private static Conclusions conclusions(BenchmarkResult... results) {
		return new Conclusions(Workload.STUDY, Arrays.asList(results));
	}

	private static BenchReport report(BenchmarkResult... results) {
		return new BenchReport(Instant.EPOCH, new Machine("x", 1, 0, "y", -1), Map.of(), List.of(), Workload.STUDY,
				true, Arrays.asList(results), List.of());
	}

	private static BenchmarkResult result(String name, Series... series) {
		return new BenchmarkResult(new Benchmark(name, name, "", Rules.warm(0, 1),
				Arrays.stream(series).map(Series::contestant).toList()), Arrays.asList(series), List.of());
	}

	private static Series series(String label, boolean own, double... seconds) {
		return new Series(new Contestant(label, own, 1, List.of(), Map.of()), "",
				DoubleStream.of(seconds).mapToObj(second -> new Turn(second, second / 2, 0, 0, Double.NaN)).toList());
	}

	private static Series found(String label, boolean own, double seconds, double result) {
		return new Series(new Contestant(label, own, 1, List.of(), Map.of()), "",
				List.of(new Turn(seconds, seconds, 0, 0, result)));
	}

	private static Series peak(double... operations) {
		return new Series(new Contestant(Names.REGISTERS, true, 1, List.of(), Map.of()), "",
				DoubleStream.of(operations).mapToObj(result -> new Turn(1, 1, 0, 0, result)).toList());
	}

	private static double value(List<Figure> figures, String name) {
		return figures.stream().filter(figure -> figure.name().equals(name)).findFirst().orElseThrow().value();
	}
}
