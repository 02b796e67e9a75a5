package org.lithoscope.ui.session;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.store.RunRecord;

/**
 * Collects what a running suite reports, from many threads, and hands out snapshots. They are made in a job, a few times a
 * second at most, so that whoever asks, which views do in the UI thread, never waits.
 */
class LiveSuite implements RunListener {

	private record Key(String experiment, String id) {

		static Key of(PlannedRun run) {
			return new Key(run.experimentName(), run.id());
		}
	}

	private static final long COLLECT_MILLIS = 100;

	private final SuitePlan plan;
	private final Path folder;
	private final Runnable changed;
	private final Map<Key, RunRow> rows = new LinkedHashMap<>();
	private final Map<Key, List<Epoch>> epochs = new LinkedHashMap<>();
	private final Map<Key, LossCurve> finishedCurves = new LinkedHashMap<>();
	private final List<RunRecord> records = new ArrayList<>();
	private final List<String> problems = new ArrayList<>();
	private boolean running = true;
	private final Job collecting = Job.createSystem("Collecting runs", (ICoreRunnable) monitor -> collect());
	private Comparison comparison;
	private volatile SessionState latest;

	LiveSuite(SuitePlan plan, Path folder, Runnable changed) {
		this.plan = plan;
		this.folder = folder;
		this.changed = changed;
		plan.runs().forEach(run -> rows.put(Key.of(run), RunRow.waiting(run)));
		latest = make();
	}

	/** What was known lately; the same as before while nothing happens, since many views ask. */
	SessionState snapshot() {
		return latest;
	}

	/** Makes another snapshot, and tells that there is one. */
	private void collect() {
		synchronized (this) {
			latest = make();
		}
		changed.run();
	}

	private SessionState make() {
		if (comparison == null) {
			comparison = Comparison.of(ExperimentOrder.of(plan.manifest()), records);
		}
		List<LossCurve> curves = new ArrayList<>(finishedCurves.values());
		for (PlannedRun run : plan.runs()) {
			List<Epoch> sofar = epochs.get(Key.of(run));
			if (sofar != null) {
				curves.add(new LossCurve(run.experimentName(), run.fold().repeat(), run.fold().index(), sofar, -1,
						Double.NaN));
			}
		}
		return new SessionState("%s on %s".formatted(plan.manifest().title(), plan.manifest().data().label()),
				plan.notes(), problems, comparison, curves, new ArrayList<>(rows.values()), folder, running);
	}

	@Override
	public void started(PlannedRun run) {
		update(run, row -> row.as(RunRow.State.RUNNING, ""));
	}

	@Override
	public void epoch(PlannedRun run, Epoch epoch) {
		synchronized (this) {
			epochs.computeIfAbsent(Key.of(run), key -> new ArrayList<>()).add(epoch);
		}
		update(run, row -> row.after(epoch));
	}

	@Override
	public void finished(PlannedRun run, RunRecord record, boolean reused) {
		// read before the lock is taken: the epochs may come from the disk
		LossCurve curve;
		try {
			curve = LossCurve.of(record);
		} catch (UncheckedIOException e) {
			damaged(run, record, e.getCause().getMessage());
			return;
		}
		RunRow row = RunRow.of(record, reused ? RunRow.State.REUSED : RunRow.State.FINISHED);
		synchronized (this) {
			records.add(record);
			comparison = null;
			epochs.remove(Key.of(run));
			finishedCurves.put(Key.of(run), curve);
		}
		update(run, before -> row);
	}

	/** A run that was computed earlier and cannot be read must not end the suite. */
	private void damaged(PlannedRun run, RunRecord record, String why) {
		synchronized (this) {
			problems.add("%s is left out: %s. %s".formatted(record.folder(), why, StoredSession.REMEDY));
		}
		update(run, before -> RunRow.damaged(record, why));
	}

	@Override
	public void failed(PlannedRun run, String message) {
		synchronized (this) {
			epochs.remove(Key.of(run));
		}
		update(run, row -> row.as(RunRow.State.FAILED, message));
	}

	@Override
	public void cancelled(PlannedRun run) {
		synchronized (this) {
			epochs.remove(Key.of(run));
		}
		update(run, row -> row.as(RunRow.State.CANCELLED, ""));
	}

	@Override
	public void done(SuiteOutcome outcome) {
		stop();
	}

	/** Nothing more will be reported: what is known is what there is once this returns. */
	void stop() {
		synchronized (this) {
			running = false;
		}
		collect();
	}

	private void update(PlannedRun run, UnaryOperator<RunRow> change) {
		synchronized (this) {
			rows.computeIfPresent(Key.of(run), (key, row) -> change.apply(row));
		}
		// this does nothing to a job that waits already
		collecting.schedule(COLLECT_MILLIS);
	}
}
