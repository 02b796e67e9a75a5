package org.lithoscope.runner;

import java.util.List;
import java.util.stream.Stream;

import org.lithoscope.store.RunRecord;

/**
 * How a suite ended; every planned run is in exactly one of the lists, in the order of the plan.
 *
 * @param computed runs that were computed now
 * @param reused runs that the store had, or that are shared with another experiment
 * @param failed runs that broke off
 * @param cancelled runs that were stopped or not begun
 */
public record SuiteOutcome(List<RunRecord> computed, List<RunRecord> reused, List<RunRecord> failed,
		List<PlannedRun> cancelled) {

	public SuiteOutcome {
		computed = List.copyOf(computed);
		reused = List.copyOf(reused);
		failed = List.copyOf(failed);
		cancelled = List.copyOf(cancelled);
	}

	/** All runs that have a result. */
	public List<RunRecord> finished() {
		return Stream.concat(computed.stream(), reused.stream()).toList();
	}

	/** Whether every run has a result. */
	public boolean isComplete() {
		return failed.isEmpty() && cancelled.isEmpty();
	}
}
