package org.lithoscope.clustering.umap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessTest {

	/** What SciPy 1.10's curve_fit gives for the same 300 distances and a spread of 1. */
	@ParameterizedTest
	@CsvSource({ "0.1, 1.5769436, 0.8950607", "0.001, 1.9290741, 0.7915042", "0.5, 0.5830298, 1.3341674",
			"0.99, 0.1193056, 1.9163888", "0, 1.9328091, 0.7904947" })
	void agreesWithAnIndependentLeastSquaresFit(double minimumDistance, double a, double b) {
		Closeness curve = Closeness.fit(minimumDistance);

		assertEquals(a, curve.a(), 1e-5);
		assertEquals(b, curve.b(), 1e-5);
	}

	@Test
	void fallsFromOneTowardsZero() {
		Closeness curve = Closeness.fit(0.1);

		assertEquals(1, curve.at(0));
		assertTrue(curve.at(0.1) > 0.95);
		assertTrue(curve.at(10) < 0.02);
	}
}
