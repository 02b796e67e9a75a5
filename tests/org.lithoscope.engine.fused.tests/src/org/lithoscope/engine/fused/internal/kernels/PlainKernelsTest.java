package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainKernelsTest {

	private static float[] random(long seed, int n) {
		float[] row = Kernels.rows(1, n)[0];
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < n; i++) {
			row[i] = (float) random.nextGaussian();
		}
		return row;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 63, 64, 255, 256, 257, 511, 512, 513, 1024, 1500 })
	void sumsAgreeWithDoublePrecisionForAnyLength(int n) {
		PlainKernels kernels = new PlainKernels(n);
		float[] a = random(1, n);
		float[] b = random(2, n);
		double sum = 0;
		double dot = 0;
		for (int i = 0; i < n; i++) {
			sum += a[i];
			dot += (double) a[i] * b[i];
		}
		assertEquals(sum, kernels.sum(a, n), 1e-6 * n);
		assertEquals(dot, kernels.dot(a, b, n), 1e-6 * n);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 21 })
	void productsAgreeForAnyNumberOfInputs(int ins) {
		int n = 70;
		PlainKernels kernels = new PlainKernels(n);
		float[] w = random(3, 3 * ins + 3);
		float[][] in = new float[ins][];
		for (int k = 0; k < ins; k++) {
			in[k] = random(10 + k, n);
		}
		float[][] out = Kernels.rows(3, n);
		kernels.product(w, 0, ins, 1, 3 * ins, in, ins, out, 3, n);
		for (int j = 0; j < 3; j++) {
			for (int i = 0; i < n; i++) {
				double expected = w[3 * ins + j];
				for (int k = 0; k < ins; k++) {
					expected += (double) w[j * ins + k] * in[k][i];
				}
				assertEquals(expected, out[j][i], 1e-5);
			}
			assertEquals(0f, out[j][n], "lanes behind the last row stay zero");
		}
	}

	@Test
	void theExponentialIsExactToSinglePrecision() {
		int n = 500;
		Latent latent = Latent.allocate(1, n);
		Arrays.fill(latent.noise()[0], 1f);
		for (int i = 0; i < n; i++) {
			latent.heads()[1][i] = -60f + 120f * i / n;
		}
		new PlainKernels(n).sample(latent, 0, 1f, n);
		for (int i = 0; i < n; i++) {
			double expected = Math.exp(latent.heads()[1][i] / 2.0);
			assertEquals(expected, latent.deviation()[0][i], 2e-7 * expected);
		}
	}

	@Test
	void theVarianceOfLargeNearlyEqualValuesKeepsItsDigits() {
		int n = 300;
		float[] a = random(4, n);
		double mean = 0;
		for (int i = 0; i < n; i++) {
			a[i] = 1000 + 0.5f * a[i];
			mean += a[i] / n;
		}
		double variance = 0;
		for (int i = 0; i < n; i++) {
			variance += (a[i] - mean) * (a[i] - mean) / n;
		}
		float[] moments = new float[2];
		new PlainKernels(n).measure(a, moments, n);
		assertEquals(mean, moments[0], 1e-4);
		assertEquals(variance, moments[1], 1e-4 * variance);
	}
}
