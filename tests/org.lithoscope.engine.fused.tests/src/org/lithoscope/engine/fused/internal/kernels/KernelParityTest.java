package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Vector API kernels against the plain ones on random shapes: not a bit may differ. */
class KernelParityTest {

	static IntStream seeds() {
		return IntStream.range(0, 60);
	}

	@BeforeEach
	void theVectorApiIsThere() {
		Assumptions.assumeTrue(VectorModule.isUsable(), "started without the Vector API");
	}

	/** Any number of rows, half of the time a round one. */
	private static int rows(SplittableRandom random) {
		return random.nextBoolean() ? 1 + random.nextInt(1300) : 64 << random.nextInt(5);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void productsAndWeightGradientsAgree(int seed) {
		SplittableRandom random = new SplittableRandom(seed);
		int n = rows(random);
		int ins = 1 + random.nextInt(40);
		int outs = 1 + random.nextInt(40);
		assertArrayEquals(matrices(new PlainKernels(n), seed, ins, outs, n),
				matrices(VectorAccess.kernels(n), seed, ins, outs, n));
	}

	private static float[][] matrices(Kernels kernels, int seed, int ins, int outs, int n) {
		float[] w = NaiveKernels.random(seed, outs * ins + outs);
		float[][] in = NaiveKernels.random(seed + 100, ins, n);
		float[][] d = NaiveKernels.random(seed + 200, outs, n);
		float[][] results = Kernels.rows(outs + ins + 1, n);
		float[][] out = Arrays.copyOf(results, outs);
		float[][] back = Arrays.copyOfRange(results, outs, outs + ins);
		float[] g = new float[outs * ins];
		kernels.product(w, 0, ins, 1, outs * ins, in, ins, out, outs, n);
		kernels.product(w, 0, 1, ins, -1, d, outs, back, ins, n);
		kernels.weightGradient(d, outs, in, ins, g, 0, n);
		results[outs + ins] = g;
		return results;
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void everyOtherKernelAgrees(int seed) {
		int n = rows(new SplittableRandom(seed));
		assertArrayEquals(rows(new PlainKernels(n), seed, n), rows(VectorAccess.kernels(n), seed, n));
		assertArrayEquals(latent(new PlainKernels(n), seed, n), latent(VectorAccess.kernels(n), seed, n));
		assertArrayEquals(densities(new PlainKernels(n), seed, n), densities(VectorAccess.kernels(n), seed, n));
	}

	/** Kernels on rows one after another, with everything they leave behind. */
	private static float[][] rows(Kernels kernels, int seed, int n) {
		float[] a = NaiveKernels.random(seed, n);
		float[] g = NaiveKernels.random(seed + 50, n);
		float[] out = Kernels.rows(1, n)[0];
		float[] affine = Kernels.rows(1, n)[0];
		Dropout keep = NaiveKernels.keep(kernels, seed, n);
		float[][] pairs = new float[7][2];
		kernels.measure(a, pairs[0], n);
		kernels.rectify(a, 0f, n);
		kernels.measure(a, pairs[1], n);
		kernels.affine(a, 0.9f, 0.2f, affine, n);
		kernels.affine(a, 1.1f, -0.3f, keep, out, n);
		kernels.normGradient(g, keep, a, 0.8f, 0.1f, pairs[2], n);
		float[] unkept = g.clone();
		float[] single = { kernels.sum(a, n), kernels.dot(a, g, n) };
		kernels.normRectifyBackward(g, keep, a, 0.9f, -0.2f, 0.1f, pairs[5], n);
		kernels.normRectifyBackward(unkept, null, a, 0.9f, -0.2f, 0.1f, pairs[6], n);
		kernels.normGradient(g, null, a, 0.8f, 0.1f, pairs[3], n);
		kernels.keep(affine, keep, n);
		float[] error = out.clone();
		kernels.squaredError(error, a, 0.3f, pairs[4], n);
		return new float[][] { single, pairs[0], pairs[1], pairs[2], pairs[3], pairs[4], pairs[5], pairs[6], a, g,
				unkept, out, affine, error };
	}

	/** Codes near the mean and, at first, so far from it that exponents leave the range of the exponential. */
	private static float[][] densities(Kernels kernels, int seed, int n) {
		float[] z = NaiveKernels.random(seed + 30, n);
		z[0] = 1e3f;
		float[] joint = Kernels.rows(1, n)[0];
		float[] sum = Kernels.rows(1, n)[0];
		float[] zGradient = NaiveKernels.random(seed + 31, n);
		float[] exponential = Kernels.rows(1, n)[0];
		float[] sums = new float[2];
		kernels.addDensity(z, 0.3f, 1.7f, -0.4f, joint, n);
		kernels.addDensity(z, -0.2f, 0.6f, 0.1f, joint, sum, n);
		kernels.exponential(joint, exponential, n);
		kernels.densityGradient(z, 0.3f, 1.7f, -0.4f, exponential, NaiveKernels.random(seed + 32, n), 0.02f, zGradient,
				sums, n);
		return new float[][] { sums, Arrays.copyOf(joint, n), Arrays.copyOf(sum, n), Arrays.copyOf(exponential, n),
				Arrays.copyOf(zGradient, n) };
	}

	private static float[][] latent(Kernels kernels, int seed, int n) {
		Latent latent = Latent.allocate(kernels, 1, n);
		float[] second = Kernels.rows(1, n)[0];
		kernels.normals(seed * 0x9E3779B97F4A7C15L, latent.noise()[0], second, n);
		System.arraycopy(NaiveKernels.random(seed + 70, n), 0, latent.heads()[0], 0, n);
		System.arraycopy(NaiveKernels.random(seed + 71, n), 0, latent.heads()[1], 0, n);
		System.arraycopy(NaiveKernels.random(seed + 72, n), 0, latent.zGradient()[0], 0, n);
		float[] sums = new float[2];
		float[] kl = { kernels.sample(latent, 0, 0.7f, n) };
		kernels.sampleBackward(latent, 0, sums, n);
		return new float[][] { kl, sums, Arrays.copyOf(latent.noise()[0], n), Arrays.copyOf(second, n), latent.z()[0],
				latent.headsGradient()[0], latent.headsGradient()[1] };
	}
}
