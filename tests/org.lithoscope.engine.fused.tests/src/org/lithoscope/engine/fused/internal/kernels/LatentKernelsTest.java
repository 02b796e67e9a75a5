package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The latent layer of both kernel sets against double precision. */
class LatentKernelsTest {

	private static final String CASES = "org.lithoscope.engine.fused.internal.kernels.KernelCases";

	@ParameterizedTest
	@MethodSource(CASES + "#setsAndRows")
	void codeDivergenceAndGradientsAgree(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		Latent latent = Latent.allocate(kernels, 2, n);
		for (float[][] rows : List.of(latent.heads(), latent.noise(), latent.zGradient())) {
			for (int k = 0; k < rows.length; k++) {
				System.arraycopy(NaiveKernels.random(20 + k, n), 0, rows[k], 0, n);
			}
		}
		double kl = 0;
		float[] sums = new float[2];
		float actual = kernels.sample(latent, 1, 0.4f, n);
		kernels.sampleBackward(latent, 1, sums, n);
		for (int i = 0; i < n; i++) {
			double mu = latent.heads()[1][i];
			double logVariance = latent.heads()[3][i];
			double step = Math.exp(logVariance / 2) * latent.noise()[1][i];
			double back = latent.zGradient()[1][i];
			assertEquals(mu + step, latent.z()[1][i], 1e-5);
			assertEquals(0.4 * mu + back, latent.headsGradient()[1][i], 2e-6);
			assertEquals(0.2 * (Math.exp(logVariance) - 1) + back * step / 2, latent.headsGradient()[3][i], 1e-5);
			kl += (mu * mu + Math.exp(logVariance) - logVariance - 1) / 2;
		}
		assertEquals(kl, actual, 2e-6 * n);
		assertEquals(NaiveKernels.sum(latent.headsGradient()[1], n), sums[0], 2e-6 * n);
		assertEquals(NaiveKernels.sum(latent.headsGradient()[3], n), sums[1], 5e-6 * n);
		for (int i = n; i < Kernels.padded(n); i++) {
			assertEquals(0f, latent.z()[1][i], "lanes behind the last row stay zero");
		}
	}

	@ParameterizedTest
	@MethodSource(CASES + "#sets")
	void theExponentialIsExactToSinglePrecision(KernelSet set) {
		int n = 500;
		Latent latent = Latent.allocate(set.create(n), 1, n);
		Arrays.fill(latent.noise()[0], 1f);
		for (int i = 0; i < n; i++) {
			latent.heads()[1][i] = -60f + 120f * i / n;
		}
		set.create(n).sample(latent, 0, 1f, n);
		for (int i = 0; i < n; i++) {
			double expected = Math.exp(latent.heads()[1][i] / 2.0);
			assertEquals(expected, latent.deviation()[0][i], 2e-7 * expected);
		}
	}
}
