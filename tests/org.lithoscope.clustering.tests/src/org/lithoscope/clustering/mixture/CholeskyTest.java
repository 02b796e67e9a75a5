package org.lithoscope.clustering.mixture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class CholeskyTest {

	@Test
	void theInverseFactorTurnsTheCovarianceIntoTheIdentity() {
		int size = 7;
		double[] covariance = covariance(size);

		double[] factor = Cholesky.inverseFactor(covariance, size);

		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				double element = 0;
				for (int a = 0; a < size; a++) {
					for (int b = 0; b < size; b++) {
						element += factor[i * size + a] * covariance[a * size + b] * factor[j * size + b];
					}
				}
				assertEquals(i == j ? 1 : 0, element, 1e-12);
			}
		}
	}

	@Test
	void itIsLowerTriangular() {
		double[] factor = Cholesky.inverseFactor(new double[] { 4, 2, 2, 10 }, 2);

		assertArrayEquals(new double[] { 1.0 / 2, 0, -1.0 / 6, 1.0 / 3 }, factor, 1e-15);
	}

	@Test
	void aSingularMatrixHasNone() {
		assertNull(Cholesky.inverseFactor(new double[] { 1, 2, 2, 4 }, 2));
	}

	private static double[] covariance(int size) {
		SplittableRandom random = new SplittableRandom(3);
		double[] covariance = new double[size * size];
		for (int sample = 0; sample < 20; sample++) {
			double[] x = random.doubles(size).toArray();
			for (int i = 0; i < size * size; i++) {
				covariance[i] += x[i / size] * x[i % size];
			}
		}
		return covariance;
	}
}
