package org.lithoscope.variant.v2_10;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Opening;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.PriorStart;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class PseudoInputVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "15", "batch", "64");

	private final VariantTrial trial = VariantTrial.of("v2.10");

	@Test
	void theRecipeIsTheSummarysWithPseudoInputsBesideTheBatchNorm() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 8).withReductions(
				new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM))
				.withPrior(new Prior.VampPrior(50, PseudoInputNorm.INFERENCE, true)), recipe.spec(6, 6));
		assertEquals(2402, recipe.spec(6, 6).parameterCount());
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Linear(0.001, 0.5, 50), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		assertEquals(new Opening(0, 1, PriorStart.TRAINING_ROWS), recipe.opening());
		trial.variant().validate(recipe.parameters());
	}

	@Test
	void batchNormStartAndDrawsAreParameters() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of("pseudoInputs.batchNorm", "shared",
				"pseudoInputs.init", "near-zero", "pseudoInputs.draws", "same")));
		assertEquals(new Prior.VampPrior(50, PseudoInputNorm.SHARED, false), recipe.spec(6, 6).prior());
		assertEquals(PriorStart.AS_DRAWN, recipe.opening().start());
	}

	@Test
	void sharedBatchNormMovesTheRunningStatisticsAwayFromTheMeasurements() throws Exception {
		assertTrue(runningVariance("shared") < 0.7 * runningVariance("inference"));
	}

	@Test
	void sharedBatchNormRaisesValidationLossesThoughTrainingOnesFall() throws Exception {
		List<Epoch> history = trial.train(VariantTrial.data(6),
				Map.of("epochs", "10", "batch", "64", "patience", "0", "pseudoInputs.batchNorm", "shared", "pseudoInputs.init",
						"near-zero"), 1).history();
		Epoch first = history.getFirst();
		Epoch last = history.getLast();
		assertTrue(last.training().elbo1() > first.training().elbo1());
		assertTrue(last.validation().elbo1() < first.validation().elbo1());
	}

	private double runningVariance(String norm) throws Exception {
		VaeLatentModel model = (VaeLatentModel) trial.train(VariantTrial.data(6),
				Map.of("epochs", "5", "batch", "64", "weights", "last", "pseudoInputs.init", "near-zero",
						"pseudoInputs.batchNorm", norm), 1).model();
		double sum = 0;
		for (float variance : model.state().tensor("encoder.2.running_var")) {
			sum += variance;
		}
		return sum;
	}

	@Test
	void pseudoInputsStartNearZeroOrAtTrainingRows() throws Exception {
		assertTrue(largestPseudoInput("near-zero") < 0.1);
		assertTrue(largestPseudoInput("data") > 1);
	}

	private double largestPseudoInput(String init) throws Exception {
		VaeLatentModel model = (VaeLatentModel) trial.train(VariantTrial.data(6),
				Map.of("epochs", "1", "pseudoInputs.init", init), 1).model();
		double largest = 0;
		for (float value : model.state().tensor(Prior.VampPrior.PSEUDO_INPUTS)) {
			largest = Math.max(largest, Math.abs(value));
		}
		return largest;
	}

	@Test
	void everySeedFinishesWithFiniteLosses() throws Exception {
		for (long seed = 0; seed < 10; seed++) {
			assertTrue(trial.train(VariantTrial.data(6), SHORT, seed).history().stream()
					.allMatch(epoch -> Double.isFinite(epoch.training().objective())
							&& Double.isFinite(epoch.validation().elbo1())));
		}
	}

	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2402, result.model().parameterCount());
	}

	@Test
	void aStoredModelEncodesDecodesAndKnowsItsPriorAsBefore(@TempDir Path folder) throws Exception {
		ProbabilisticModel trained = (ProbabilisticModel) trial.train(VariantTrial.data(6), SHORT, 1).model();
		ProbabilisticModel loaded = (ProbabilisticModel) trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		FloatMatrix codes = trained.encode(rows);
		assertEquals(50, codes.rows());
		assertEquals(8, codes.columns());
		assertEquals(codes, loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
		assertArrayEquals(trained.logPrior(codes), loaded.logPrior(codes));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"pseudoInputs | 1 | [2, 10000]",
			"validation.noise | mean | sampled",
			"batch | 1 | [2, 1000000]",
			"beta | 0 | (0, 1000]",
			"beta.end | -0.5 | (0, 1000]",
			"latent | 0 | [1, 1024]",
			"dropout | 1 | [0, 1)"
	})
	void whatCannotBeIsRefusedBeforeTrainingWithTheRange(String parameter, String value, String range) {
		String message = assertThrows(ParameterException.class, () -> trial.variant()
				.validate(trial.contribution().resolve(Map.of(parameter, value)))).getMessage();
		assertTrue(message.contains(parameter) && message.contains(range), message);
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 12 && f.value() == 0.261));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("test rows of split study-b"), f.protocol()));
	}
}
