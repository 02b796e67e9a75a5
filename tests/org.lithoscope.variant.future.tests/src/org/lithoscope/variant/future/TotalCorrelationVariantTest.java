package org.lithoscope.variant.future;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

class TotalCorrelationVariantTest {

	private static final String WEIGHT = "totalCorrelation.weight";

	private final VariantTrial trial = VariantTrial.of("beta-tcvae");

	private static Map<String, String> weighted(String weight) {
		return Map.of("epochs", "15", "batch", "64", WEIGHT, weight);
	}

	private VaeSpec spec(Map<String, String> settings) throws ParameterException {
		return new VaeRecipe(trial.contribution().resolve(settings)).spec(6, 6);
	}

	@Test
	void theWeightIsThePapersAndOneIsAPlainAutoencoder() throws ParameterException {
		VaeSpec plain = VaeSpec.standard(6, List.of(32, 16), 8);
		assertEquals(plain.withTerms(List.of(new Term.TotalCorrelation(3))), spec(Map.of()));
		assertEquals(plain, spec(Map.of(WEIGHT, "1")));
		assertEquals(2102, spec(Map.of()).parameterCount());
	}

	@Test
	void trainingRaisesElbo1OnValidationRows() throws Exception {
		TrainingResult result = trial.train(VariantTrial.data(6), weighted("4"), 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		assertEquals(2102, result.model().parameterCount());
	}

	@Test
	void aLargeWeightMakesLatentDimensionsLessDependent() throws Exception {
		double plain = totalCorrelation("1.0001");
		double weighted = totalCorrelation("8");
		assertTrue(weighted < 0.7 * plain, () -> weighted + " " + plain);
	}

	/** Of validation rows in the last epoch, in nats as a batch of 64 rows shows it. */
	private double totalCorrelation(String weight) throws Exception {
		Epoch epoch = trial.train(VariantTrial.data(6), weighted(weight), 1).history().getLast();
		double term = epoch.validation().objective() - epoch.validation().reconstruction()
				- epoch.beta() * epoch.validation().kl();
		return term / (Double.parseDouble(weight) - 1);
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(VariantTrial.data(6), Map.of("epochs", "2"), 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows).orElseThrow(), loaded.reconstruct(rows).orElseThrow());
	}

	@Test
	void nothingIsWrongWithTheBundle() {
		assertEquals(List.of(), trial.problems());
		assertEquals(List.of(), trial.contribution().published());
	}
}
