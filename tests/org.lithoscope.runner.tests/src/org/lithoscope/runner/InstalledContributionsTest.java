package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.Component;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.testing.TestRegistry;

/** A tiny suite over what is really installed: surrogate data, two VAE variants, all evaluators. */
class InstalledContributionsTest {

	private static Registry registry;
	private static SuitePlan plan;

	@TempDir
	private Path folder;

	@BeforeAll
	static void planOnce() throws Exception {
		registry = TestRegistry.open();
		Suite suite = Suites.toy();
		suite.getData().setReader("surrogate");
		Suites.set(suite.getData(), "boreholes", "9", "samples", "1500");
		suite.getSplitting().setGrouping(GroupingLevel.BOREHOLE);
		Suites.set(suite.getSplitting(), "folds", "3");
		Suites.experiment(suite, "full", "v2.1", "epochs", "3");
		Suites.experiment(suite, "annealed", "v2.6", "epochs", "3");
		suite.getEvaluators().clear();
		for (String evaluator : List.of("reconstruction", "clustering", "latent")) {
			Suites.evaluate(suite, evaluator);
		}
		Suites.set(suite.getEvaluators().get(1), "k", "4,8", "restarts", "2");
		plan = new SuitePlanner(registry).plan(suite, PlanOptions.DEFAULT, WorkContext.of(0));
	}

	@Test
	void requestsNameEngineAndClustererWithTheirRevisions() {
		List<Component> referenced = plan.runs().get(0).request().referenced();

		assertEquals(List.of(ContributionKind.ENGINE, ContributionKind.CLUSTERER),
				referenced.stream().map(Component::kind).toList());
		assertEquals(List.of("fused", "k-means"), referenced.stream().map(Component::id).toList());
	}

	@Test
	void oneWorkerAndTwoWorkersGiveTheSameBytes() throws Exception {
		SuiteOutcome one = run(folder.resolve("one"), 1);
		SuiteOutcome two = run(folder.resolve("two"), 2);

		assertEquals(List.of(), one.failed().stream().map(RunRecord::failure).toList());
		assertEquals(List.of(), two.failed().stream().map(RunRecord::failure).toList());
		assertEquals(6, two.computed().size());
		Map<String, String> files = StoreFiles.repeatable(folder.resolve("one"));
		assertEquals(6, files.keySet().stream().filter(name -> name.endsWith("result.json")).count(),
				files.keySet().toString());
		assertEquals(files, StoreFiles.repeatable(folder.resolve("two")));
	}

	@Test
	void aDeletedRunIsComputedAgainToTheSameBytes() throws Exception {
		run(folder, 2);
		Map<String, String> before = StoreFiles.repeatable(folder);
		StoreFiles.delete(folder.resolve("toy").resolve(plan.runs().get(3).id()));

		SuiteOutcome outcome = run(folder, 2);

		assertEquals(1, outcome.computed().size());
		assertEquals(5, outcome.reused().size());
		assertEquals(before, StoreFiles.repeatable(folder));
	}

	@Test
	void everyRunHasItsMeasuresAndEpochs() throws Exception {
		run(folder, 2);

		for (RunRecord run : RunStore.open(folder).suite("toy").contents().finished()) {
			assertEquals(3, run.epochs().size());
			assertTrue(run.measure("ari", 8, Part.TEST).isPresent(), run.measures().toString());
			assertTrue(run.measure("elbo1", 0, Part.VALIDATION).isPresent(), run.measures().toString());
			assertEquals(2102, run.result().parameterCount());
		}
	}

	@Test
	void aStoredModelEncodesTheTableItComesFrom() throws Exception {
		RunRecord run = run(folder, 2).computed().get(0);

		StoredModel stored = StoredModel.load(run, registry);

		FeatureTable features = stored.features(plan.table());
		FloatMatrix latent = stored.encode(features);
		assertEquals(features.rows(), latent.rows());
		assertEquals(8, latent.columns());
		for (float value : latent.values()) {
			assertFalse(Float.isNaN(value));
		}
	}

	private SuiteOutcome run(Path store, int workers) throws Exception {
		return new SuiteRunner(registry).run(plan, RunStore.create(store), RunOptions.workers(workers),
				RunListener.SILENT, Cancellation.NEVER);
	}
}
