package org.lithoscope.vae.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.TensorShape.Role;

class NetworkStateTest {

	@Test
	void aMissingTensorIsNamedWithItsNearestNeighbour() {
		NetworkState state = new NetworkState(Map.of("fc_mu.weight", new float[4]));
		String message = assertThrows(IllegalArgumentException.class, () -> state.tensor("fc_mu.weights")).getMessage();
		assertTrue(message.startsWith("there is no tensor 'fc_mu.weights'"), message);
		assertTrue(message.contains("fc_mu.weight"), message);
	}

	@Test
	void aTensorOfAnotherSizeIsRefused() {
		NetworkState state = new NetworkState(Map.of("fc_mu.weight", new float[4]));
		List<TensorShape> shapes = List.of(new TensorShape("fc_mu.weight", Role.WEIGHT, 2, 3));
		assertEquals("tensor 'fc_mu.weight' has 4 numbers: expected 2 × 3",
				assertThrows(IllegalArgumentException.class, () -> state.requireAll(shapes)).getMessage());
	}
}
