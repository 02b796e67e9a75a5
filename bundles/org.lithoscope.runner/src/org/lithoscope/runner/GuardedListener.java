package org.lithoscope.runner;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.store.RunRecord;

/** Passes events on and keeps what the other listener throws from the runs. */
final class GuardedListener implements RunListener {

	private static final Logger LOGGER = System.getLogger("org.lithoscope.runner");

	private final RunListener listener;
	private final AtomicBoolean hasFailed = new AtomicBoolean();

	GuardedListener(RunListener listener) {
		this.listener = listener;
	}

	@Override
	public void planned(SuitePlan plan) {
		tell(l -> l.planned(plan));
	}

	@Override
	public void started(PlannedRun run) {
		tell(l -> l.started(run));
	}

	@Override
	public void epoch(PlannedRun run, Epoch epoch) {
		tell(l -> l.epoch(run, epoch));
	}

	@Override
	public void finished(PlannedRun run, RunRecord record, boolean reused) {
		tell(l -> l.finished(run, record, reused));
	}

	@Override
	public void failed(PlannedRun run, String message) {
		tell(l -> l.failed(run, message));
	}

	@Override
	public void cancelled(PlannedRun run) {
		tell(l -> l.cancelled(run));
	}

	@Override
	public void done(SuiteOutcome outcome) {
		tell(l -> l.done(outcome));
	}

	private void tell(Consumer<RunListener> event) {
		try {
			event.accept(listener);
		} catch (RuntimeException | LinkageError | AssertionError e) {
			// once is enough: a listener that fails does so at every epoch
			if (hasFailed.compareAndSet(false, true)) {
				LOGGER.log(Level.WARNING, "a run listener failed; the runs go on, and no more is said of it", e);
			}
		}
	}
}
