package org.lithoscope.bench.contest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What came of a benchmark.
 *
 * @param benchmark which
 * @param series one per contestant that finished, in the benchmark's order
 * @param dropped why others are missing, one sentence each
 */
public record BenchmarkResult(Benchmark benchmark, List<Series> series, List<String> dropped) {

	public BenchmarkResult {
		Objects.requireNonNull(benchmark, "benchmark");
		series = List.copyOf(series);
		dropped = List.copyOf(dropped);
	}

	/** The turns of the contestant with this label, if it finished. */
	public Optional<Series> of(String label) {
		return series.stream().filter(one -> one.contestant().label().equals(label)).findFirst();
	}

	/** Our contestants. */
	public List<Series> own() {
		return series.stream().filter(one -> one.contestant().own()).toList();
	}

	/** The others. */
	public List<Series> peers() {
		return series.stream().filter(one -> !one.contestant().own()).toList();
	}
}
