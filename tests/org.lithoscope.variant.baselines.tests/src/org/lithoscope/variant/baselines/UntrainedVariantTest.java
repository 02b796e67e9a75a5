package org.lithoscope.variant.baselines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeLatentModel;

class UntrainedVariantTest {

	private final VariantTrial trial = VariantTrial.of("untrained");
	private final TrainingData data = VariantTrial.data(6);

	/** With a learning rate near nought, one epoch leaves the weights where they were. */
	@Test
	void itsWeightsAreThoseThatTrainedVariantsStartFrom() throws Exception {
		VaeLatentModel untrained = (VaeLatentModel) trial.train(data, Map.of(), 5).model();
		VaeLatentModel hardly = (VaeLatentModel) VariantTrial.of("v2").train(data,
				Map.of("epochs", "1", "learningRate", "1e-12"), 5).model();
		for (String tensor : List.of("encoder.0.weight", "fc_mu.weight", "decoder.4.weight", "out.bias")) {
			assertArrayEquals(hardly.state().tensor(tensor), untrained.state().tensor(tensor), 1e-6f, tensor);
		}
	}

	@Test
	void nothingIsLearned() throws Exception {
		TrainingResult result = trial.train(data, Map.of(), 1);
		assertEquals(List.of(), result.history());
		assertEquals(-1, result.keptEpoch());
		assertEquals(2102, result.model().parameterCount());
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(result.model().encode(rows),
				trial.train(VariantTrial.data(6, 6), Map.of(), 1).model().encode(rows));
		assertNotEquals(result.model().encode(rows), trial.train(data, Map.of(), 2).model().encode(rows));
	}

	@Test
	void aStoredModelEncodesAndDecodesAsBefore(@TempDir Path folder) throws Exception {
		LatentModel untrained = trial.train(data, Map.of(), 1).model();
		LatentModel loaded = trial.reloaded(untrained, folder);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(untrained.encode(rows), loaded.encode(rows));
		assertEquals(untrained.reconstruct(rows), loaded.reconstruct(rows));
	}
}
