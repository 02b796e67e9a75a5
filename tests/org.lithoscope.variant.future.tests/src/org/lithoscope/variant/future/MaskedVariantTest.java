package org.lithoscope.variant.future;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
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
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;

class MaskedVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "30", "batch", "64", "patience", "0",
			"beta.schedule", "constant", "beta", "0.5", "weights", "last");

	private final VariantTrial trial = VariantTrial.of("masked");

	private VaeSpec spec(Map<String, String> settings) throws ParameterException {
		return new VaeRecipe(trial.contribution().resolve(settings)).spec(6, 6);
	}

	@Test
	void theRecipeHidesSingleFeaturesOfTheProductionModel() throws ParameterException {
		VaeSpec production = VaeSpec.standard(6, List.of(32, 16), 8)
				.withReductions(new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM));
		assertEquals(production.withMasking(Optional.of(Masking.ofEach(6, 0.15))), spec(Map.of()));
		assertEquals(production.withMasking(Optional.of(Masking.ofBlock(List.of(2, 3, 4, 5), 0.3))),
				spec(Map.of("masking.pattern", "block", "masking.rate", "0.3")));
		assertEquals(production, spec(Map.of("masking.rate", "0")));
		assertEquals(2102, spec(Map.of()).parameterCount());
		assertEquals(new BetaSchedule.Linear(0.001, 0.5, 50),
				new VaeRecipe(trial.contribution().resolve(Map.of())).plan().beta());
	}

	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6), SHORT, 1);
		List<Epoch> history = result.history();
		double last = history.getLast().validation().elbo1();
		assertTrue(last > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2102, result.model().parameterCount());
	}

	@Test
	void whatIsHiddenIsReconstructedBetterThanByANetworkThatNeverMissedIt() throws Exception {
		Map<String, String> settings = new HashMap<>(SHORT);
		settings.putAll(Map.of("masking.pattern", "block", "masking.block", "1,2,3", "masking.rate", "0.3"));
		double learned = errorOfHidden(trial.train(VariantTrial.data(6), settings, 1).model());
		settings.put("masking.rate", "0");
		double never = errorOfHidden(trial.train(VariantTrial.data(6), settings, 1).model());
		assertTrue(learned < 0.8 * never, () -> learned + " " + never);
	}

	/** The squared error of the first three features where they were hidden, as a mean over rows. */
	private static double errorOfHidden(LatentModel model) {
		FloatMatrix rows = VariantTrial.rows(3, 300, 6);
		FloatMatrix hidden = VariantTrial.rows(3, 300, 6);
		for (int r = 0; r < hidden.rows(); r++) {
			for (int f = 0; f < 3; f++) {
				hidden.set(r, f, 0f);
			}
		}
		FloatMatrix reconstruction = model.reconstruct(hidden).orElseThrow();
		double error = 0;
		for (int r = 0; r < rows.rows(); r++) {
			for (int f = 0; f < 3; f++) {
				error += Math.pow(rows.get(r, f) - reconstruction.get(r, f), 2) / rows.rows();
			}
		}
		return error;
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(6), Map.of("epochs", "2"), 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"3,3; masking.block = '3,3': expected each position once",
			"''; masking.block = '': expected the positions of features, such as 3,4,5,6" })
	void impossibleBlocksAreRefused(String block, String message) throws ParameterException {
		Parameters parameters = trial.contribution()
				.resolve(Map.of("masking.pattern", "block", "masking.block", block));
		assertEquals(message, assertThrows(ParameterException.class,
				() -> trial.variant().validate(parameters)).getMessage());
	}

	@Test
	void aBlockBeyondTheFeaturesIsRefusedBeforeTraining() {
		assertEquals("the network cannot be built: feature 6 cannot be hidden: there are 5",
				assertThrows(TrainingException.class, () -> trial.train(VariantTrial.data(5),
						Map.of("masking.pattern", "block"), 1)).getMessage());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertEquals(8, trial.contribution().published().size());
		trial.contribution().published().forEach(f -> assertTrue(f.protocol().contains("v2.11"), f.protocol()));
	}
}
