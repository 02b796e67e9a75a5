package org.lithoscope.variant.v2_9;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class EngineeredVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "10", "batch", "64");

	private final VariantTrial trial = VariantTrial.of("v2.9");

	@Test
	void theRecipeIsTheSummarys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		assertEquals(VaeSpec.standard(12, List.of(64, 32), 8), recipe.spec(12, 12));
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Linear(0.001, 0.5, 50), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		assertEquals("engineered", recipe.parameters().text(Variant.FEATURES));
		assertEquals("distribution-aware", recipe.parameters().text(Variant.SCALER));
		trial.variant().validate(recipe.parameters());
	}

	@Test
	void theNarrowNetworkTakesTheWidthOutOfTheComparison() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of("hidden", "32,16")));
		assertEquals(VaeSpec.standard(12, List.of(32, 16), 8), recipe.spec(12, 12));
	}


	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(12), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(7004, result.model().parameterCount());
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(12), SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 12);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
		assertEquals(12, trained.reconstruct(rows).orElseThrow().columns());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.195));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("test rows of the related split"), f.protocol()));
	}
}
