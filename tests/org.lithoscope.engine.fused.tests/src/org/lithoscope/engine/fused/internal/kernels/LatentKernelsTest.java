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
	@MethodSource(CASES + "#setsAndRows")
	void densitiesAndTheirGradientAgree(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		float[] z = NaiveKernels.random(1, n);
		float[] before = NaiveKernels.random(2, n);
		float[] shares = NaiveKernels.random(3, n);
		float[] inverse = NaiveKernels.random(4, n);
		float[] joint = before.clone();
		float[] alone = before.clone();
		float[] sum = before.clone();
		float[] gradient = before.clone();
		float[] sums = new float[2];
		kernels.addDensity(z, 0.5f, 2f, -0.3f, alone, n);
		kernels.addDensity(z, 0.5f, 2f, -0.3f, joint, sum, n);
		kernels.densityGradient(z, 0.5f, 2f, -0.3f, shares, inverse, 0.1f, gradient, sums, n);
		double byMean = 0;
		double byLogVariance = 0;
		for (int i = 0; i < n; i++) {
			double distance = z[i] - 0.5;
			double logarithm = -0.3 - distance * distance;
			double w = 0.1 * (shares[i] - Math.exp(logarithm) * inverse[i]);
			double t = w * 2 * distance;
			assertEquals(before[i] + logarithm, joint[i], 1e-5);
			assertEquals(joint[i], alone[i]);
			assertEquals(before[i] + Math.exp(logarithm), sum[i], 1e-6);
			assertEquals(before[i] - t, gradient[i], 1e-5);
			byMean += t;
			byLogVariance += (t * distance - w) / 2;
		}
		assertEquals(byMean, sums[0], 1e-5 + 2e-7 * n);
		assertEquals(byLogVariance, sums[1], 1e-5 + 2e-7 * n);
	}

	@ParameterizedTest
	@MethodSource(CASES + "#sets")
	void exponentsBeyondTheRangeCountAsItsEnds(KernelSet set) {
		float[] out = Kernels.rows(1, 4)[0];
		float[] exponents = Kernels.rows(1, 4)[0];
		System.arraycopy(new float[] { -1000f, 0f, 1f, 1000f }, 0, exponents, 0, 4);
		set.create(4).exponential(exponents, out, 4);
		assertEquals(Math.exp(-87), out[0], 2e-7 * Math.exp(-87));
		assertEquals(1f, out[1]);
		assertEquals(Math.E, out[2], 3e-7);
		assertEquals(Math.exp(87), out[3], 2e-7 * Math.exp(87));
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
