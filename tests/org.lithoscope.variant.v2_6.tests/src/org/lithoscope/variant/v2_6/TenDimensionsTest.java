package org.lithoscope.variant.v2_6;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.testing.VariantTrial;
import org.lithoscope.vae.VaeRecipe;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;

/** The two variants that differ from v2.6 in their defaults only. */
class TenDimensionsTest {

	private static VaeRecipe recipe(String id) throws ParameterException {
		return new VaeRecipe(VariantTrial.of(id).contribution().resolve(Map.of()));
	}

	@Test
	void theFirstDiffersFromTheProductionModelInItsLatentSizeAlone() throws ParameterException {
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 10), recipe("v2.6.6").spec(6, 6));
		assertEquals(2202, recipe("v2.6.6").spec(6, 6).parameterCount());
		assertEquals(recipe("v2.6").plan(), recipe("v2.6.6").plan());
	}

	@Test
	void theSecondHasBareBlocksAndAnotherSchedule() throws ParameterException {
		Blocks bare = new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0);
		assertEquals(VaeSpec.standard(6, List.of(32, 16), 10).withBlocks(bare), recipe("v2.6.7").spec(6, 6));
		assertEquals(2010, recipe("v2.6.7").spec(6, 6).parameterCount());
		assertEquals(new BetaSchedule.Linear(1e-10, 0.75, 50), recipe("v2.6.7").plan().beta());
	}

	@ParameterizedTest
	@ValueSource(strings = {"v2.6.6", "v2.6.7"})
	void bothLearnAndCanBeReadBack(String id, @TempDir Path folder) throws Exception {
		VariantTrial trial = VariantTrial.of(id);
		TrainingResult result =
				trial.train(VariantTrial.data(6), Map.of("epochs", "12", "batch", "64", "beta.epochs", "11"), 1);
		List<Epoch> history = result.history();
		double kept = history.get(result.keptEpoch()).validation().elbo1();
		assertTrue(kept > history.getFirst().validation().elbo1() + 0.3);
		FloatMatrix rows = VariantTrial.rows(3, 50, 6);
		assertEquals(result.model().reconstruct(rows), trial.reloaded(result.model(), folder).reconstruct(rows));
	}

	@ParameterizedTest
	@ValueSource(strings = {"v2.6.6", "v2.6.7"})
	void publishedFiguresStateTheirProtocol(String id) {
		VariantTrial trial = VariantTrial.of(id);
		assertEquals(List.of(), trial.problems());
		trial.contribution().published()
				.forEach(f -> assertTrue(f.protocol().startsWith("test rows of"), f.protocol()));
		assertTrue(trial.contribution().published().size() >= 2);
	}
}
