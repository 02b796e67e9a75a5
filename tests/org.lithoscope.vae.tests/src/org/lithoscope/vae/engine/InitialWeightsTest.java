package org.lithoscope.vae.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

class InitialWeightsTest {

	private static final VaeSpec SPEC = VaeSpec.standard(6, List.of(64, 100), 8);

	@Test
	void linearLayersAreUniformWithinOneOverTheRootOfTheirInputs() {
		NetworkState state = InitialWeights.draw(SPEC, new Seed(1));
		float[] weights = state.tensor("encoder.4.weight");
		double bound = 1 / Math.sqrt(64);
		double sumOfSquares = 0;
		for (float weight : weights) {
			assertTrue(Math.abs(weight) <= bound);
			sumOfSquares += weight * weight;
		}
		assertEquals(bound * bound / 3, sumOfSquares / weights.length, 0.03 * bound * bound);
		for (float bias : state.tensor("encoder.4.bias")) {
			assertTrue(Math.abs(bias) <= bound && bias != 0);
		}
	}

	@Test
	void batchNormStartsAsIdentity() {
		NetworkState state = InitialWeights.draw(SPEC, new Seed(1));
		for (TensorShape shape : SPEC.tensors()) {
			float expected = switch (shape.role()) {
				case NORM_SCALE, RUNNING_VARIANCE -> 1f;
				case NORM_SHIFT, RUNNING_MEAN -> 0f;
				default -> Float.NaN;
			};
			for (float value : state.tensor(shape.name())) {
				assertTrue(Float.isNaN(expected) || value == expected, shape.name());
			}
		}
	}

	@Test
	void aSeedAlwaysGivesTheSameWeightsAndAnotherGivesOthers() {
		float[] first = InitialWeights.draw(SPEC, new Seed(1)).tensor("out.weight");
		assertArrayEquals(first, InitialWeights.draw(SPEC, new Seed(1)).tensor("out.weight"));
		assertTrue(first[0] != InitialWeights.draw(SPEC, new Seed(2)).tensor("out.weight")[0]);
	}
}
