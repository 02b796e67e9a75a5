package org.lithoscope.variant.v2_6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class AnnealedVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "12", "batch", "64", "beta.epochs", "6");

	private final Registry registry = TestRegistry.open();
	private final Contribution contribution = registry.require(ContributionKind.VARIANT, "v2.6");
	private final Variant variant = registry.create(contribution, Variant.class);

	/** Two groups on a plane in six dimensions, with noise. */
	private static FloatMatrix samples(long seed, int rows) {
		SplittableRandom random = new SplittableRandom(seed);
		FloatMatrix samples = FloatMatrix.zeros(rows, 6);
		for (int r = 0; r < rows; r++) {
			double u = random.nextGaussian() * 0.5 + (r % 2 == 0 ? 1 : -1);
			double v = random.nextGaussian();
			for (int f = 0; f < 6; f++) {
				samples.set(r, f, (float) (u * Math.cos(f) + v * Math.sin(f) + 0.2 * random.nextGaussian()));
			}
		}
		return samples;
	}

	private static TrainingData data() {
		FloatMatrix train = samples(1, 1000);
		FloatMatrix validation = samples(2, 300);
		List<Feature> features = new ArrayList<>();
		for (String name : List.of("GRA", "MS", "NGR", "R", "G", "B")) {
			features.add(new Feature(name, "", name));
		}
		return new TrainingData(features, features, train, train, validation, validation);
	}

	private TrainingContext context(long seed) {
		return new TrainingContext(WorkContext.of(seed), registry, epoch -> {
		});
	}

	private Parameters parameters(Map<String, String> given) throws ParameterException {
		return contribution.resolve(given);
	}

	@Test
	void theRecipeIsTheSummarys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(parameters(Map.of()));
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 8), recipe.spec(6, 6));
		assertEquals(2102, recipe.spec(6, 6).parameterCount());
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Linear(0.001, 0.5, 50), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		assertEquals("gra-ms-ngr-rgb", recipe.parameters().text(Variant.FEATURES));
		assertEquals("distribution-aware", recipe.parameters().text(Variant.SCALER));
		variant.validate(recipe.parameters());
	}

	@Test
	void everyParameterIsExplainedAndEveryPublishedFigureHasItsProtocol() {
		assertEquals(List.of(), registry.problems().stream()
				.filter(problem -> problem.bundle().equals(contribution.bundle())).toList());
		contribution.parameters().forEach(p -> assertTrue(p.help().length() > 20, p.id()));
		assertTrue(contribution.published().stream().anyMatch(f -> f.k() == 12 && f.value() == 0.258));
		contribution.published().forEach(f -> assertTrue(f.protocol().contains("test rows of"), f.protocol()));
	}

	@Test
	void trainingRaisesElbo1OnValidationRowsAndKeepsTheBestEpoch() throws TrainingException, ParameterException {
		TrainingResult result = variant.train(data(), parameters(SHORT), context(1));
		List<Epoch> history = result.history();
		assertEquals(12, history.size());
		Epoch kept = history.get(result.keptEpoch());
		assertTrue(kept.validation().elbo1() > history.getFirst().validation().elbo1() + 0.5);
		history.forEach(epoch -> assertTrue(epoch.validation().elbo1() <= kept.validation().elbo1()));
		assertTrue(kept.training().reconstruction() < history.getFirst().training().reconstruction());
		assertEquals(0.001, history.getFirst().beta());
		assertEquals(0.5, history.getLast().beta());
		assertTrue(history.getLast().activeUnits() >= 2);
		assertEquals(2102, result.model().parameterCount());
	}

	@Test
	void theSameSeedGivesTheSameModelAndAnotherSeedAnother() throws TrainingException, ParameterException {
		FloatMatrix rows = samples(3, 50);
		FloatMatrix first = variant.train(data(), parameters(SHORT), context(1)).model().encode(rows);
		assertEquals(first, variant.train(data(), parameters(SHORT), context(1)).model().encode(rows));
		assertNotEquals(first, variant.train(data(), parameters(SHORT), context(2)).model().encode(rows));
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder)
			throws TrainingException, ParameterException, IOException {
		LatentModel trained = variant.train(data(), parameters(SHORT), context(1)).model();
		trained.save(folder);
		LatentModel loaded = variant.load(folder, registry);
		FloatMatrix rows = samples(3, 50);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
		assertEquals(8, loaded.latentSize());
		assertEquals(trained.parameterCount(), loaded.parameterCount());
	}

	@Test
	void aModelRefusesRowsOfAnotherWidth() throws TrainingException, ParameterException {
		VaeLatentModel model = assertInstanceOf(VaeLatentModel.class,
				variant.train(data(), parameters(Map.of("epochs", "1")), context(1)).model());
		assertEquals("the model has input width 6, the matrix has 5 columns", assertThrows(
				IllegalArgumentException.class, () -> model.encode(FloatMatrix.zeros(2, 5))).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"beta.end; 0; variant v2.6: beta.end = '0': expected a number in (0, 1000]",
			"beta.start; -0.5; variant v2.6: beta.start = '-0.5': expected a number in (0, 1000]",
			"latent; 0; variant v2.6: latent = '0': expected a whole number in [1, 1024]",
			"dropout; 1; variant v2.6: dropout = '1': expected a number in [0, 1)",
			"batch; 1; variant v2.6: batch = '1': expected a whole number in [2, 1000000] (rows)",
			"monitor; accuracy; variant v2.6: monitor = 'accuracy': expected one of elbo1, objective" })
	void valuesOutOfRangeAreRefusedBeforeTraining(String id, String value, String message) {
		assertEquals(message, assertThrows(ParameterException.class, () -> parameters(Map.of(id, value))).getMessage());
	}

	@Test
	void moreCyclesThanEpochsAreRefused() throws ParameterException {
		Parameters parameters = parameters(
				Map.of("beta.schedule", "cyclical", "beta.epochs", "3", "beta.cycles", "4"));
		assertEquals("beta.cycles = '4': expected no more cycles than beta.epochs = 3",
				assertThrows(ParameterException.class, () -> variant.validate(parameters)).getMessage());
	}

	@Test
	void anUnknownEngineIsNamedBeforeTraining() throws ParameterException {
		Parameters parameters = parameters(Map.of("engine", "fussed"));
		String message = assertThrows(TrainingException.class,
				() -> variant.train(data(), parameters, context(1))).getMessage();
		assertTrue(message.startsWith("there is no engine 'fussed'") && message.contains("fused"), message);
	}

	@Test
	void nanInTheDataStopsTheRunAndNamesTheFeature() throws ParameterException {
		TrainingData data = data();
		data.trainInputs().set(17, 2, Float.NaN);
		Parameters parameters = parameters(Map.of("shuffle", "false", "batch", "512"));
		assertEquals("the loss became NaN or infinite in epoch 0, batch 0 of the training rows: feature 'NGR' is NaN in"
				+ " row 17; leave such rows out, or choose a scaler that gives finite numbers",
				assertThrows(TrainingException.class, () -> variant.train(data, parameters, context(1))).getMessage());
	}

	@Test
	void aCancelledTrainingEndsAtOnce() throws ParameterException {
		List<Epoch> heard = new ArrayList<>();
		WorkContext work = new WorkContext(new Seed(1), () -> heard.size() == 2, Progress.SILENT, 1);
		TrainingContext context = new TrainingContext(work, registry, heard::add);
		Parameters parameters = parameters(SHORT);
		assertThrows(CancellationException.class, () -> variant.train(data(), parameters, context));
		assertEquals(2, heard.size());
	}

	@Test
	void targetsMayBeOtherFeaturesThanInputs() throws TrainingException, ParameterException {
		TrainingData all = data();
		FloatMatrix trainTargets = all.trainInputs().selectColumns(0, 3);
		FloatMatrix validationTargets = all.validationInputs().selectColumns(0, 3);
		List<Feature> targets = List.of(all.inputFeatures().get(0), all.inputFeatures().get(3));
		TrainingData data = new TrainingData(all.inputFeatures(), targets, all.trainInputs(), trainTargets,
				all.validationInputs(), validationTargets);
		TrainingResult result = variant.train(data, parameters(SHORT), context(1));
		assertEquals(2, result.model().reconstruct(all.validationInputs()).orElseThrow().columns());
		assertTrue(result.history().getLast().validation().reconstruction() < 1);
	}
}
