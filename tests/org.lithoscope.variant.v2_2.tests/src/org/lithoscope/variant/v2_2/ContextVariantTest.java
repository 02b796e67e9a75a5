package org.lithoscope.variant.v2_2;

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
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class ContextVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "10", "batch", "64");

	private final VariantTrial trial = VariantTrial.of("v2.2");

	@Test
	void theRecipeIsTheSummarys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		assertEquals(VaeSpec.standard(18, List.of(32, 16), 8).withTargets(6).withReductions(
				new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM)), recipe.spec(18, 6));
		assertEquals(new TrainingPlan(256, 100, 1e-3, new BetaSchedule.Constant(1.0), true,
				Optional.empty(), 15, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED), recipe.plan());
		assertEquals("spatial-context", recipe.parameters().text(Variant.FEATURES));
		assertEquals("distribution-aware", recipe.parameters().text(Variant.SCALER));
		trial.variant().validate(recipe.parameters());
	}

	@Test
	void theFeatureSetsOwnParametersAreDeclaredAsItDeclaresThem() throws ParameterException {
		Parameters parameters = trial.contribution().resolve(Map.of("features.neighbours", "depth"));
		assertEquals("depth", parameters.choice("features.neighbours"));
		assertEquals(0.3, parameters.real("features.gap"));
	}


	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(18, 6), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2486, result.model().parameterCount());
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(18, 6), SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 18);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
		assertEquals(6, trained.reconstruct(rows).orElseThrow().columns());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.103));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("50,000 rows drawn at random"), f.protocol()));
	}
}
