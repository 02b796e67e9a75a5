package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.store.RunDetails;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunResult;
import org.lithoscope.store.RunTimings;
import org.lithoscope.suite.model.Suite;

class SuiteProgressTest {

	private static final Losses LOSSES = Losses.of(1, 1, 1);

	private final AtomicLong nanos = new AtomicLong(5_000_000_000L);
	private final SuiteProgress progress = new SuiteProgress(nanos::get);
	private SuitePlan plan;

	/** Six runs of at most ten epochs. */
	@BeforeEach
	void plan() throws Exception {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "one", "linear", "epochs", "10");
		Suites.experiment(suite, "two", "other", "epochs", "10");
		plan = Suites.plan(suite, ToyRegistry.complete());
		progress.planned(plan);
	}

	@Test
	void nothingIsEstimatedFromNothing() {
		seconds(7);

		SuiteProgress.Snapshot now = progress.snapshot();

		assertEquals(OptionalDouble.empty(), now.eta());
		assertEquals(0, now.fraction());
		assertEquals(7, now.elapsedSeconds(), 1e-9);
		assertEquals(6, now.total());
	}

	@Test
	void aRunningTrainingCountsByItsEpochs() {
		progress.started(run(0));
		progress.started(run(1));
		train(run(0), 5);
		train(run(1), 1);
		seconds(6);

		SuiteProgress.Snapshot now = progress.snapshot();

		assertEquals(2, now.running());
		assertEquals(6, now.epochs());
		assertEquals(0.6 / 6, now.fraction(), 1e-12);
		assertEquals(6 * 5.4 / 0.6, now.eta().orElseThrow(), 1e-9);
	}

	@Test
	void aRunningTrainingNeverCountsAsFinished() {
		progress.started(run(0));
		train(run(0), 10);

		assertEquals(0.95 / 6, progress.snapshot().fraction(), 1e-12);
	}

	@Test
	void laterRunsOfAnExperimentAreExpectedToStopWhenEarlierOnesDid() {
		progress.started(run(0));
		progress.finished(run(0), record(run(0), 4), false);
		progress.started(run(2));
		train(run(2), 2);

		assertEquals(1.5 / 6, progress.snapshot().fraction(), 1e-12);
	}

	@Test
	void reusedRunsCountAsDoneButNotForTheEstimate() {
		progress.finished(run(0), record(run(0), 10), true);
		progress.finished(run(1), record(run(1), 10), true);
		seconds(1);
		assertEquals(OptionalDouble.empty(), progress.snapshot().eta());
		progress.started(run(2));
		progress.finished(run(2), record(run(2), 10), false);
		seconds(2);

		SuiteProgress.Snapshot now = progress.snapshot();

		assertEquals(0.5, now.fraction(), 1e-12);
		assertEquals(9, now.eta().orElseThrow(), 1e-9);
		assertEquals(3, now.finished());
		assertEquals(2, now.reused());
	}

	@Test
	void everyEndCountsOnceAndAtTheEndNothingRemains() {
		for (int i = 0; i < 4; i++) {
			progress.started(run(i));
			progress.finished(run(i), record(run(i), 10), false);
			progress.finished(run(i), record(run(i), 10), false);
		}
		progress.failed(run(4), "why");
		progress.cancelled(run(5));
		seconds(3);

		SuiteProgress.Snapshot now = progress.snapshot();

		assertEquals(new SuiteProgress.Snapshot(6, 4, 0, 1, 1, 0, 0, 1, 3, 0), now);
		assertEquals(6, now.ended());
	}

	@Test
	void fractionNeverFalls() {
		double last = 0;
		for (int i = 0; i < 6; i++) {
			progress.started(run(i));
			for (int e = 0; e < 3 + i; e++) {
				train(run(i), 1);
				double now = progress.snapshot().fraction();
				assertTrue(now >= last, now + " after " + last);
				last = now;
			}
			progress.finished(run(i), record(run(i), 3 + i), false);
		}
		assertEquals(1, progress.snapshot().fraction());
	}

	private PlannedRun run(int index) {
		return plan.runs().get(index);
	}

	private void train(PlannedRun run, int epochs) {
		for (int e = 0; e < epochs; e++) {
			progress.epoch(run, new Epoch(e, 1, 1e-3, LOSSES, LOSSES, 1, 0));
		}
	}

	private void seconds(long count) {
		nanos.addAndGet(count * 1_000_000_000L);
	}

	private static RunRecord record(PlannedRun run, int epochs) {
		RunResult result = new RunResult(Map.of(), epochs, 0, "done", 1, 1, List.of(), List.of());
		return RunRecord.finished(run.request(), run.experimentName(), result, RunTimings.UNKNOWN, Path.of("run"),
				RunDetails.NONE);
	}
}
