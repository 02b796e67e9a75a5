package org.lithoscope.core.run;

import java.util.Objects;

/**
 * What every long-running contribution is handed.
 *
 * @param seed the stream this work draws from; results depend on it and on nothing else that varies
 * @param cancellation polled by the work; it ends within a second of a cancel
 * @param progress told how far the work has come
 * @param threads how many threads the work may use, 1 or more; results never depend on it
 */
public record WorkContext(Seed seed, Cancellation cancellation, Progress progress, int threads) {

	public WorkContext {
		Objects.requireNonNull(seed, "seed");
		Objects.requireNonNull(cancellation, "cancellation");
		Objects.requireNonNull(progress, "progress");
		if (threads < 1) {
			throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
		}
	}

	/** Work on one thread that nobody watches or cancels. */
	public static WorkContext of(long seed) {
		return new WorkContext(new Seed(seed), Cancellation.NEVER, Progress.SILENT, 1);
	}

	/** The same context drawing from the named sub-stream. */
	public WorkContext stream(String purpose) {
		return new WorkContext(seed.stream(purpose), cancellation, progress, threads);
	}

	/** The same context with another number of threads. */
	public WorkContext withThreads(int count) {
		return new WorkContext(seed, cancellation, progress, count);
	}
}
