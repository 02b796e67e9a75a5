package org.lithoscope.variant.v2_8;

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
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

class ContrastiveVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "15", "batch", "64", "contrastive.refresh", "5",
			"contrastive.clusters", "2", "beta.schedule", "constant", "beta", "0.5", "weights", "last");

	private final VariantTrial trial = VariantTrial.of("v2.8");

	@Test
	void theRecipeIsTheStudys() throws ParameterException {
		VaeRecipe recipe = new VaeRecipe(trial.contribution().resolve(Map.of()));
		VaeSpec spec = VaeSpec.standard(6, List.of(32, 16), 8)
				.withReductions(new Reductions(Reduction.SUM, Reduction.SUM, Reduction.SUM))
				.withTerms(List.of(new Contrastive(0.1, Contrastive.Form.NEGATIVES_ONLY, 0.5, 12, 10)));
		assertEquals(spec, recipe.spec(6, 6));
		assertEquals(2102, spec.parameterCount());
		assertEquals(new TrainingPlan(512, 100, 1e-3, new BetaSchedule.Linear(0.001, 0.5, 50), false,
				Optional.of(new Plateau(0.5, 5)), 10, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED),
				recipe.plan());
		trial.variant().validate(recipe.parameters());
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
	void validationLeavesTheTermOut() throws Exception {
		Epoch epoch = trial.train(VariantTrial.data(6), with("contrastive.weight", "1000"), 1).history().getLast();
		assertEquals(0, term(epoch.validation(), epoch.beta()), 1e-4);
		assertTrue(term(epoch.training(), epoch.beta()) > 1);
	}

	private static double term(Losses losses, double beta) {
		return losses.objective() - losses.reconstruction() - beta * losses.kl();
	}

	private static Map<String, String> with(String id, String value) {
		Map<String, String> settings = new HashMap<>(SHORT);
		settings.put(id, value);
		return settings;
	}

	@Test
	void atTheStudysWeightTheTermHardlyCountsAndWithALargeOneCodesGatherInTwoDirections() throws Exception {
		double without = gathered("0");
		double faint = gathered("0.1");
		double strong = gathered("500");
		assertEquals(without, faint, 0.05);
		assertTrue(strong > without + 0.15, () -> without + " " + strong);
	}

	/** The mean squared cosine between codes: 1 if all lie along one line, in either direction. */
	private double gathered(String weight) throws Exception {
		FloatMatrix codes = trial.train(VariantTrial.data(6), with("contrastive.weight", weight), 1).model()
				.encode(VariantTrial.rows(3, 200, 6));
		double sum = 0;
		for (int i = 0; i < codes.rows(); i++) {
			for (int j = 0; j < i; j++) {
				sum += Math.pow(cosine(codes.row(i), codes.row(j)), 2);
			}
		}
		return sum / (0.5 * codes.rows() * (codes.rows() - 1));
	}

	private static double cosine(float[] a, float[] b) {
		double product = 0;
		double first = 0;
		double second = 0;
		for (int d = 0; d < a.length; d++) {
			product += a[d] * b[d];
			first += a[d] * a[d];
			second += b[d] * b[d];
		}
		return product / Math.sqrt(first * second);
	}

	@Test
	void theSupervisedFormAndShuffledRowsCanBeChosen() throws Exception {
		Map<String, String> settings = with("contrastive.form", "supervised");
		settings.put("shuffle", "true");
		TrainingResult result = trial.train(VariantTrial.data(6), settings, 1);
		assertTrue(result.history().getLast().training().reconstruction() < 3);
		assertEquals(result.model().encode(VariantTrial.rows(3, 9, 6)),
				trial.train(VariantTrial.data(6), settings, 1).model().encode(VariantTrial.rows(3, 9, 6)));
	}

	@Test
	void moreClustersThanRowsAreRefusedBeforeTraining() {
		assertEquals("1001 clusters for the contrastive term: expected a number in [2, 1000], no more than there are"
				+ " training rows",
				assertThrows(TrainingException.class,
						() -> trial.train(VariantTrial.data(6), with("contrastive.clusters", "1001"), 1)).getMessage());
		assertEquals("variant v2.8: contrastive.temperature = '0': expected a number in [0.05, 100]",
				assertThrows(ParameterException.class,
						() -> trial.contribution().resolve(Map.of("contrastive.temperature", "0"))).getMessage());
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(6), SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
	}

	@Test
	void publishedFiguresStateTheirProtocol() {
		assertEquals(List.of(), trial.problems());
		assertTrue(trial.contribution().published().stream()
				.anyMatch(f -> f.measure().equals("ari") && f.k() == 12 && f.value() == 0.145));
		trial.contribution().published().forEach(f -> assertTrue(f.protocol().contains("not shuffled"), f.protocol()));
	}
}
