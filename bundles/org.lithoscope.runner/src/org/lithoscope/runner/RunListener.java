package org.lithoscope.runner;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.store.RunRecord;

/**
 * Hears what happens while a suite runs; called from worker threads, several at a time, and expected to return at once.
 * What a listener throws is logged and harms no run.
 *
 * <p>Per run: either {@code finished} with {@code reused}, or {@code started}, then any number of {@code epoch}, then
 * one of {@code finished}, {@code failed} and {@code cancelled}. A run that was never started may be {@code
 * cancelled} too.
 */
public interface RunListener {

	/** Nobody listens. */
	RunListener SILENT = new RunListener() {
	};

	/** The suite begins; called once, first. */
	default void planned(SuitePlan plan) {
	}

	/** A run begins. */
	default void started(PlannedRun run) {
	}

	/** A run's training finished an epoch. */
	default void epoch(PlannedRun run, Epoch epoch) {
	}

	/**
	 * A run has a result.
	 *
	 * @param reused whether it was computed earlier, or for another experiment with the same request
	 */
	default void finished(PlannedRun run, RunRecord record, boolean reused) {
	}

	/**
	 * A run broke off; the others go on.
	 *
	 * @param message why, for a person
	 */
	default void failed(PlannedRun run, String message) {
	}

	/** A run was stopped or not begun because the suite was cancelled. */
	default void cancelled(PlannedRun run) {
	}

	/** The suite ended, one way or another; called once, last. */
	default void done(SuiteOutcome outcome) {
	}
}
