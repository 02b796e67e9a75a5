package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.runner.estimate.StoredTimes;
import org.lithoscope.runner.estimate.StoredTimes.RunTime;
import org.lithoscope.runner.estimate.TimeEstimate;
import org.lithoscope.store.RunStore;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Suite;

class TimeEstimateTest {

	private final ToyRegistry registry = ToyRegistry.complete();

	private TimeEstimate estimate(Suite suite, int runs, int workers, RunTime... times) throws SuiteException {
		return TimeEstimate.of(suite, registry, new StoredTimes(List.of(times)), runs, workers);
	}

	@Test
	void theMeanTimeOfStoredRunsIsTakenForEachRunAndSharedAmongWorkers() throws Exception {
		TimeEstimate estimate = estimate(Suites.toy("linear"), 6, 2, new RunTime("linear", 10, 120, 3),
				new RunTime("linear", 20, 120, 3), new RunTime("other", 1000, 120, 3));

		assertEquals(6 * 15 / 2, estimate.seconds(), 1e-9);
		assertEquals("about 45 s, estimated from 2 stored runs", estimate.text());
	}

	@Test
	void twiceTheEpochsTakeTwiceAsLong() throws Exception {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "longer", "linear", "epochs", "6");

		assertEquals(20, estimate(suite, 1, 1, new RunTime("linear", 10, 120, 3)).seconds(), 1e-9);
	}

	@Test
	void aLargerTableTakesLongerInProportion() throws Exception {
		registry.add(ContributionKind.READER, "made", 1, ToyReader::new, ToyRegistry.integer("samples", "120"));
		Suite suite = Suites.toy("linear");
		suite.getData().setReader("made");
		Suites.set(suite.getData(), "samples", "360");

		assertEquals(30, estimate(suite, 1, 1, new RunTime("linear", 10, 120, 3)).seconds(), 1e-9);
		TimeEstimate guess = estimate(suite, 2, 1);
		assertEquals(2 * 360 * 3 * TimeEstimate.SECONDS_PER_SAMPLE_EPOCH, guess.seconds(), 1e-12);
		assertEquals("about 1 s, estimated from samples × epochs × 0.9 µs for linear, of which no like run is stored",
				guess.text());
	}

	@Test
	void runsThatWereFarLessWorkAreNotScaledUp() throws Exception {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "long", "linear", "epochs", "300");

		TimeEstimate estimate = estimate(suite, 1, 1, new RunTime("linear", 10, 120, 3));

		assertEquals(Set.of("linear"), estimate.unknown());
	}

	@Test
	void withoutStoredRunsAndSamplesNothingIsMadeUp() throws Exception {
		TimeEstimate estimate = estimate(Suites.toy("linear", "other"), 3, 1, new RunTime("linear", 3600, 120, 3));

		assertEquals(Set.of("other"), estimate.unknown());
		assertEquals("about 3.0 h, estimated from 1 stored run; other: not known before a first run is stored",
				estimate.text());
	}

	@Test
	void theTimesOfAStoreAreThoseOfItsFinishedRuns(@TempDir Path folder) throws Exception {
		Suite suite = Suites.toy("linear", "other");
		SuitePlan plan = Suites.plan(suite, registry);
		RunStore store = RunStore.create(folder);
		new SuiteRunner(registry).run(plan, store, RunOptions.workers(1), RunListener.SILENT, Cancellation.NEVER);

		StoredTimes times = StoredTimes.of(store);

		assertEquals(6, times.times().size());
		assertEquals(3, times.count("linear", 120, 3));
		assertTrue(times.times().stream().allMatch(time -> time.seconds() > 0 && time.samples() == 120
				&& time.epochLimit() == 3), times.toString());
	}
}
