package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.FoldManifest;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.store.SuiteContents;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Suite;

class SuiteRunnerTest {

	@TempDir
	private Path folder;
	private final ToyRegistry registry = ToyRegistry.complete();
	private final AtomicInteger trainings = new AtomicInteger();

	@Test
	void everyRunIsComputedAndStored() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear", "other"));

		SuiteOutcome outcome = run(plan, 2);

		assertTrue(outcome.isComplete());
		assertEquals(plan.runs().stream().map(PlannedRun::request).toList(),
				outcome.computed().stream().map(RunRecord::request).toList());
		SuiteContents contents = contents();
		assertEquals(6, contents.finished().size());
		assertEquals(List.of(), contents.missing());
		assertEquals(List.of(), contents.problems());
		RunRecord first = contents.runs().get(0);
		assertEquals(40, first.result().rows(Part.TEST));
		assertEquals(40, first.result().rows(Part.TRAIN));
		assertEquals(3, first.epochs().size());
		assertEquals(3, first.result().epochs());
		assertEquals(2, first.result().keptEpoch());
		assertEquals(4, first.result().parameterCount());
		assertEquals(2, first.result().latentSize());
		assertEquals(List.of("a toy", "drawn at random"), first.notes());
		assertEquals(3, first.measures().size());
		assertEquals("40", first.tables().get("spread").get(0).rows().get(0).get(1));
		assertEquals(2, first.tables().get("preparation").get(0).rows().size());
		assertEquals(Set.of("scaling", "training", "evaluator spread", "saving"), first.timings().phases().keySet());
	}

	@Test
	void whatNeedsNoModelIsComputedOncePerFoldAndFeatures() throws Exception {
		AtomicInteger computations = new AtomicInteger();
		registry.add(ContributionKind.EVALUATOR, "spread", 1, () -> new ToyEvaluator() {

			@Override
			public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry,
					WorkContext context) {
				input.memory().once("rows", () -> {
					computations.incrementAndGet();
					return input.side(Part.TEST).samples().length;
				});
				return super.evaluate(input, parameters, registry, context);
			}
		}, ToyRegistry.integer("draws", "3"));
		Suite suite = Suites.toy("linear", "other");
		Suites.experiment(suite, "narrow", "linear", "features", "ab-to-a");

		assertTrue(run(plan(suite), 2).isComplete());

		assertEquals(3 * 2, computations.get());
	}

	@Test
	void anEvaluatorsRefusalStopsTheSuiteBeforeAnythingIsTrained() {
		registry.add(ContributionKind.EVALUATOR, "spread", 1, () -> new ToyEvaluator() {

			@Override
			public void validate(Parameters parameters, Registry registry) throws ParameterException {
				throw new ParameterException("draws = '%d': expected an odd number".formatted(
						parameters.integer("draws")));
			}
		}, ToyRegistry.integer("draws", "4"));

		assertEquals("evaluator 'spread': draws = '4': expected an odd number",
				assertThrows(SuiteException.class, () -> plan(Suites.toy("linear"))).getMessage());
	}

	@Test
	void theSuiteFolderTellsFoldsAndTheSuiteItself() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear"));
		run(plan, 1);
		Path suite = suite().folder();

		FoldManifest folds = FoldManifest.read(suite.resolve("folds.json"));
		assertEquals(plan.runs().stream().map(run -> run.request().fold().hash()).toList(),
				folds.folds().stream().map(FoldManifest.Entry::hash).toList());
		SuitePlan again = plan(SuiteFiles.read(suite.resolve("suite.suite")));
		assertEquals(plan.runs().stream().map(PlannedRun::id).toList(),
				again.runs().stream().map(PlannedRun::id).toList());
	}

	@ParameterizedTest
	@ValueSource(ints = {2, 3, 16})
	void resultsAreTheSameBytesForAnyNumberOfWorkers(int workers) throws Exception {
		Suite suite = Suites.toy("linear", "other");
		Suites.experiment(suite, "narrow", "linear", "features", "ab-to-a");
		suite.getSplitting().setRepeats(2);
		SuitePlan plan = plan(suite);
		Path one = folder.resolve("one");
		Path many = folder.resolve("many");

		run(plan, RunStore.create(one), 1, RunListener.SILENT, Cancellation.NEVER);
		run(plan, RunStore.create(many), workers, RunListener.SILENT, Cancellation.NEVER);

		assertEquals(18 * 6 + 4, StoreFiles.repeatable(one).size());
		assertEquals(StoreFiles.repeatable(one), StoreFiles.repeatable(many));
	}

	@Test
	void runningAgainComputesNothing() throws Exception {
		countTrainings("linear");
		SuitePlan plan = plan(Suites.toy("linear"));
		SuiteOutcome first = run(plan, 2);

		SuiteOutcome second = run(plan, 2);

		assertEquals(3, trainings.get());
		assertEquals(List.of(), second.computed());
		assertEquals(first.computed().stream().map(RunRecord::result).toList(),
				second.reused().stream().map(RunRecord::result).toList());
	}

	@Test
	void onlyWhatIsMissingIsComputed() throws Exception {
		countTrainings("linear");
		run(plan(Suites.toy("linear")), 1);
		PlannedRun lost = plan(Suites.toy("linear")).runs().get(1);
		var before = StoreFiles.repeatable(suite().folder());
		StoreFiles.delete(suite().folder().resolve(lost.id()));

		SuiteOutcome outcome = run(plan(Suites.toy("linear")), 1);

		assertEquals(4, trainings.get());
		assertEquals(List.of(lost.request()), outcome.computed().stream().map(RunRecord::request).toList());
		assertEquals(2, outcome.reused().size());
		assertEquals(before, StoreFiles.repeatable(suite().folder()));
	}

	@Test
	void aRunThatWasTamperedWithIsComputedAgain() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear"));
		run(plan, 1);
		Files.writeString(suite().folder().resolve(plan.runs().get(0).id()).resolve("result.json"), "{");

		SuiteOutcome outcome = run(plan, 1);

		assertEquals(1, outcome.computed().size());
		assertEquals(List.of(), contents().problems());
	}

	@Test
	void whatAKilledProcessLeftIsIgnoredAndClearedAway() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear"));
		run(plan, 1);
		String id = plan.runs().get(0).id();
		Path left = suite().folder().resolve(".%s.tmp-%d-1-%s-1".formatted(id, Long.MAX_VALUE, host()));
		Files.move(suite().folder().resolve(id), left);
		assertEquals(1, contents().missing().size());

		SuiteOutcome outcome = run(plan, 1);

		assertEquals(1, outcome.computed().size());
		assertFalse(Files.exists(left));
	}

	@Test
	void experimentsWithEqualRequestsShareARun() throws Exception {
		countTrainings("linear");
		Suite suite = Suites.toy("linear");
		Suites.experiment(suite, "same", "linear");
		Events events = new Events();

		SuiteOutcome outcome = run(plan(suite), store(), 2, events, Cancellation.NEVER);

		assertEquals(3, trainings.get());
		assertEquals(3, outcome.computed().size());
		assertEquals(3, outcome.reused().size());
		assertTrue(events.all().contains("same, repeat 1, fold 2: reused as same"));
		assertEquals(List.of("linear", "linear", "linear", "same", "same", "same"),
				contents().finished().stream().map(RunRecord::experiment).toList());
	}

	@Test
	void aFailingVariantHarmsNoOtherRunAndIsTriedAgain() throws Exception {
		AtomicBoolean broken = new AtomicBoolean(true);
		registry.addVariant("fragile", () -> training((data, parameters, context) -> {
			if (broken.get() && data.trainInputs().rows() == 40) {
				throw new TrainingException("the loss became NaN in epoch 3, batch 7");
			}
			return new ToyVariant().train(data, parameters, context);
		}));
		SuitePlan plan = plan(Suites.toy("fragile", "linear"));

		SuiteOutcome outcome = run(plan, 2);

		assertEquals(3, outcome.failed().size());
		assertEquals(3, outcome.computed().size());
		assertFalse(outcome.isComplete());
		assertEquals("the loss became NaN in epoch 3, batch 7", outcome.failed().get(0).failure());
		assertEquals(outcome.failed().stream().map(RunRecord::request).toList(),
				contents().failed().stream().map(RunRecord::request).toList());

		broken.set(false);
		SuiteOutcome second = run(plan, 2);

		assertEquals(3, second.computed().size());
		assertEquals(3, second.reused().size());
		assertEquals(List.of(), contents().failed());
	}

	@Test
	void errorsOfOneRunAreToldInWordsAndTheOthersGoOn() throws Exception {
		fails("memory", new OutOfMemoryError("Java heap space"));
		fails("code", new IllegalStateException("layer 3"));
		fails("linkage", new NoClassDefFoundError("org/example/Loss"));
		fails("silent", new NullPointerException());
		fails("impatient", new CancellationException("not asked for"));
		Suite suite = Suites.toy("memory", "code", "linkage", "silent", "impatient", "linear");
		Suites.set(suite.getSplitting(), "folds", "3");

		SuiteOutcome outcome = run(plan(suite), 2);

		assertEquals(3, outcome.computed().size());
		assertEquals("memory ran out (Java heap space): use fewer workers, or set LITHOSCOPE_HEAP to more than now, "
				+ "for instance 8g", failure(outcome, "memory"));
		assertEquals("unexpected error, java.lang.IllegalStateException: layer 3: please report it to the author of "
				+ "the variant or evaluator", failure(outcome, "code"));
		assertEquals("a class is missing or does not fit, java.lang.NoClassDefFoundError: org/example/Loss: check the "
				+ "bundles' imports", failure(outcome, "linkage"));
		assertTrue(failure(outcome, "silent").startsWith("unexpected error, java.lang.NullPointerException"));
		assertTrue(failure(outcome, "impatient").contains("not asked for"));
	}

	@Test
	void aFailingEvaluatorFailsTheRunAndLeavesNoFolder() throws Exception {
		registry.add(ContributionKind.EVALUATOR, "spread", 1, () -> new ToyEvaluator() {

			@Override
			public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry all,
					WorkContext context) {
				throw new IllegalArgumentException("k is larger than the rows");
			}
		}, ToyRegistry.integer("draws", "3"));
		SuitePlan plan = plan(Suites.toy("linear"));

		SuiteOutcome outcome = run(plan, 1);

		assertEquals(3, outcome.failed().size());
		assertEquals(0, contents().finished().size());
		assertFalse(Files.exists(suite().folder().resolve(plan.runs().get(0).id())));
	}

	@Test
	void cancellingStopsRunningTrainingsAndKeepsFinishedRuns() throws Exception {
		AtomicBoolean stop = new AtomicBoolean();
		CountDownLatch trains = new CountDownLatch(1);
		registry.addVariant("endless", () -> training((data, parameters, context) -> {
			trains.countDown();
			while (true) {
				context.work().cancellation().check();
				Thread.onSpinWait();
			}
		}));
		Suite suite = Suites.toy("linear", "endless");
		SuitePlan plan = plan(suite);
		Events events = new Events();
		Thread canceller = Thread.ofPlatform().start(() -> {
			awaitQuietly(trains);
			stop.set(true);
		});

		SuiteOutcome outcome = run(plan, store(), 1, events, stop::get);
		canceller.join();

		assertEquals(1, outcome.computed().size());
		assertEquals(List.of(), outcome.failed());
		assertEquals(plan.runs().subList(1, 6), outcome.cancelled());
		assertEquals(List.of("started", "cancelled"), events.of(plan.runs().get(1)));
		assertEquals(List.of("cancelled"), events.of(plan.runs().get(5)));
		assertEquals("done", events.all().getLast());
		assertEquals(1, contents().finished().size());
		assertEquals(5, contents().missing().size());

		registry.addVariant("endless", ToyVariant::new);
		SuiteOutcome resumed = run(plan, 2);

		assertEquals(1, resumed.reused().size());
		assertEquals(5, resumed.computed().size());
	}

	@Test
	void aCancelBeforeTheStartComputesNothing() throws Exception {
		countTrainings("linear");

		SuiteOutcome outcome = run(plan(Suites.toy("linear")), store(), 2, RunListener.SILENT, () -> true);

		assertEquals(0, trainings.get());
		assertEquals(3, outcome.cancelled().size());
	}

	@Test
	void anInterruptIsKeptForTheCaller() throws Exception {
		Thread.currentThread().interrupt();

		SuiteOutcome outcome = run(plan(Suites.toy("linear")), 2);

		assertTrue(Thread.interrupted());
		assertTrue(outcome.isComplete());
	}

	@Test
	void listenersHearEveryRunFromBeginningToEnd() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear", "other"));
		Events events = new Events();

		run(plan, store(), 2, events, Cancellation.NEVER);

		assertEquals("planned 6", events.all().getFirst());
		assertEquals("done", events.all().getLast());
		for (PlannedRun run : plan.runs()) {
			assertEquals(List.of("started", "epoch 0", "epoch 1", "epoch 2", "finished as " + run.experimentName()),
					events.of(run));
		}
		Events again = new Events();
		run(plan, store(), 2, again, Cancellation.NEVER);
		assertEquals(List.of("reused as linear"), again.of(plan.runs().get(0)));
	}

	@Test
	void aThrowingListenerHarmsNoRunAndIsLoggedOnce() throws Exception {
		AtomicInteger logged = new AtomicInteger();
		Logger logger = Logger.getLogger("org.lithoscope.runner");
		logger.setFilter(entry -> {
			logged.incrementAndGet();
			return false;
		});
		RunListener broken = new RunListener() {

			@Override
			public void planned(SuitePlan plan) {
				throw new IllegalStateException("listener is broken on purpose");
			}

			@Override
			public void epoch(PlannedRun run, Epoch epoch) {
				throw new AssertionError("listener is broken on purpose");
			}

			@Override
			public void finished(PlannedRun run, RunRecord record, boolean reused) {
				throw new IllegalStateException("listener is broken on purpose");
			}
		};

		SuiteOutcome outcome = run(plan(Suites.toy("linear")), store(), 2, broken, Cancellation.NEVER);
		logger.setFilter(null);

		assertTrue(outcome.isComplete());
		assertEquals(3, outcome.computed().size());
		assertEquals(1, logged.get());
	}

	@Test
	void workersShareTheCoresAmongTheirEvaluators() throws Exception {
		Set<Integer> threads = Collections.synchronizedSet(new HashSet<>());
		registry.add(ContributionKind.EVALUATOR, "spread", 1, () -> new ToyEvaluator() {

			@Override
			public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry all,
					WorkContext context) {
				threads.add(context.threads());
				return super.evaluate(input, parameters, all, context);
			}
		}, ToyRegistry.integer("draws", "3"));
		int cores = Runtime.getRuntime().availableProcessors();

		run(plan(Suites.toy("linear")), RunStore.create(folder.resolve("one")), 1, RunListener.SILENT,
				Cancellation.NEVER);
		run(plan(Suites.toy("linear")), RunStore.create(folder.resolve("many")), cores + 3, RunListener.SILENT,
				Cancellation.NEVER);

		assertEquals(Set.of(cores, Math.max(1, cores / Math.min(3, cores + 3))), threads);
	}

	@Test
	void anExecutorThatDoesNothingFailsEveryRun() throws Exception {
		registry.add(ContributionKind.EXECUTOR, "lazy", 1, () -> (RunExecutor) (tasks, context) -> {
		});
		SuitePlan plan = plan(Suites.toy("linear"));

		SuiteOutcome outcome = new SuiteRunner(registry).run(plan, store(), new RunOptions("lazy", 1),
				RunListener.SILENT, Cancellation.NEVER);

		assertEquals(3, outcome.failed().size());
		assertEquals("the executor ended without a result for this run", outcome.failed().get(0).failure());
	}

	@Test
	void anExecutorMayHaveRunsComputedElsewhere() throws Exception {
		registry.add(ContributionKind.EXECUTOR, "remote", 1, () -> (RunExecutor) (tasks, context) -> {
			try {
				run(context.plan(), 1);
			} catch (StoreException e) {
				throw new IllegalStateException(e);
			}
		});
		SuitePlan plan = plan(Suites.toy("linear"));

		SuiteOutcome outcome = new SuiteRunner(registry).run(plan, store(), new RunOptions("remote", 1),
				RunListener.SILENT, Cancellation.NEVER);

		assertEquals(3, outcome.computed().size());
		assertTrue(outcome.isComplete());
	}

	@Test
	void anUnknownExecutorIsRefusedBeforeAnythingIsWritten() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear"));
		RunStore store = store();

		RegistryException refused = assertThrows(RegistryException.class, () -> new SuiteRunner(registry).run(plan,
				store, new RunOptions("loca", 1), RunListener.SILENT, Cancellation.NEVER));

		assertEquals("there is no executor 'loca'; did you mean local?", refused.getMessage());
		assertFalse(Files.exists(suite().folder()));
	}

	@Test
	void aFileInThePlaceOfTheSuiteFolderIsToldInOneMessage() throws Exception {
		RunStore store = store();
		Files.writeString(store.root().resolve("toy"), "in the way");
		SuitePlan plan = plan(Suites.toy("linear"));

		StoreException refused = assertThrows(StoreException.class, () -> new SuiteRunner(registry).run(plan, store,
				RunOptions.defaults(), RunListener.SILENT, Cancellation.NEVER));

		assertTrue(refused.getMessage().startsWith("suite toy cannot be written to " + store.root().resolve("toy")),
				refused.getMessage());
	}

	@Test
	void fewerThanOneWorkerIsRefused() {
		assertEquals("workers must be 1 or more, not 0",
				assertThrows(IllegalArgumentException.class, () -> RunOptions.workers(0)).getMessage());
	}

	@FunctionalInterface
	private interface Training {

		TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
				throws TrainingException;
	}

	private static ToyVariant training(Training training) {
		return new ToyVariant() {

			@Override
			public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
					throws TrainingException {
				return training.train(data, parameters, context);
			}
		};
	}

	private void countTrainings(String variant) {
		registry.addVariant(variant, () -> training((data, parameters, context) -> {
			trainings.incrementAndGet();
			return new ToyVariant().train(data, parameters, context);
		}));
	}

	private void fails(String variant, Throwable failure) {
		registry.addVariant(variant, () -> training((data, parameters, context) -> raise(failure)));
	}

	private static TrainingResult raise(Throwable failure) {
		switch (failure) {
			case Error error -> throw error;
			case RuntimeException exception -> throw exception;
			default -> throw new IllegalArgumentException(failure);
		}
	}

	private static String failure(SuiteOutcome outcome, String experiment) {
		return outcome.failed().stream().filter(run -> run.experiment().equals(experiment)).findFirst().orElseThrow()
				.failure();
	}

	private static void awaitQuietly(CountDownLatch latch) {
		try {
			latch.await();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static String host() throws Exception {
		return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "_");
	}

	private SuitePlan plan(Suite suite) throws Exception {
		return Suites.plan(suite, registry);
	}

	private RunStore store() throws StoreException {
		return RunStore.create(folder.resolve("runs"));
	}

	private StoredSuite suite() throws StoreException {
		return RunStore.open(folder.resolve("runs")).suite("toy");
	}

	private SuiteContents contents() throws StoreException {
		return suite().contents();
	}

	private SuiteOutcome run(SuitePlan plan, int workers) throws StoreException {
		return run(plan, store(), workers, RunListener.SILENT, Cancellation.NEVER);
	}

	private SuiteOutcome run(SuitePlan plan, RunStore store, int workers, RunListener listener,
			Cancellation cancellation) throws StoreException {
		return new SuiteRunner(registry).run(plan, store, RunOptions.workers(workers), listener, cancellation);
	}
}
