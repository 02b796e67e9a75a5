package org.lithoscope.bench.report;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.work.Workload;

/**
 * Everything that is told about one call of {@code bench}.
 *
 * @param date when it began
 * @param machine where
 * @param software versions by name: Lithoscope, Java, the libraries of the other side
 * @param javaOptions with which Java options our contestants ran
 * @param workload how much work each turn was
 * @param quick whether there were only a few rounds
 * @param results benchmarks in the order in which they were run
 * @param failures why benchmarks are missing, one message each
 */
public record BenchReport(Instant date, Machine machine, Map<String, String> software, List<String> javaOptions,
		Workload workload, boolean quick, List<BenchmarkResult> results, List<String> failures) {

	public BenchReport {
		Objects.requireNonNull(date, "date");
		Objects.requireNonNull(machine, "machine");
		software = Collections.unmodifiableMap(new LinkedHashMap<>(software));
		javaOptions = List.copyOf(javaOptions);
		Objects.requireNonNull(workload, "workload");
		results = List.copyOf(results);
		failures = List.copyOf(failures);
	}

	/** What follows from the results. */
	public Conclusions conclusions() {
		return new Conclusions(workload, results);
	}

	/** Whether every benchmark was measured and every check passed. */
	public boolean isSound() {
		return failures.isEmpty() && conclusions().checks().stream().allMatch(Check::passed);
	}
}
