package org.lithoscope.runner;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongSupplier;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.store.RunRecord;

/**
 * How far a suite has come; fed as a {@link RunListener}, asked from any thread. A running training counts by its
 * epochs: out of as many as earlier runs of its experiment needed, or else out of as many as its parameter {@code
 * epochs} allows.
 */
public final class SuiteProgress implements RunListener {

	/** The parameter of variants that limits the epochs. */
	private static final String EPOCHS = "epochs";
	/** What a run counts at most while it still runs: measuring and saving follow the last epoch. */
	private static final double ALMOST = 0.95;
	private static final double NANOS = 1e9;

	/**
	 * The state at one moment.
	 *
	 * @param total planned runs
	 * @param finished runs with a result, reused ones included
	 * @param reused of those, runs that were not computed now
	 * @param failed runs that broke off
	 * @param cancelled runs that were stopped or not begun
	 * @param running runs that are being computed
	 * @param epochs epochs trained so far
	 * @param fraction 0 to 1
	 * @param elapsedSeconds since the suite began
	 * @param remainingSeconds estimate of what is left, or NaN while there is nothing to estimate from
	 */
	public record Snapshot(int total, int finished, int reused, int failed, int cancelled, int running, long epochs,
			double fraction, double elapsedSeconds, double remainingSeconds) {

		/** Estimated seconds to the end; empty while there is nothing to estimate from. */
		public OptionalDouble eta() {
			return Double.isNaN(remainingSeconds) ? OptionalDouble.empty() : OptionalDouble.of(remainingSeconds);
		}

		/** Runs that have ended, one way or another. */
		public int ended() {
			return finished + failed + cancelled;
		}
	}

	private final LongSupplier nanoClock;
	private final Map<PlannedRun, Integer> running = new LinkedHashMap<>();
	private final Map<String, EpochCount> epochsOfExperiment = new HashMap<>();
	private final Set<PlannedRun> ended = new HashSet<>();
	private int total;
	private int finished;
	private int reused;
	private int failed;
	private int cancelled;
	private long epochs;
	private long begin;

	/** Progress by the system's clock. */
	public SuiteProgress() {
		this(System::nanoTime);
	}

	/** @param nanoClock nanoseconds since some moment */
	public SuiteProgress(LongSupplier nanoClock) {
		this.nanoClock = Objects.requireNonNull(nanoClock, "nanoClock");
		this.begin = nanoClock.getAsLong();
	}

	@Override
	public synchronized void planned(SuitePlan plan) {
		total = plan.runs().size();
		begin = nanoClock.getAsLong();
	}

	@Override
	public synchronized void started(PlannedRun run) {
		running.put(run, 0);
	}

	@Override
	public synchronized void epoch(PlannedRun run, Epoch epoch) {
		epochs++;
		running.computeIfPresent(run, (key, count) -> count + 1);
	}

	@Override
	public synchronized void finished(PlannedRun run, RunRecord record, boolean again) {
		if (end(run)) {
			finished++;
			reused += again ? 1 : 0;
			epochsOfExperiment.computeIfAbsent(run.experimentName(), name -> new EpochCount())
					.add(record.result().epochs());
		}
	}

	@Override
	public synchronized void failed(PlannedRun run, String message) {
		failed += end(run) ? 1 : 0;
	}

	@Override
	public synchronized void cancelled(PlannedRun run) {
		cancelled += end(run) ? 1 : 0;
	}

	/** The state now. */
	public synchronized Snapshot snapshot() {
		double parts = running.entrySet().stream().mapToDouble(e -> part(e.getKey(), e.getValue())).sum();
		int endedRuns = finished + failed + cancelled;
		double fraction = total == 0 ? 1 : (endedRuns + parts) / total;
		double elapsed = (nanoClock.getAsLong() - begin) / NANOS;
		double computedRuns = endedRuns - reused + parts;
		double left = total - reused - computedRuns;
		double remaining = endedRuns == total ? 0 : computedRuns > 0 ? elapsed * left / computedRuns : Double.NaN;
		return new Snapshot(total, finished, reused, failed, cancelled, running.size(), epochs, fraction, elapsed,
				remaining);
	}

	private boolean end(PlannedRun run) {
		running.remove(run);
		return ended.add(run);
	}

	private double part(PlannedRun run, int trained) {
		double expected = expectedEpochs(run);
		return expected > 0 ? Math.min(ALMOST, trained / expected) : 0;
	}

	private double expectedEpochs(PlannedRun run) {
		EpochCount known = epochsOfExperiment.get(run.experimentName());
		if (known != null) {
			return known.mean();
		}
		Parameters parameters = run.experiment().variant().parameters();
		String limit = parameters.asMap().getOrDefault(EPOCHS, "");
		return limit.matches("\\d+") ? Double.parseDouble(limit) : 0;
	}

	private static final class EpochCount {

		private long sum;
		private int runs;

		void add(int count) {
			sum += count;
			runs++;
		}

		double mean() {
			return (double) sum / runs;
		}
	}
}
