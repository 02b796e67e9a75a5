package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;

import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;

/**
 * One execution of a suite: who is finished, who is not. Experiments whose requests are equal share one run; it is
 * computed for the first of them and counts as reused for the others.
 */
final class SuiteExecution {

	private final SuitePlan plan;
	private final Registry registry;
	private final StoredSuite store;
	private final RunListener listener;
	private final Cancellation cancellation;
	private final Map<PlannedRun, RunRecord> computed = new ConcurrentHashMap<>();
	private final Map<PlannedRun, RunRecord> reused = new ConcurrentHashMap<>();
	private final Map<PlannedRun, RunRecord> failed = new ConcurrentHashMap<>();

	SuiteExecution(SuitePlan plan, Registry registry, StoredSuite store, RunListener listener,
			Cancellation cancellation) {
		this.plan = plan;
		this.registry = registry;
		this.store = store;
		this.listener = listener;
		this.cancellation = cancellation;
	}

	SuiteOutcome run(RunExecutor executor, int workers) throws StoreException {
		describe();
		listener.planned(plan);
		List<List<PlannedRun>> open = new ArrayList<>();
		for (List<PlannedRun> sharing : runsByRequest()) {
			if (!take(sharing, true)) {
				open.add(sharing);
			}
		}
		if (!open.isEmpty()) {
			execute(executor, open, workers);
		}
		SuiteOutcome outcome = outcome();
		listener.done(outcome);
		return outcome;
	}

	private void describe() throws StoreException {
		store.describe(plan.manifest());
		store.write(StoredSuite.FOLDS, plan.foldManifest());
		try {
			SuiteFiles.write(plan.suite(), store.folder().resolve(StoredSuite.SUITE));
		} catch (SuiteException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private Collection<List<PlannedRun>> runsByRequest() {
		Map<String, List<PlannedRun>> byId = new LinkedHashMap<>();
		plan.runs().forEach(run -> byId.computeIfAbsent(run.id(), id -> new ArrayList<>()).add(run));
		return byId.values();
	}

	/** Ends runs whose result the store has, and says whether it has it. */
	private boolean take(List<PlannedRun> sharing, boolean fromEarlier) {
		PlannedRun first = sharing.get(0);
		try {
			Optional<RunRecord> stored = store.find(first.request(), first.experimentName());
			stored.ifPresent(record -> finish(sharing, record, fromEarlier));
			return stored.isPresent();
		} catch (StoreException e) {
			fail(sharing, e);
			return true;
		}
	}

	private void execute(RunExecutor executor, List<List<PlannedRun>> open, int workers) {
		int busy = Math.min(workers, open.size());
		int threads = Math.max(1, Runtime.getRuntime().availableProcessors() / busy);
		RunComputation computation = new RunComputation(plan, registry, store, cancellation,
				open.stream().map(List::getFirst).toList(), threads);
		List<RunTask> tasks = new ArrayList<>();
		open.forEach(sharing -> tasks.add(new Task(sharing, computation)));
		executor.execute(tasks, new ExecutionContext(plan, store, workers, cancellation));
		for (List<PlannedRun> sharing : open) {
			if (!hasEnded(sharing.get(0))) {
				settle(sharing);
			}
		}
	}

	/** What the executor did not perform here may have been computed elsewhere. */
	private void settle(List<PlannedRun> sharing) {
		if (take(sharing, false)) {
			return;
		}
		if (cancellation.isCancelled()) {
			sharing.forEach(listener::cancelled);
		} else {
			fail(sharing, new StoreException("the executor ended without a result for this run"));
		}
	}

	private boolean hasEnded(PlannedRun run) {
		return computed.containsKey(run) || reused.containsKey(run) || failed.containsKey(run);
	}

	private void finish(List<PlannedRun> sharing, RunRecord record, boolean fromEarlier) {
		for (PlannedRun run : sharing) {
			boolean again = fromEarlier || run != sharing.get(0);
			RunRecord own = record.as(run.experimentName());
			(again ? reused : computed).put(run, own);
			listener.finished(run, own, again);
		}
	}

	private void fail(List<PlannedRun> sharing, Throwable failure) {
		String message = FailureMessage.of(failure);
		PlannedRun first = sharing.get(0);
		RunRecord record;
		try {
			record = store.fail(first.request(), first.experimentName(), message, failure);
		} catch (StoreException | RuntimeException | Error e) {
			// the disk or the heap may be what is exhausted; the failure is still told
			record = RunRecord.failed(first.request(), first.experimentName(), message, store.folder());
		}
		for (PlannedRun run : sharing) {
			failed.put(run, record.as(run.experimentName()));
			listener.failed(run, message);
		}
	}

	private SuiteOutcome outcome() {
		return new SuiteOutcome(inOrder(computed), inOrder(reused), inOrder(failed),
				plan.runs().stream().filter(run -> !hasEnded(run)).toList());
	}

	private List<RunRecord> inOrder(Map<PlannedRun, RunRecord> ended) {
		return plan.runs().stream().filter(ended::containsKey).map(ended::get).toList();
	}

	/** One run, for all experiments that share it. */
	private final class Task implements RunTask {

		private final List<PlannedRun> sharing;
		private final RunComputation computation;

		Task(List<PlannedRun> sharing, RunComputation computation) {
			this.sharing = sharing;
			this.computation = computation;
		}

		@Override
		public PlannedRun run() {
			return sharing.get(0);
		}

		@Override
		public void perform() {
			PlannedRun run = run();
			listener.started(run);
			try {
				finish(sharing, computation.compute(run, epoch -> listener.epoch(run, epoch)), false);
			} catch (CancellationException e) {
				if (!cancellation.isCancelled()) {
					fail(sharing, e);
				}
			} catch (Exception | Error e) {
				// also errors such as an exhausted heap: one run must not end the others
				fail(sharing, e);
			}
		}
	}
}
