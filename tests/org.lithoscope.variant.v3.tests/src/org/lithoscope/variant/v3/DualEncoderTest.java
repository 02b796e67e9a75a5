package org.lithoscope.variant.v3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class DualEncoderTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "10", "batch", "64");

	private final VariantTrial trial = VariantTrial.of("v3");

	@Test
	void theRecipeIsTheStudys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		VaeSpec spec = VaeSpec.standard(6, List.of(16, 8), 8)
				.withReductions(new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM))
				.withTopology(new Topology.Branched(List.of(3, 3)));
		assertEquals(spec, recipe.spec(6, 6));
		assertEquals(1270, spec.parameterCount());
		assertEquals(new TrainingPlan(256, 100, 1e-3, new BetaSchedule.Constant(1.0), true, Optional.empty(), 15,
				Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED), recipe.plan());
		assertEquals("gra-ms-ngr-rgb", recipe.parameters().text(Variant.FEATURES));
		assertEquals("distribution-aware", recipe.parameters().text(Variant.SCALER));
		trial.variant().validate(recipe.parameters());
	}

	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(1270, result.model().parameterCount());
		assertEquals(8, result.model().latentSize());
	}

	@Test
	void eachEncoderSeesItsOwnFeaturesAndEachDecoderTheWholeCode() throws Exception {
		LatentModel model = trial.train(VariantTrial.data(6), SHORT, 1).model();
		FloatMatrix rows = VariantTrial.rows(3, 1, 6);
		FloatMatrix before = model.encode(rows);
		rows.set(0, 5, rows.get(0, 5) + 2);
		FloatMatrix after = model.encode(rows);
		assertEquals(before.selectColumns(0, 1, 2, 3), after.selectColumns(0, 1, 2, 3));
		assertNotEquals(before.selectColumns(4, 5, 6, 7), after.selectColumns(4, 5, 6, 7));
		assertNotEquals(model.decode(before).orElseThrow().selectColumns(0, 1, 2),
				model.decode(after).orElseThrow().selectColumns(0, 1, 2));
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(6), SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"branches; 6; branches = '6': expected two numbers of features or more, such as 3,3",
			"latent; 1; latent = '1': expected at least one dimension for each of 2 encoders" })
	void impossibleBranchesAreRefused(String id, String value, String message) throws ParameterException {
		Parameters parameters = trial.contribution().resolve(Map.of(id, value));
		assertEquals(message, assertThrows(ParameterException.class,
				() -> trial.variant().validate(parameters)).getMessage());
	}

	@Test
	void branchesThatDoNotCoverTheFeaturesAreRefusedBeforeTraining() {
		String message = assertThrows(TrainingException.class,
				() -> trial.train(VariantTrial.data(7), SHORT, 1)).getMessage();
		assertEquals("the network cannot be built: 2 encoders side by side read [3, 3] features, 6 together: expected as"
				+ " many as are read (7) and reconstructed (7)", message);
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.091));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("50,000 rows drawn at random"), f.protocol()));
	}
}
