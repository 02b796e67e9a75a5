package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.TrajectoryEvaluator;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.suite.model.Suite;

class RunTraceTest {

	@TempDir
	private Path folder;
	private final ToyRegistry registry = ToyRegistry.complete();

	/** Measures even epochs, keeps the first and the last. */
	private static final class First implements TrajectoryEvaluator {

		@Override
		public boolean measures(int epoch, boolean last, Parameters parameters) {
			return epoch % 2 == 0;
		}

		@Override
		public boolean keeps(int epoch, boolean last, Parameters parameters) {
			return epoch == 0 || last;
		}

		@Override
		public List<Measure> measure(EvaluationInput input, Parameters parameters, Registry registry,
				WorkContext context) {
			return List.of(new Measure("first", Part.TEST, 0, input.latent(Part.TEST).get(0, 0)),
					new Measure("epoch", Part.TEST, 0, input.keptEpoch()));
		}

		@Override
		public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry,
				WorkContext context) {
			return new Evaluation(List.of(new Measure("first", Part.TEST, 0, input.latent(Part.TEST).get(0, 0))),
					List.of(), List.of());
		}
	}

	private RunRecord run(String... settings) throws Exception {
		registry.add(ContributionKind.EVALUATOR, "first", 1, First::new);
		Suite suite = Suites.toy();
		Suites.evaluate(suite, "first");
		Suites.experiment(suite, "linear", "linear", settings);
		SuitePlan plan = Suites.plan(suite, registry);
		return new SuiteRunner(registry).run(plan, RunStore.create(folder), RunOptions.workers(2), RunListener.SILENT,
				Cancellation.NEVER).computed().get(0);
	}

	@Test
	void theModelIsMeasuredAfterTheWantedEpochs() throws Exception {
		RunRecord run = run("epochs", "5");

		assertEquals(List.of("0 first", "0 epoch", "2 first", "2 epoch", "4 first", "4 epoch"), run.trajectory()
				.stream().map(point -> point.epoch() + " " + point.measure().name()).toList());
		assertEquals(List.of(0.0, 2.0, 4.0), run.trajectory().stream().map(point -> point.measure())
				.filter(measure -> measure.name().equals("epoch")).map(Measure::value).toList());
	}

	@Test
	void theFigureOfTheLastEpochIsThatOfTheResult() throws Exception {
		RunRecord run = run("epochs", "5");

		List<Double> followed = run.trajectory().stream().map(point -> point.measure())
				.filter(measure -> measure.name().equals("first")).map(Measure::value).toList();
		assertEquals(run.measure("first", 0, Part.TEST).orElseThrow(), followed.get(2));
		assertEquals(3, followed.stream().distinct().count());
	}

	@Test
	void modelsOfChosenEpochsAreStoredAndComeBack() throws Exception {
		RunRecord run = run("epochs", "5");

		assertEquals(List.of(0, 4), run.checkpoints());
		assertEquals(StoredModel.load(run, registry).model(), StoredModel.load(run, 4, registry).model());
		assertTrue(!StoredModel.load(run, registry).model().equals(StoredModel.load(run, 0, registry).model()));
		assertEquals("run %s has no model of epoch 3; models were kept of epochs [0, 4]".formatted(
				run.request().shortId()),
				assertThrows(IOException.class, () -> StoredModel.load(run, 3, registry)).getMessage());
	}
}
