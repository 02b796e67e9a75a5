package org.lithoscope.variant.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeLatentModel;

class AutoencoderVariantTest {

	private static final Map<String, String> SHORT = Map.of("epochs", "12", "batch", "64", "dropout", "0");

	private final VariantTrial trial = VariantTrial.of("ae");
	private final TrainingData data = VariantTrial.data(6);
	private final FloatMatrix rows = VariantTrial.rows(3, 50, 6);

	@Test
	void trainingLowersTheReconstructionErrorOnValidationRows() throws Exception {
		TrainingResult result = trial.train(data, SHORT, 1);
		Epoch kept = result.history().get(result.keptEpoch());
		assertTrue(kept.validation().reconstruction() < result.history().getFirst().validation().reconstruction() / 2);
		result.history().forEach(
				epoch -> assertTrue(epoch.validation().reconstruction() >= kept.validation().reconstruction()));
	}

	@Test
	void theObjectiveIsTheReconstructionErrorAlone() throws Exception {
		for (Epoch epoch : trial.train(data, SHORT, 1).history()) {
			assertEquals(epoch.training().reconstruction(), epoch.training().objective(), 1e-9);
			assertEquals(epoch.validation().reconstruction(), epoch.validation().objective(), 1e-9);
			assertEquals(0, epoch.beta());
		}
	}

	@Test
	void epochsTellNoDivergenceNeitherAsTheyComeNorAfterwards() throws Exception {
		List<Epoch> heard = new ArrayList<>();
		TrainingResult result = trial.variant().train(data, trial.contribution().resolve(SHORT),
				new TrainingContext(WorkContext.of(1), trial.registry(), heard::add));
		assertEquals(result.history(), heard);
		heard.forEach(epoch -> {
			assertTrue(Double.isNaN(epoch.validation().kl()) && Double.isNaN(epoch.validation().elbo1()));
			assertTrue(Double.isNaN(epoch.training().kl()) && Double.isNaN(epoch.training().elbo1()));
		});
	}

	/** With noise, a code of unit deviation could not tell rows apart so well. */
	@Test
	void thereIsNoNoiseInTheCode() throws Exception {
		double without = best(trial.train(data, SHORT, 1));
		double with = best(VariantTrial.of("v2").train(data, Map.of("epochs", "12", "batch", "64", "dropout", "0",
				"beta", "1e-9", "monitor", "objective"), 1));
		assertTrue(without < with, without + " against " + with);
	}

	private static double best(TrainingResult result) {
		return result.history().stream().mapToDouble(epoch -> epoch.validation().reconstruction()).min().orElseThrow();
	}

	@Test
	void theHeadOfTheVarianceStaysAsItWasDrawnAndIsNotCounted() throws Exception {
		LatentModel trained = trial.train(data, SHORT, 1).model();
		VaeLatentModel untrained = (VaeLatentModel) VariantTrial.of("untrained").train(data, Map.of(), 1).model();
		VaeLatentModel network = ((AutoencoderModel) trained).network();
		assertEquals(list(untrained, "fc_logvar.weight"), list(network, "fc_logvar.weight"));
		assertNotEquals(list(untrained, "fc_mu.weight"), list(network, "fc_mu.weight"));
		assertEquals(2102 - 136, trained.parameterCount());
	}

	private static List<Float> list(VaeLatentModel model, String tensor) {
		List<Float> numbers = new ArrayList<>();
		for (float number : model.state().tensor(tensor)) {
			numbers.add(number);
		}
		return numbers;
	}

	@Test
	void theSameSeedGivesTheSameModel() throws Exception {
		FloatMatrix first = trial.train(data, SHORT, 1).model().encode(rows);
		assertEquals(first, trial.train(data, SHORT, 1).model().encode(rows));
		assertNotEquals(first, trial.train(data, SHORT, 2).model().encode(rows));
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel trained = trial.train(data, SHORT, 1).model();
		LatentModel loaded = trial.reloaded(trained, folder);
		assertEquals(trained.encode(rows), loaded.encode(rows));
		assertEquals(trained.reconstruct(rows), loaded.reconstruct(rows));
		assertEquals(trained.parameterCount(), loaded.parameterCount());
	}

	@Test
	void nothingVariationalCanBeSet() {
		List<String> ids = trial.contribution().parameters().stream().map(ParameterDeclaration::id).toList();
		assertEquals(18, ids.size());
		assertFalse(ids.stream().anyMatch(id -> id.startsWith("beta") || id.startsWith("reduction")
				|| id.equals("monitor") || id.equals("validation.noise")));
	}

	@Test
	void aNetworkWithoutHiddenBlocksIsRefused() {
		for (VariantTrial network : List.of(trial, VariantTrial.of("untrained"))) {
			assertThrows(ParameterException.class,
					() -> network.variant().validate(network.contribution().resolve(Map.of("hidden", ","))));
		}
	}
}
