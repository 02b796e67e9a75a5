package org.lithoscope.variant.v2_4;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.model.Snapshots;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Prior;
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

class PretrainedMixtureVariantTest {

	private static final Map<String, String> SHORT =
			Map.of("epochs", "10", "batch", "64", "pretraining.epochs", "5");

	private final VariantTrial trial = VariantTrial.of("v2.4");

	@Test
	void theRecipeIsTheWholeMethod() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 8).withReductions(
				new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM))
				.withPrior(new Prior.GaussianMixture(10, true)), recipe.spec(6, 6));
		assertEquals(2272, recipe.spec(6, 6).parameterCount());
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Constant(1.0), true,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		assertEquals(new Opening(20, 1, PriorStart.K_MEANS), recipe.opening());
		trial.variant().validate(recipe.parameters());
	}

	@Test
	void fifteenComponentsAreTheLargerModel() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of("mixture.components", "15")));
		assertEquals(2357, recipe.spec(6, 6).parameterCount());
	}

	@Test
	void epochsOfPreTrainingComeFirstAndAreCountedThrough() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6),
				Map.of("epochs", "3", "pretraining.epochs", "2", "pretraining.beta", "0.25", "weights", "last"), 1);
		assertEquals(List.of(0, 1, 2, 3, 4), result.history().stream().map(Epoch::number).toList());
		assertEquals(List.of(0.25, 0.25, 1.0, 1.0, 1.0), result.history().stream().map(Epoch::beta).toList());
		assertEquals(4, result.keptEpoch());
	}

	@Test
	void theModelCanBeLookedAtInBothPhasesAndEndsOnce() throws Exception {
		List<String> taken = new ArrayList<>();
		Snapshots snapshots = new Snapshots() {
			@Override
			public boolean wants(int epoch, boolean last) {
				return epoch == 1 || last;
			}

			@Override
			public void take(int epoch, boolean last, LatentModel model) {
				taken.add("%d %s %d".formatted(epoch, last, model.parameterCount()));
			}
		};
		trial.variant().train(VariantTrial.data(6),
				trial.contribution().resolve(Map.of("epochs", "2", "pretraining.epochs", "2")),
				new TrainingContext(WorkContext.of(1), trial.registry(), epoch -> {
				}, snapshots));
		assertEquals(List.of("1 false 2272", "3 true 2272"), taken);
	}

	@Test
	void theMixtureStartsNearerToTheCodesThanAtRandom() throws Exception {
		Map<String, String> one = Map.of("epochs", "1", "batch", "512", "pretraining.epochs", "5");
		double klOfRandom = firstKl(Map.of("epochs", "1", "batch", "512", "pretraining.epochs", "5", "mixture.start",
				"random"));
		assertTrue(firstKl(one) < klOfRandom - 1);
	}

	private double firstKl(Map<String, String> settings) throws Exception {
		return trial.train(VariantTrial.data(6), settings, 1).history().get(5).training().kl();
	}

	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6), SHORT, 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2272, result.model().parameterCount());
	}

	@Test
	void everySeedFinishesWithFiniteLossesAndHalfOfItsComponentsInUse() throws Exception {
		for (long seed = 0; seed < 10; seed++) {
			TrainingResult result = trial.train(VariantTrial.data(6), SHORT, seed);
			assertTrue(result.history().stream().allMatch(epoch -> Double.isFinite(epoch.training().objective())
					&& Double.isFinite(epoch.validation().elbo1())));
			VaeLatentModel model = (VaeLatentModel) result.model();
			FloatMatrix shares = model.responsibilities(model.encode(VariantTrial.rows(1, 1000, 6))).orElseThrow();
			assertTrue(inUse(shares) >= shares.columns() / 2, result.notes().toString());
		}
	}

	private static int inUse(FloatMatrix shares) {
		int count = 0;
		for (int k = 0; k < shares.columns(); k++) {
			double share = 0;
			for (int r = 0; r < shares.rows(); r++) {
				share += shares.get(r, k) / shares.rows();
			}
			count += share >= 0.01 ? 1 : 0;
		}
		return count;
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
			"mixture.components | 513 | [1, 512]",
			"mixture.components | 0 | [1, 1000]",
			"pretraining.beta | 0 | (0, 1000]",
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
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 10 && f.value() == 0.0));
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().contains("test rows of split study-a"), f.protocol()));
	}
}
