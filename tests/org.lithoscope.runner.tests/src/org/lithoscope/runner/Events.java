package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.store.RunRecord;

/** Writes down what happens, in words. */
final class Events implements RunListener {

	private final List<String> heard = new ArrayList<>();

	/** All events so far. */
	synchronized List<String> all() {
		return List.copyOf(heard);
	}

	/** The events of one run, without its name. */
	List<String> of(PlannedRun run) {
		String prefix = run.label() + ": ";
		return all().stream().filter(e -> e.startsWith(prefix)).map(e -> e.substring(prefix.length())).toList();
	}

	private synchronized void note(String event) {
		heard.add(event);
	}

	@Override
	public void planned(SuitePlan plan) {
		note("planned " + plan.runs().size());
	}

	@Override
	public void started(PlannedRun run) {
		note(run.label() + ": started");
	}

	@Override
	public void epoch(PlannedRun run, Epoch epoch) {
		note(run.label() + ": epoch " + epoch.number());
	}

	@Override
	public void finished(PlannedRun run, RunRecord record, boolean reused) {
		note(run.label() + ": " + (reused ? "reused" : "finished") + " as " + record.experiment());
	}

	@Override
	public void failed(PlannedRun run, String message) {
		note(run.label() + ": failed: " + message);
	}

	@Override
	public void cancelled(PlannedRun run) {
		note(run.label() + ": cancelled");
	}

	@Override
	public void done(SuiteOutcome outcome) {
		note("done");
	}
}
