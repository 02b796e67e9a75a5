package org.lithoscope.bench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Turn;

/** Which goals the results reach; a goal whose benchmark or peer was not run is left out. */
final class Goals {

	private static final double GIGA = 1e9;

	/** Two searches from other starts may end this far apart, relatively, and be as good as each other. */
	private static final double AS_GOOD = 1e-6;

	private static final int LESS = -1;
	private static final int ANY = 0;
	private static final int MORE = 1;

	private final List<BenchmarkResult> results;
	private final List<Goal> goals = new ArrayList<>();

	private Goals(List<BenchmarkResult> results) {
		this.results = results;
	}

	/**
	 * All goals that can be judged.
	 *
	 * @param toShortestEpoch how many times as long as its arithmetic at the machine's peak an epoch with vector kernels
	 *        takes, if that was measured
	 * @param twoRuns the throughput of two runs by that of one; NaN if unknown
	 */
	static List<Goal> of(List<BenchmarkResult> results, Optional<Double> toShortestEpoch, double twoRuns) {
		Goals found = new Goals(results);
		found.training();
		toShortestEpoch.ifPresent(ratio -> found.goals
				.add(Goal.atMost("epoch ÷ shortest possible epoch, vector kernels", ratio, "", 5)));
		if (!Double.isNaN(twoRuns)) {
			found.goals.add(Goal.atLeast("throughput of two runs ÷ of one", twoRuns, "", 1.8));
		}
		found.fastest(Names.FIRST_EPOCH, "first epoch of a new process", 1.5);
		found.fastest(Names.ENCODE, "encoding", 0.01);
		found.clustering();
		found.result(Names.RUN).ifPresent(run -> found.goals.add(Goal.atMost("peak memory of a whole run",
				run.own().getFirst().spread(Turn::peakMemoryBytes).max(), "bytes", 1.5 * GIGA)));
		return List.copyOf(found.goals);
	}

	private void training() {
		result(Names.EPOCH).ifPresent(epoch -> {
			epoch.of(Names.VECTOR_KERNELS).ifPresent(vector -> against(epoch, vector, Names.PYTORCH_SLICES,
					"training against PyTorch, vector kernels", 12, ANY));
			epoch.of(Names.PLAIN_KERNELS).ifPresent(plain -> against(epoch, plain, Names.PYTORCH_SLICES,
					"training against PyTorch, plain kernels", 3.5, ANY));
		});
	}

	/** Where there are two kernel sets, those that would be chosen come first. */
	private void fastest(String benchmark, String name, double bound) {
		result(benchmark).map(result -> result.own().getFirst()).ifPresent(own -> {
			String label = own.contestant().label();
			goals.add(Goal.atMost(label.equals(Names.LITHOSCOPE) ? name : name + ", " + label,
					own.spread(Turn::seconds).median(), "s", bound));
		});
	}

	private void clustering() {
		result(Names.K_MEANS).ifPresent(result -> against(result, result.own().getFirst(), Names.SCIKIT_LEARN,
				"k-means against scikit-learn", 4, LESS));
		fastest(Names.SILHOUETTE, "silhouette of some rows", 1);
		fastest(Names.SILHOUETTE_ALL, "silhouette of all rows", 20);
		result(Names.MIXTURE).ifPresent(result -> against(result, result.own().getFirst(), Names.SCIKIT_LEARN,
				"mixture against scikit-learn", 1, MORE));
	}

	/** @param better what is better of what is found: {@link #LESS}, {@link #MORE} or {@link #ANY} */
	private void against(BenchmarkResult result, Series own, String peer, String name, double bound, int better) {
		result.of(peer).ifPresent(other -> goals.add(Goal.atLeast(name,
				own.advantageOver(other, Turn::seconds).median(), "", bound).unless(isWorse(own, other, better))));
	}

	private static String isWorse(Series own, Series peer, int better) {
		double mine = own.spread(Turn::result).median();
		double theirs = peer.spread(Turn::result).median();
		return better == ANY || better * (theirs - mine) <= AS_GOOD * Math.abs(theirs) ? ""
				: String.format(Locale.ROOT, "what was found is worse: %s against %s", Quantities.result(mine),
						Quantities.result(theirs));
	}

	private Optional<BenchmarkResult> result(String benchmark) {
		return results.stream().filter(result -> result.benchmark().name().equals(benchmark)).findFirst();
	}
}
