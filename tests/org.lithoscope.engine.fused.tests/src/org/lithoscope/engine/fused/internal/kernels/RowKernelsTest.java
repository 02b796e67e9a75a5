package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All kernels on single rows of activations, of both kernel sets, against double precision. */
class RowKernelsTest {

	private static final String CASES = "org.lithoscope.engine.fused.internal.kernels.KernelCases";
	private static final String SETS = CASES + "#sets";
	private static final String SETS_AND_ROWS = CASES + "#setsAndRows";

	private static void assertTailIsZero(float[] a, int n) {
		for (int i = n; i < Kernels.padded(n); i++) {
			assertEquals(0f, a[i], "lanes behind the last row stay zero");
		}
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void sumsAgree(KernelSet set, int n) {
		float[] a = NaiveKernels.random(1, n);
		float[] b = NaiveKernels.random(2, n);
		assertEquals(NaiveKernels.sum(a, n), set.create(n).sum(a, n), 1e-6 * n);
		assertEquals(NaiveKernels.dot(a, b, n), set.create(n).dot(a, b, n), 1e-6 * n);
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void momentsAgree(KernelSet set, int n) {
		float[] a = NaiveKernels.random(4, n);
		float[] moments = new float[2];
		set.create(n).measure(a, moments, n);
		assertEquals(NaiveKernels.sum(a, n) / n, moments[0], 1e-6);
		assertEquals(NaiveKernels.variance(a, n), moments[1], 2e-6);
	}

	@ParameterizedTest
	@MethodSource(SETS)
	void whatALongerBatchLeftBehindDoesNotChangeMoments(KernelSet set) {
		Kernels kernels = set.create(600);
		float[] a = NaiveKernels.random(4, 70);
		float[] alone = new float[2];
		float[] after = new float[2];
		set.create(600).measure(a, alone, 70);
		kernels.measure(NaiveKernels.random(5, 600), after, 600);
		kernels.measure(NaiveKernels.random(6, 127), after, 127);
		kernels.measure(a, after, 70);
		assertArrayEquals(alone, after);
	}

	@ParameterizedTest
	@MethodSource(SETS)
	void theVarianceOfLargeNearlyEqualValuesKeepsItsDigits(KernelSet set) {
		int n = 300;
		float[] a = NaiveKernels.random(4, n);
		for (int i = 0; i < n; i++) {
			a[i] = 1000 + 0.5f * a[i];
		}
		float[] moments = new float[2];
		set.create(n).measure(a, moments, n);
		assertEquals(NaiveKernels.sum(a, n) / n, moments[0], 1e-4);
		assertEquals(NaiveKernels.variance(a, n), moments[1], 1e-4 * NaiveKernels.variance(a, n));
	}

	@ParameterizedTest
	@MethodSource(SETS)
	void rectifyingKeepsNaNAndMakesNegativeZeroPositive(KernelSet set) {
		float[] a = Kernels.rows(1, 4)[0];
		a[0] = Float.NaN;
		a[1] = -0f;
		a[2] = -3;
		a[3] = 2;
		set.create(4).rectify(a, 0f, 4);
		assertArrayEquals(new float[] { Float.NaN, 0f, 0f, 2f }, Arrays.copyOf(a, 4));
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void elementwiseKernelsAgree(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		float[] a = NaiveKernels.random(5, n);
		float[] factors = NaiveKernels.factors(77, n);
		Dropout keep = NaiveKernels.keep(kernels, 77, n);
		float[] shifted = Kernels.rows(1, n)[0];
		float[] kept = Kernels.rows(1, n)[0];
		kernels.affine(a, 1.3f, -0.4f, shifted, n);
		kernels.affine(a, 1.3f, -0.4f, keep, kept, n);
		float[] multiplied = a.clone();
		kernels.keep(multiplied, keep, n);
		float[] leaky = a.clone();
		kernels.rectify(leaky, 0.2f, n);
		for (int i = 0; i < n; i++) {
			assertEquals(1.3 * a[i] - 0.4, shifted[i], 1e-6);
			assertEquals((1.3 * a[i] - 0.4) * factors[i], kept[i], 2e-6);
			assertEquals((double) a[i] * factors[i], multiplied[i], 1e-6);
			assertEquals(a[i] > 0 ? a[i] : 0.2 * a[i], leaky[i], 1e-6);
		}
		assertTailIsZero(shifted, n);
		assertTailIsZero(kept, n);
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void givenFactorsCountAsDrawnOnes(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		Dropout given = kernels.dropout(n);
		kernels.take(NaiveKernels.factors(80, n), given, n);
		float[] a = NaiveKernels.random(5, n);
		float[] b = a.clone();
		kernels.keep(a, given, n);
		kernels.keep(b, NaiveKernels.keep(kernels, 80, n), n);
		for (int i = 0; i < n; i++) {
			assertEquals(b[i], a[i], 0f);
		}
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void gradientsOfANormalisationAgree(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		float[] g = NaiveKernels.random(6, n);
		float[] a = NaiveKernels.rectified(7, n);
		float[] factors = NaiveKernels.factors(78, n);
		float[] kept = new float[n];
		float[] normal = new float[n];
		for (int i = 0; i < n; i++) {
			kept[i] = g[i] * factors[i];
			normal[i] = a[i] * 0.7f + 0.1f;
		}
		float[] sums = new float[2];
		kernels.normGradient(g, null, a, 0.7f, 0.1f, sums, n);
		assertEquals(NaiveKernels.sum(g, n), sums[0], 1e-6 * n);
		assertEquals(NaiveKernels.dot(g, normal, n), sums[1], 2e-6 * n);
		kernels.normGradient(g, NaiveKernels.keep(kernels, 78, n), a, 0.7f, 0.1f, sums, n);
		assertEquals(NaiveKernels.sum(kept, n), sums[0], 1e-6 * n);
		assertEquals(NaiveKernels.dot(kept, normal, n), sums[1], 2e-6 * n);
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void theWayBackThroughRectifierAndNormalisationAgrees(KernelSet set, int n) {
		Kernels kernels = set.create(n);
		float[] g = NaiveKernels.random(8, n);
		float[] a = NaiveKernels.rectified(9, n);
		float[] factors = NaiveKernels.factors(79, n);
		float[] back = g.clone();
		float[] sums = new float[2];
		kernels.normRectifyBackward(back, NaiveKernels.keep(kernels, 79, n), a, 0.6f, -0.2f, 0.3f, sums, n);
		float[] unkept = g.clone();
		kernels.normRectifyBackward(unkept, null, a, 0.6f, -0.2f, 0.3f, new float[2], n);
		float[] linear = g.clone();
		kernels.normBackward(linear, a, 0.6f, -0.2f, 0.3f, n);
		float[] leaky = g.clone();
		float leakySum = kernels.rectifyBackward(leaky, NaiveKernels.random(9, n), 0.2f, n);
		for (int i = 0; i < n; i++) {
			double rest = -0.2 * a[i] + 0.3;
			assertEquals(a[i] > 0 ? 0.6 * g[i] * factors[i] + rest : 0, back[i], 2e-6);
			assertEquals(a[i] > 0 ? 0.6 * g[i] + rest : 0, unkept[i], 2e-6);
			assertEquals(0.6 * g[i] + rest, linear[i], 2e-6);
			assertEquals(a[i] > 0 ? g[i] : 0.2 * g[i], leaky[i], 1e-6);
		}
		assertEquals(NaiveKernels.sum(back, n), sums[0], 1e-6 * n);
		assertEquals(NaiveKernels.sum(leaky, n), leakySum, 1e-6 * n);
		assertTailIsZero(linear, n);
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void aRowAtRestIsFoundWhereverItIsButNotBehindTheLastRow(KernelSet set, int n) {
		float[] a = NaiveKernels.random(11, n);
		float[] sums = new float[2];
		set.create(n).normRectifyBackward(NaiveKernels.random(12, n), null, a, 1f, 1f, 1f, sums, n);
		assertEquals(0, sums[1]);
		a[n - 1] = 0;
		set.create(n).normRectifyBackward(NaiveKernels.random(12, n), null, a, 1f, 1f, 1f, sums, n);
		assertEquals(1, sums[1]);
	}

	@ParameterizedTest
	@MethodSource(SETS_AND_ROWS)
	void squaredErrorsAgree(KernelSet set, int n) {
		float[] output = NaiveKernels.random(30, n);
		float[] target = NaiveKernels.random(31, n);
		float[] gradient = output.clone();
		float[] sums = new float[2];
		set.create(n).squaredError(gradient, target, 0.5f, sums, n);
		double squares = 0;
		for (int i = 0; i < n; i++) {
			double difference = (double) output[i] - target[i];
			squares += difference * difference;
			assertEquals(0.5 * difference, gradient[i], 1e-6);
		}
		assertEquals(squares, sums[0], 1e-6 * (n + squares));
		assertEquals(NaiveKernels.sum(gradient, n), sums[1], 1e-6 * n);
	}

	@ParameterizedTest
	@MethodSource(SETS)
	void adamAgrees(KernelSet set) {
		int n = 2102;
		float[] w = NaiveKernels.random(40, n);
		float[] g = NaiveKernels.random(41, n);
		float[] before = w.clone();
		set.create(64).adam(w, g, new float[n], new float[n], 0.01f, 30f, n);
		for (int i = 0; i < n; i++) {
			double moment = 0.1 * g[i];
			double root = Math.sqrt(0.001 * g[i] * g[i]);
			assertEquals(before[i] - 0.01 * moment / (root * 30 + 1e-8), w[i], 1e-6);
		}
	}

	@Test
	void factorsThatAreNotADropoutAreRefusedWhereOneBitIsKeptOfEach() {
		Assumptions.assumeTrue(VectorModule.isUsable(), "started without the Vector API");
		Kernels kernels = VectorAccess.kernels(3);
		Dropout dropout = kernels.dropout(3);
		assertEquals("dropout factors 1.0 and 2.0: expected 0 and one other",
				assertThrows(IllegalArgumentException.class, () -> kernels.take(new float[] { 0, 1, 2 }, dropout, 3))
						.getMessage());
	}
}
