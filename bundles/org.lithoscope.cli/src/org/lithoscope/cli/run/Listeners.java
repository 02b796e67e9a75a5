package org.lithoscope.cli.run;

import java.util.List;
import java.util.function.Consumer;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.store.RunRecord;

/** Several listeners, called one after the other. */
final class Listeners implements RunListener {

	private final List<RunListener> listeners;

	Listeners(RunListener... listeners) {
		this.listeners = List.of(listeners);
	}

	@Override
	public void planned(SuitePlan plan) {
		each(listener -> listener.planned(plan));
	}

	@Override
	public void started(PlannedRun run) {
		each(listener -> listener.started(run));
	}

	@Override
	public void epoch(PlannedRun run, Epoch epoch) {
		each(listener -> listener.epoch(run, epoch));
	}

	@Override
	public void finished(PlannedRun run, RunRecord record, boolean reused) {
		each(listener -> listener.finished(run, record, reused));
	}

	@Override
	public void failed(PlannedRun run, String message) {
		each(listener -> listener.failed(run, message));
	}

	@Override
	public void cancelled(PlannedRun run) {
		each(listener -> listener.cancelled(run));
	}

	@Override
	public void done(SuiteOutcome outcome) {
		each(listener -> listener.done(outcome));
	}

	private void each(Consumer<RunListener> call) {
		listeners.forEach(call);
	}
}
