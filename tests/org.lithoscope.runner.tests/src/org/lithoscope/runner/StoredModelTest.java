package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.suite.model.Suite;

class StoredModelTest {

	@TempDir
	private Path folder;
	private final ToyRegistry registry = ToyRegistry.complete();
	/** What evaluators saw on the test side of the first fold. */
	private final List<FloatMatrix> seen = Collections.synchronizedList(new ArrayList<>());

	@Test
	void aModelBroughtBackEncodesAsItDidWhenItWasEvaluated() throws Exception {
		RunRecord run = train("features", "ab");
		SampleTable samples = table();

		StoredModel stored = StoredModel.load(run, registry);

		FeatureTable features = stored.features(samples);
		FloatMatrix latent = stored.encode(features);
		int[] testRows = new FoldRows(features, Suites.plan(suite(), registry).folds().get(0)).of(Part.TEST);
		assertEquals(seen.get(0), latent.selectRows(testRows));
		assertSame(stored.inputScaler(), stored.targetScaler());
	}

	@Test
	void targetsThatDifferFromInputsHaveAScalerOfTheirOwn() throws Exception {
		RunRecord run = train("features", "ab-to-a");

		StoredModel stored = StoredModel.load(run, registry);

		assertEquals(2, ((List<?>) stored.inputScaler().state().get("means")).size());
		assertEquals(1, ((List<?>) stored.targetScaler().state().get("means")).size());
		assertEquals(List.of("A"), stored.targetFeatures().stream().map(f -> f.name()).toList());
		assertEquals(List.of("A", "B"), stored.inputFeatures().stream().map(f -> f.name()).toList());
		assertNotEquals(0, stored.encode(stored.features(table())).rows());
	}

	@Test
	void scalersAreFittedOnTrainingRowsOnly() throws Exception {
		RunRecord run = train("features", "ab");
		SuitePlan plan = Suites.plan(suite(), registry);
		int[] training = plan.folds().get(0).samples(Part.TRAIN);
		double[] a = plan.table().column("A").orElseThrow().values();
		double mean = Arrays.stream(training).mapToDouble(r -> a[r]).average().orElseThrow();

		List<?> means = (List<?>) StoredModel.load(run, registry).inputScaler().state().get("means");

		assertEquals(mean, (Double) means.get(0));
	}

	@Test
	void parametersOfTheFeatureSetAreKept() throws Exception {
		RunRecord run = train("features", "chosen", "features.columns", "A");

		assertEquals("A", StoredModel.load(run, registry).features(table()).inputFeatures().get(0).name());
	}

	@Test
	void aTableThatGivesOtherFeaturesIsRefused() throws Exception {
		RunRecord run = train("features", "ab");
		registry.add(ContributionKind.FEATURE_SET, "ab", 1, () -> new ToyFeatures("B", "A"));
		StoredModel stored = StoredModel.load(run, registry);
		SampleTable samples = table();

		DataException refused = assertThrows(DataException.class, () -> stored.features(samples));

		assertEquals("the model was trained on the features A, B, the table gives B, A", refused.getMessage());
	}

	@Test
	void aContributionThatIsGoneIsNamed() throws Exception {
		RunRecord run = train("features", "ab");
		registry.remove(ContributionKind.SCALER, "standard");

		IOException refused = assertThrows(IOException.class, () -> StoredModel.load(run, registry));

		assertEquals("the model of run %s cannot be used here: there is no scaler 'standard'; there are none"
				.formatted(run.request().shortId()), refused.getMessage());
	}

	@Test
	void aFailedRunHasNoModel() {
		SuitePlan plan = planOf();
		RunRecord failed = RunRecord.failed(plan.runs().get(0).request(), "plain", "why", folder);

		IOException refused = assertThrows(IOException.class, () -> StoredModel.load(failed, registry));

		assertEquals("run %s failed and has no model".formatted(plan.runs().get(0).id()), refused.getMessage());
	}

	@Test
	void aBrokenFileIsNamed() throws Exception {
		RunRecord run = train("features", "ab");
		Path file = run.modelFolder().resolve("preprocessing.json");
		for (String broken : List.of("", "{", "{}", "7", "{\"variant\": {\"id\": \"linear\"}}")) {
			Files.writeString(file, broken);

			IOException refused = assertThrows(IOException.class, () -> StoredModel.load(run, registry));

			assertTrue(refused.getMessage().startsWith("the file %s is broken".formatted(file)),
					refused.getMessage());
		}
	}

	private RunRecord train(String... settings) throws Exception {
		registry.add(ContributionKind.EVALUATOR, "spread", 1, () -> new ToyEvaluator() {

			@Override
			public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry all,
					WorkContext context) {
				seen.add(input.latent(Part.TEST));
				return super.evaluate(input, parameters, all, context);
			}
		}, ToyRegistry.integer("draws", "3"));
		SuitePlan plan = Suites.plan(suite(settings), registry);
		SuiteOutcome outcome = new SuiteRunner(registry).run(plan, RunStore.create(folder), RunOptions.workers(1),
				RunListener.SILENT, Cancellation.NEVER);
		return outcome.computed().get(0);
	}

	private SuitePlan planOf() {
		try {
			return Suites.plan(suite(), registry);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Suite suite(String... settings) {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "plain", "linear", settings);
		Suites.set(suite.getData(), "missing", "H1");
		return suite;
	}

	private SampleTable table() {
		return planOf().table();
	}
}
