package org.lithoscope.runner;

import java.util.Objects;

/**
 * How a suite is run; results do not depend on it.
 *
 * @param executor id of the executor
 * @param workers how many runs are computed at a time, 1 or more
 */
public record RunOptions(String executor, int workers) {

	/** The executor that uses this process. */
	public static final String LOCAL = "local";

	public RunOptions {
		Objects.requireNonNull(executor, "executor");
		if (workers < 1) {
			throw new IllegalArgumentException("workers must be 1 or more, not " + workers);
		}
	}

	/** As many workers in this process as there are cores. */
	public static RunOptions defaults() {
		return workers(Runtime.getRuntime().availableProcessors());
	}

	/** This many workers in this process. */
	public static RunOptions workers(int count) {
		return new RunOptions(LOCAL, count);
	}
}
