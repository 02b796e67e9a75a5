package org.lithoscope.bench.contest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Lets the contestants of a benchmark take turns: A B C, A B C, …; only one works at a time. */
public final class Contest {

	private final Path folder;
	private final Consumer<String> progress;

	/**
	 * @param folder where messages of processes are kept
	 * @param progress hears what is being done, a few words before every round
	 */
	public Contest(Path folder, Consumer<String> progress) {
		this.folder = Objects.requireNonNull(folder, "folder");
		this.progress = Objects.requireNonNull(progress, "progress");
	}

	/**
	 * Runs a benchmark.
	 *
	 * @throws ContestException if one of our own contestants fails
	 */
	public BenchmarkResult run(Benchmark benchmark) throws ContestException {
		Course course = new Course(benchmark);
		try {
			return course.run();
		} finally {
			course.close();
		}
	}

	/** One benchmark. */
	private final class Course {

		private final Benchmark benchmark;
		private final Map<Contestant, TurnProcess> running = new LinkedHashMap<>();
		private final Map<Contestant, String> descriptions = new LinkedHashMap<>();
		private final Map<Contestant, List<Turn>> turns = new LinkedHashMap<>();
		private final List<String> dropped = new ArrayList<>();

		Course(Benchmark benchmark) {
			this.benchmark = benchmark;
			benchmark.contestants().forEach(contestant -> turns.put(contestant, new ArrayList<>()));
		}

		BenchmarkResult run() throws ContestException {
			int warmUp = benchmark.rules().warmUp();
			for (int round = 0; round < warmUp + benchmark.rules().rounds(); round++) {
				progress.accept(round < warmUp ? "warm-up %d of %d".formatted(round + 1, warmUp)
						: "round %d of %d".formatted(round - warmUp + 1, benchmark.rules().rounds()));
				for (Contestant contestant : List.copyOf(turns.keySet())) {
					take(contestant, round >= warmUp);
				}
			}
			List<Series> series = turns.entrySet().stream().map(entry -> new Series(entry.getKey(),
					descriptions.get(entry.getKey()), entry.getValue())).toList();
			return new BenchmarkResult(benchmark, series, dropped);
		}

		private void take(Contestant contestant, boolean counts) throws ContestException {
			try {
				Turn turn = process(contestant).turn();
				if (counts) {
					turns.get(contestant).add(turn);
				}
				if (benchmark.rules().fresh()) {
					running.remove(contestant).close();
				}
			} catch (ContestException e) {
				if (contestant.own()) {
					throw e;
				}
				turns.remove(contestant);
				dropped.add(e.getMessage());
			}
		}

		private TurnProcess process(Contestant contestant) throws ContestException {
			TurnProcess process = running.get(contestant);
			if (process == null) {
				process = new TurnProcess(contestant, folder);
				running.put(contestant, process);
				descriptions.put(contestant, process.description());
			}
			return process;
		}

		void close() {
			running.values().forEach(TurnProcess::close);
		}
	}
}
