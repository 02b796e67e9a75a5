package org.lithoscope.bench.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Spread;
import org.lithoscope.bench.contest.Turn;
import org.lithoscope.bench.work.StudyModel;
import org.lithoscope.bench.work.Workload;

/** What follows from the results of several benchmarks; a figure whose benchmark was not run is left out. */
public final class Conclusions {

	/**
	 * An epoch that takes so many times the median means that the compiler keeps vectors on the heap or has given up a
	 * kernel.
	 */
	private static final double SLOW = 2;

	private final Workload workload;
	private final List<BenchmarkResult> results;

	public Conclusions(Workload workload, List<BenchmarkResult> results) {
		this.workload = workload;
		this.results = List.copyOf(results);
	}

	/** All figures, those about the machine first. */
	public List<Figure> figures() {
		List<Figure> figures = new ArrayList<>();
		double peak = peak();
		if (!Double.isNaN(peak)) {
			figures.add(new Figure("multiply-add peak of one core", peak, "operations/s"));
			figures.add(new Figure("shortest possible epoch at that peak", shortestEpoch(peak), "s"));
		}
		for (String kernels : List.of(Names.VECTOR_KERNELS, Names.PLAIN_KERNELS)) {
			toShortestEpoch(kernels, Turn::seconds).ifPresent(ratio -> {
				figures.add(new Figure("epoch ÷ shortest possible epoch, " + kernels, ratio.median(), ""));
				figures.add(new Figure("the same at least, " + kernels, ratio.min(), ""));
				figures.add(new Figure("the same by processor time, " + kernels,
						toShortestEpoch(kernels, Turn::cpuSeconds).orElseThrow().median(), ""));
			});
		}
		for (Series series : own(Names.EPOCH)) {
			figures.add(new Figure("samples per second, " + label(series),
					workload.trainRows() / series.spread(Turn::seconds).median(), "1/s"));
		}
		for (Series series : own(Names.STEADY)) {
			figures.add(new Figure("taken from the heap per epoch, " + label(series),
					series.spread(Turn::allocatedBytes).median(), "bytes"));
		}
		twoRuns().ifPresent(factor -> figures.add(new Figure("throughput of two runs ÷ of one", factor, "")));
		for (Series series : own(Names.RUN)) {
			figures.add(new Figure("peak memory of a whole run", series.spread(Turn::peakMemoryBytes).max(), "bytes"));
		}
		return figures;
	}

	/** Goals that can be judged by what was run, reached or not. */
	public List<Goal> goals() {
		return Goals.of(results, toShortestEpoch(Names.VECTOR_KERNELS, Turn::seconds).map(Spread::median),
				twoRuns().orElse(Double.NaN));
	}

	/** Whether no epoch took twice the median, per kernel set, in all warm epochs of all processes. */
	public List<Check> checks() {
		List<Check> checks = new ArrayList<>();
		for (String label : List.of(Names.VECTOR_KERNELS, Names.PLAIN_KERNELS)) {
			double[] epochs = results.stream()
					.filter(result -> List.of(Names.PEAK, Names.EPOCH, Names.STEADY).contains(result.benchmark().name()))
					.flatMap(result -> result.of(label).stream())
					.flatMapToDouble(series -> Arrays.stream(series.values(Turn::cpuSeconds)))
					.toArray();
			if (epochs.length > 0) {
				checks.add(noSlowMode(label, epochs));
			}
		}
		return checks;
	}

	private static Check noSlowMode(String label, double[] epochs) {
		Spread spread = Spread.of(epochs);
		double slowest = spread.max() / spread.median();
		long slow = DoubleStream.of(epochs).filter(seconds -> seconds >= SLOW * spread.median()).count();
		return new Check("no slow mode, " + label, slow == 0,
				String.format(Locale.ROOT,
						"the slowest of %d epochs took %.2f times the median processor time, %d took %.0f "
								+ "times or more",
						epochs.length, slowest, slow, SLOW));
	}

	private double shortestEpoch(double peak) {
		return (double) StudyModel.operationsPerRow(StudyModel.SPEC) * workload.trainRows() / peak;
	}

	/** The best, because anything that disturbs can only make it less. */
	private double peak() {
		return result(Names.PEAK).flatMap(result -> result.of(Names.REGISTERS))
				.map(series -> series.spread(Turn::result).max()).orElse(Double.NaN);
	}

	/** One ratio per round, by the peak of that round: a core is not equally fast for long. */
	private Optional<Spread> toShortestEpoch(String kernels, ToDoubleFunction<Turn> time) {
		return result(Names.PEAK).flatMap(result -> result.of(Names.REGISTERS).flatMap(registers -> result.of(kernels)
				.map(epochs -> ratios(epochs.values(time), registers.values(Turn::result)))));
	}

	private Spread ratios(double[] epochs, double[] peaks) {
		return Spread.of(IntStream.range(0, Math.min(epochs.length, peaks.length))
				.mapToDouble(round -> epochs[round] / shortestEpoch(peaks[round])).toArray());
	}

	private Optional<Double> twoRuns() {
		return result(Names.TWO_RUNS).flatMap(result -> result.of(Names.TWO_AT_ONCE).flatMap(two -> result
				.of(Names.ONE_RUN).map(one -> 2 * two.advantageOver(one, Turn::seconds).median())));
	}

	private List<Series> own(String benchmark) {
		return result(benchmark).map(BenchmarkResult::own).orElse(List.of());
	}

	private Optional<BenchmarkResult> result(String benchmark) {
		return results.stream().filter(result -> result.benchmark().name().equals(benchmark)).findFirst();
	}

	private static String label(Series series) {
		return series.contestant().label();
	}
}
