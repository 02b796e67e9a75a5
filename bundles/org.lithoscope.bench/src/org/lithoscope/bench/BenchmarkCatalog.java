package org.lithoscope.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.Contestant;
import org.lithoscope.bench.peer.Peer;
import org.lithoscope.bench.report.Names;
import org.lithoscope.bench.work.Workload;
import org.lithoscope.engine.fused.FusedEngine;

/**
 * All benchmarks.
 *
 * @param workload how much work each turn is
 * @param effort how many turns there are
 * @param workers starts our contestants
 * @param peer the other side, if there is one
 * @param threads how many threads clustering may use, on both sides
 */
record BenchmarkCatalog(Workload workload, Effort effort, WorkerCommand workers, Optional<Peer> peer, int threads) {

	/** Epochs until the compiler has nothing more to do. */
	private static final int WARM_EPOCHS = 6;

	/** Encoding takes milliseconds: it needs more turns to get warm. */
	private static final int WARM_ENCODINGS = 30;

	/** Variables that tell Python's libraries how many threads they may use. */
	private static final List<String> THREAD_VARIABLES =
			List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "NUMEXPR_NUM_THREADS");

	/** The names of all benchmarks, in the order in which they are run. */
	static List<String> names() {
		return List.of(Names.PEAK, Names.EPOCH, Names.FIRST_EPOCH, Names.TWO_RUNS, Names.STEADY, Names.ENCODE,
				Names.K_MEANS, Names.SILHOUETTE, Names.SILHOUETTE_ALL, Names.MIXTURE, Names.RUN);
	}

	/** What is run when nothing is named. */
	static List<String> usual(Effort effort) {
		return names().stream().filter(name -> effort == Effort.FULL || !name.equals(Names.SILHOUETTE_ALL)).toList();
	}

	/** The benchmark with one of the {@link #names}. */
	Benchmark benchmark(String name) {
		return switch (name) {
			case Names.PEAK -> new Benchmark(name, "multiply-adds in registers, and one epoch of v2.6, " + training(),
					"operations per second, objective", effort.warm(WARM_EPOCHS, 21, 5),
					with(List.of(own(Names.REGISTERS, "peak", WorkerCommand.AUTO, 1)), kernels("epoch")));
			case Names.EPOCH -> new Benchmark(name, "one epoch of v2.6, " + training(), "objective",
					effort.warm(WARM_EPOCHS, 15, 5), with(kernels("epoch"), peers(Names.PYTORCH_SLICES, "epoch_slices", 1),
							peers("PyTorch, DataLoader", "epoch_loader", 1)));
			case Names.FIRST_EPOCH -> new Benchmark(name, "the first epoch of a new process, " + training(),
					"objective", effort.fresh(5, 3),
					with(List.of(own(Names.LITHOSCOPE, "epoch", WorkerCommand.AUTO, 1)), kernels("epoch")));
			case Names.TWO_RUNS -> new Benchmark(name, "ten epochs of one run, and ten epochs each of two runs on two "
					+ "threads", "objective", effort.warm(1, 21, 7),
					List.of(own(Names.ONE_RUN, "runs", fastest(), 1), own(Names.TWO_AT_ONCE, "runs", fastest(), 2)));
			case Names.STEADY -> new Benchmark(name, "many epochs of v2.6 in one process, " + training(), "objective",
					effort.warm(2 * WARM_EPOCHS, 200, 40), kernels("epoch"));
			case Names.ENCODE -> new Benchmark(name, rows(workload.rows()) + " × 6 to posterior means, one thread", "",
					effort.warm(WARM_ENCODINGS, 51, 11), with(kernels("encode"), peers("PyTorch", "encode", 1)));
			default -> clustering(name);
		};
	}

	private Benchmark clustering(String name) {
		return switch (name) {
			case Names.K_MEANS -> new Benchmark(name, "%s × 8, k = %d, %d restarts, %s".formatted(
					rows(workload.rows()), workload.clusters(), workload.restarts(), onThreads()), "inertia",
					effort.warm(1, 5, 2),
					with(List.of(own("k-means")), peers(Names.SCIKIT_LEARN, "k_means", threads)));
			case Names.SILHOUETTE -> new Benchmark(name, "exact, %s × 8, %s".formatted(rows(workload.fewRows()),
					onThreads()), "score", effort.warm(1, 5, 2),
					with(List.of(own("silhouette")), peers(Names.SCIKIT_LEARN, "silhouette", threads)));
			case Names.SILHOUETTE_ALL -> new Benchmark(name, "exact, %s × 8, %s".formatted(rows(workload.rows()),
					onThreads()), "score", effort.warm(0, 3, 1), List.of(own("silhouette-all")));
			case Names.MIXTURE -> new Benchmark(name, "%s × 8, k = %d, full covariances, one start, %s".formatted(
					rows(workload.fewRows()), workload.clusters(), onThreads()), "mean log-likelihood",
					effort.warm(1, 5, 2),
					with(List.of(own("mixture")), peers(Names.SCIKIT_LEARN, "mixture", threads)));
			case Names.RUN -> new Benchmark(name, ("a whole run in a new process: %d epochs with validation, encoding, "
					+ "k-means and silhouette of the test rows").formatted(workload.epochs()), "silhouette",
					effort.fresh(3, 1), List.of(own("run")));
			default -> throw new IllegalArgumentException("there is no benchmark " + name);
		};
	}

	private String training() {
		return "%s × 6 in batches of %d, one thread".formatted(rows(workload.trainRows()), workload.batch());
	}

	private String onThreads() {
		return threads == 1 ? "one thread" : threads + " threads";
	}

	private static String rows(int count) {
		return String.format(Locale.ROOT, "%,d", count);
	}

	/** Kernels that are the same from the first epoch on. */
	private static String fastest() {
		return FusedEngine.hasVectorKernels() ? "vector" : "plain";
	}

	private List<Contestant> kernels(String work) {
		List<Contestant> contestants = new ArrayList<>();
		if (FusedEngine.hasVectorKernels()) {
			contestants.add(own(Names.VECTOR_KERNELS, work, "vector", 1));
		}
		contestants.add(own(Names.PLAIN_KERNELS, work, "plain", 1));
		return contestants;
	}

	private Contestant own(String work) {
		return own(Names.LITHOSCOPE, work, WorkerCommand.AUTO, threads);
	}

	private Contestant own(String label, String work, String kernels, int count) {
		return new Contestant(label, true, count, workers.of(work, kernels, count), Map.of());
	}

	private List<Contestant> peers(String label, String script, int count) {
		Map<String, String> environment = THREAD_VARIABLES.stream()
				.collect(Collectors.toMap(Function.identity(), variable -> Integer.toString(count)));
		return peer.stream().map(python -> Stream
				.concat(python.command(script).stream(), workers.arguments(count).stream()).toList())
				.map(command -> new Contestant(label, false, count, command, environment)).toList();
	}

	@SafeVarargs
	private static List<Contestant> with(List<Contestant> own, List<Contestant>... others) {
		List<Contestant> all = new ArrayList<>(own);
		for (List<Contestant> some : others) {
			all.addAll(some);
		}
		return all;
	}
}
