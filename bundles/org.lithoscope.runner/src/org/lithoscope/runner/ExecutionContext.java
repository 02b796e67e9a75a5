package org.lithoscope.runner;

import java.util.Objects;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.store.StoredSuite;

/**
 * What an executor is told besides its tasks.
 *
 * @param plan the suite the tasks belong to
 * @param store where results go; an executor that uses other machines has them write there
 * @param workers how many runs may be computed at a time
 * @param cancellation polled; once true, no further task is begun
 */
public record ExecutionContext(SuitePlan plan, StoredSuite store, int workers, Cancellation cancellation) {

	public ExecutionContext {
		Objects.requireNonNull(plan, "plan");
		Objects.requireNonNull(store, "store");
		Objects.requireNonNull(cancellation, "cancellation");
	}
}
