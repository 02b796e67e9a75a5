package org.lithoscope.variant.v2_3;

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
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class RelativeDepthVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "10", "batch", "64");

	private final VariantTrial trial = VariantTrial.of("v2.3");

	@Test
	void theRecipeIsTheSummarys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		assertEquals(VaeSpec.standard(7, List.of(32, 16), 8).withReductions(
				new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM)), recipe.spec(7, 7));
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Constant(1.0), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		assertEquals("relative-depth", recipe.parameters().text(Variant.FEATURES));
		assertEquals("distribution-aware", recipe.parameters().text(Variant.SCALER));
		trial.variant().validate(recipe.parameters());
	}


	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(7), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2167, result.model().parameterCount());
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(7), SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 7);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
		assertEquals(7, trained.reconstruct(rows).orElseThrow().columns());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.153));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("test rows of split study-a"), f.protocol()));
	}
}
