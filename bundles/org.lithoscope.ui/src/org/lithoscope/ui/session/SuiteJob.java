package org.lithoscope.ui.session;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.runner.PlanOptions;
import org.lithoscope.runner.PlannedRun;
import org.lithoscope.runner.RunOptions;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuitePlanner;
import org.lithoscope.runner.SuiteRunner;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.ui.preferences.LithoscopePreferences;
import org.lithoscope.ui.session.ComparisonSession.SuiteSource;

/** Plans and runs a suite, with progress and cancel; one suite at a time. */
final class SuiteJob extends Job {

	private final SuiteSource source;
	private final ComparisonSession session;

	SuiteJob(String name, SuiteSource source, ComparisonSession session) {
		super("Running suite " + name);
		this.source = source;
		this.session = session;
		setRule(new OneAtATime());
		setUser(false);
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == session;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		session.changed();
		LiveSuite live = null;
		try {
			monitor.beginTask("Reading data", IProgressMonitor.UNKNOWN);
			SuitePlan plan = new SuitePlanner(session.registry()).plan(source.open(), PlanOptions.DEFAULT,
					context(monitor));
			RunStore store = RunStore.create(session.store());
			live = new Reporting(plan, store.suite(plan.name()).folder(), monitor);
			session.show(live::snapshot);
			monitor.beginTask("Running " + plan.name(), plan.runs().size());
			SuiteOutcome outcome = new SuiteRunner(session.registry()).run(plan, store, RunOptions.workers(LithoscopePreferences.workers()), live,
					monitor::isCanceled);
			return status(outcome);
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (Exception e) {
			return Status.error(e.getMessage(), e);
		} finally {
			if (live != null) {
				live.stop();
			}
			monitor.done();
		}
	}

	private static IStatus status(SuiteOutcome outcome) {
		if (!outcome.cancelled().isEmpty()) {
			return Status.CANCEL_STATUS;
		}
		if (!outcome.failed().isEmpty()) {
			return Status.warning("%d of the suite's runs failed; the Runs view tells why."
					.formatted(outcome.failed().size()));
		}
		return Status.OK_STATUS;
	}

	private static WorkContext context(IProgressMonitor monitor) {
		Cancellation cancellation = monitor::isCanceled;
		Progress progress = (fraction, message) -> monitor.subTask(message);
		return new WorkContext(new Seed(0), cancellation, progress, Runtime.getRuntime().availableProcessors());
	}

	/** Tells the progress monitor as well. */
	private final class Reporting extends LiveSuite {

		private final IProgressMonitor monitor;

		Reporting(SuitePlan plan, Path folder, IProgressMonitor monitor) {
			super(plan, folder, session::changed);
			this.monitor = monitor;
		}

		@Override
		public void epoch(PlannedRun run, Epoch epoch) {
			super.epoch(run, epoch);
			monitor.subTask("%s, epoch %d".formatted(run.label(), epoch.number() + 1));
		}

		@Override
		public void finished(PlannedRun run, RunRecord record, boolean reused) {
			super.finished(run, record, reused);
			monitor.worked(1);
		}

		@Override
		public void failed(PlannedRun run, String message) {
			super.failed(run, message);
			monitor.worked(1);
		}
	}

	/** Two suites at once would only take each other's cores. */
	private static final class OneAtATime implements ISchedulingRule {

		@Override
		public boolean contains(ISchedulingRule rule) {
			return rule instanceof OneAtATime;
		}

		@Override
		public boolean isConflicting(ISchedulingRule rule) {
			return rule instanceof OneAtATime;
		}
	}
}
