package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Compares tensors by the norm of their difference. */
public final class TensorAssert {

	private TensorAssert() {
	}

	/**
	 * The difference is at most {@code tolerance} times the norm of what is expected.
	 *
	 * @param floor below this norm a tensor is all rounding, and its difference may be {@code tolerance · floor}
	 */
	public static void assertClose(double[] expected, double[] actual, double tolerance, double floor, String what) {
		assertEquals(expected.length, actual.length, what);
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += (expected[i] - actual[i]) * (expected[i] - actual[i]);
			norm += expected[i] * expected[i];
		}
		double bound = tolerance * Math.max(Math.sqrt(norm), floor);
		double distance = Math.sqrt(difference);
		assertTrue(distance <= bound, () -> "%s: the difference has norm %s, allowed is %s".formatted(what, distance,
				bound));
	}

	public static double[] doubles(float[] values) {
		double[] doubles = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			doubles[i] = values[i];
		}
		return doubles;
	}
}
