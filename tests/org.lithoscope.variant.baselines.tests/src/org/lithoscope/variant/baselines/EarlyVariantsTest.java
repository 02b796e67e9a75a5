package org.lithoscope.variant.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/** The study's early models; parameter counts are those of its checkpoints. */
class EarlyVariantsTest {

	private static final Reductions SUMS = new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM);

	private static VaeRecipe recipe(String id, Map<String, String> settings) throws ParameterException {
		return new VaeRecipe(VariantTrial.of(id).contribution().resolve(settings));
	}

	private static TrainingPlan plan(int batch, int patience, int plateau) {
		return new TrainingPlan(batch, 100, 1e-3, new BetaSchedule.Constant(1.0), true,
				Optional.of(new Plateau(0.5, plateau)), patience, Monitor.ELBO1, KeptWeights.BEST,
				ValidationNoise.SAMPLED);
	}

	@Test
	void v1ReadsThreeMeasurementsIntoANarrowNetwork() throws ParameterException {
		VaeRecipe recipe = recipe("v1", Map.of());
		assertEquals(VaeSpec.standard(3, List.of(16, 8), 8).withReductions(SUMS), recipe.spec(3, 3));
		assertEquals(plan(512, 10, 5), recipe.plan());
		assertEquals("gra-ms-ngr", recipe.parameters().text(Variant.FEATURES));
		assertEquals("standard", recipe.parameters().text(Variant.SCALER));
	}

	@Test
	void v2ReadsSixMeasurementsPlainlyStandardised() throws ParameterException {
		VaeRecipe recipe = recipe("v2", Map.of());
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 8).withReductions(SUMS), recipe.spec(6, 6));
		assertEquals(plan(512, 10, 5), recipe.plan());
		assertEquals("gra-ms-ngr-rgb", recipe.parameters().text(Variant.FEATURES));
		assertEquals("standard", recipe.parameters().text(Variant.SCALER));
	}

	@Test
	void theLegacyModelAveragesTheErrorOverFeatures() throws ParameterException {
		VaeRecipe recipe = recipe("mad", Map.of());
		Blocks legacy = new Blocks(BlockOrder.LINEAR_BATCHNORM_LEAKYRELU_DROPOUT, true, 0.2);
		assertEquals(VaeSpec.standard(4, List.of(32, 64, 128), 8).withBlocks(legacy)
				.withReductions(new Reductions(Reduction.MEAN, Reduction.MEAN, Reduction.SUM)), recipe.spec(4, 4));
		assertEquals(plan(64, 20, 10), recipe.plan());
		assertEquals("mad", recipe.parameters().text(Variant.FEATURES));
		assertEquals("standard", recipe.parameters().text(Variant.SCALER));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {"mad; 4; 32,64,128; 8; 25172", "mad; 4; 16,32; 2; 1640", "v1; 3; 16,8; 8; 707",
			"v1; 3; 16,8; 2; 551", "v2; 6; 32,16; 8; 2102", "v2; 6; 32,16; 2; 1802"})
	void networksHaveAsManyParametersAsTheStudys(String id, int features, String hidden, String latent, long count)
			throws ParameterException {
		assertEquals(count,
				recipe(id, Map.of("hidden", hidden, "latent", latent)).spec(features, features).parameterCount());
	}

	@ParameterizedTest
	@CsvSource({"mad, 4", "v1, 3", "v2, 6"})
	void eachLearnsAndCanBeReadBack(String id, int features, @TempDir Path folder) throws Exception {
		VariantTrial trial = VariantTrial.of(id);
		TrainingResult result =
				trial.train(VariantTrial.data(features), Map.of("epochs", "10", "batch", "64"), 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.1);
		FloatMatrix rows = VariantTrial.rows(3, 50, features);
		assertEquals(result.model().reconstruct(rows), trial.reloaded(result.model(), folder).reconstruct(rows));
	}

	@ParameterizedTest
	@CsvSource({"v1, 0.084, 0.454", "v2, 0.128, 0.429"})
	void publishedFiguresStateTheirProtocol(String id, double ari, double silhouette) {
		VariantTrial trial = VariantTrial.of(id);
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == ari));
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("silhouette") && f.k() == 10 && f.value() == silhouette));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().startsWith("test rows of"), f.protocol()));
	}
}
