package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.model.Suite;

class ReevaluationTest {

	@TempDir
	private Path folder;
	private final ToyRegistry registry = ToyRegistry.complete();

	private StoredSuite run(Suite suite, String store) throws Exception {
		RunStore runs = RunStore.create(folder.resolve(store));
		new SuiteRunner(registry).run(Suites.plan(suite, registry), runs, RunOptions.workers(2), RunListener.SILENT,
				Cancellation.NEVER);
		return runs.suite("toy");
	}

	private static Suite suite(String... evaluators) {
		Suite suite = Suites.toy("linear", "other");
		List.of(evaluators).forEach(evaluator -> Suites.evaluate(suite, evaluator));
		return suite;
	}

	private void installMore() {
		registry.add(ContributionKind.EVALUATOR, "more", 1, ToyEvaluator::new, ToyRegistry.integer("draws", "5"));
	}

	private static List<Measure> figures(RunRecord run, String evaluator) {
		return run.result().evaluations().stream().filter(result -> result.evaluator().equals(evaluator))
				.flatMap(result -> result.measures().stream()).toList();
	}

	@Test
	void figuresAreThoseTheSuiteWouldHaveGiven() throws Exception {
		installMore();
		StoredSuite later = run(suite(), "later");
		StoredSuite atOnce = run(suite("more"), "at-once");

		Reevaluation.Outcome outcome = new Reevaluation(later, registry, "more", Map.of())
				.measure(new WorkContext(new Seed(1), Cancellation.NEVER, Progress.SILENT, 3));

		assertEquals(List.of(), outcome.problems());
		assertEquals(6, outcome.measured().size());
		List<RunRecord> expected = atOnce.contents().finished();
		List<RunRecord> found = later.contents().finished();
		for (int r = 0; r < expected.size(); r++) {
			assertEquals(figures(expected.get(r), "more"), figures(found.get(r), "more"));
			assertEquals(3, figures(found.get(r), "more").size());
			assertEquals(expected.get(r).tables().get("more"), found.get(r).tables().get("more"));
		}
	}

	@Test
	void whatWasMeasuredIsNotMeasuredAgain() throws Exception {
		installMore();
		StoredSuite stored = run(suite(), "runs");
		new Reevaluation(stored, registry, "more", Map.of()).measure(WorkContext.of(0));

		Reevaluation.Outcome again = new Reevaluation(stored, registry, "more", Map.of()).measure(WorkContext.of(0));
		Reevaluation.Outcome own = new Reevaluation(stored, registry, "spread", Map.of()).measure(WorkContext.of(0));

		assertEquals(new Reevaluation.Outcome(List.of(), 6, List.of()), again);
		assertEquals(new Reevaluation.Outcome(List.of(), 6, List.of()), own);
	}

	@Test
	void aSuiteThatIsRunAgainReusesRunsWithAddedFigures() throws Exception {
		installMore();
		StoredSuite stored = run(suite(), "runs");
		new Reevaluation(stored, registry, "more", Map.of()).measure(WorkContext.of(0));

		SuiteOutcome again = new SuiteRunner(registry).run(Suites.plan(suite(), registry),
				RunStore.create(folder.resolve("runs")), RunOptions.workers(1), RunListener.SILENT, Cancellation.NEVER);

		assertEquals(List.of(), again.computed());
		assertEquals(3, figures(again.finished().get(0), "more").size());
	}

	@Test
	void changedDataAreRefused() throws Exception {
		installMore();
		StoredSuite stored = run(suite(), "runs");
		registry.add(ContributionKind.READER, "toy", 1, ToyReader::new, ToyRegistry.integer("boreholes", "6"),
				ToyRegistry.integer("rows", "21"), ToyRegistry.text("missing", ""), ToyRegistry.flag("sites", "true"),
				ToyRegistry.flag("lithology", "true"));

		Reevaluation reevaluation = new Reevaluation(stored, registry, "more", Map.of());

		DataException refused = assertThrows(DataException.class, () -> reevaluation.measure(WorkContext.of(0)));
		assertTrue(refused.getMessage().contains("has changed since suite toy was run"), refused.getMessage());
	}

	@Test
	void anEvaluatorThatFailsOnARunEndsNoOther() throws Exception {
		registry.add(ContributionKind.EVALUATOR, "more", 1, () -> (Evaluator) (input, parameters, all, context) -> {
			throw new IllegalStateException("cannot");
		});
		StoredSuite stored = run(suite(), "runs");

		Reevaluation.Outcome outcome = new Reevaluation(stored, registry, "more", Map.of()).measure(WorkContext.of(0));

		assertEquals(List.of(), outcome.measured());
		assertEquals(6, outcome.problems().size());
		assertTrue(outcome.problems().get(0).startsWith("linear, repeat 1, fold 1: "), outcome.problems()::toString);
	}

	@Test
	void aCancelledEvaluationKeepsWhatItHas() throws Exception {
		installMore();
		StoredSuite stored = run(suite(), "runs");
		Reevaluation reevaluation = new Reevaluation(stored, registry, "more", Map.of());
		boolean[] enough = new boolean[1];
		WorkContext work = new WorkContext(new Seed(0), () -> enough[0],
				(fraction, message) -> enough[0] |= message.contains("measured"), 1);

		assertThrows(CancellationException.class, () -> reevaluation.measure(work));

		assertEquals(1, stored.contents().finished().stream().filter(run -> !figures(run, "more").isEmpty()).count());
	}

	@Test
	void unknownEvaluatorsAndParametersAreRefused() throws Exception {
		StoredSuite stored = run(suite(), "runs");

		assertThrows(RegistryException.class, () -> new Reevaluation(stored, registry, "mor", Map.of()));
		assertThrows(ParameterException.class,
				() -> new Reevaluation(stored, registry, "spread", Map.of("draw", "3")));
	}
}
