package org.lithoscope.runner;

import java.util.Objects;

import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;

/**
 * Computes the runs of a suite that the store lacks. Running a suite again is how it is resumed; runs that failed are
 * tried again. Results depend neither on the number of workers nor on their order.
 */
public final class SuiteRunner {

	private final Registry registry;

	public SuiteRunner(Registry registry) {
		this.registry = Objects.requireNonNull(registry, "registry");
	}

	/**
	 * Runs a suite and returns when all runs ended, or soon after a cancel.
	 *
	 * @param listener hears what happens, on many threads
	 * @param cancellation stops running trainings within a second; finished runs stay
	 * @throws StoreException if the suite's folder cannot be written; a run that cannot be written merely fails
	 * @throws RegistryException if the executor is not installed
	 */
	public SuiteOutcome run(SuitePlan plan, RunStore store, RunOptions options, RunListener listener,
			Cancellation cancellation) throws StoreException {
		RunExecutor executor = registry.create(ContributionKind.EXECUTOR, options.executor(), RunExecutor.class);
		SuiteExecution execution = new SuiteExecution(plan, registry, store.suite(plan.name()),
				new GuardedListener(listener), cancellation);
		return execution.run(executor, options.workers());
	}
}
