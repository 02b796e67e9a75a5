package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares tensors by the norm of their difference. */
final class TensorAssert {

	private TensorAssert() {
	}

	/** The difference is at most {@code tolerance} times the norm of what is expected. */
	static void assertClose(double[] expected, float[] actual, double tolerance, String what) {
		assertEquals(expected.length, actual.length, what);
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += (expected[i] - actual[i]) * (expected[i] - actual[i]);
			norm += expected[i] * expected[i];
		}
		double bound = tolerance * Math.sqrt(norm);
		double distance = Math.sqrt(difference);
		assertTrue(distance <= bound, () -> "%s: the difference has norm %s, allowed is %s".formatted(what, distance,
				bound));
	}
}
