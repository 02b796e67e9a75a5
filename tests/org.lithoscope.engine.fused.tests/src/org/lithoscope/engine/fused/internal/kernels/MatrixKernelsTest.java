package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Products and gradients of weight matrices of both kernel sets against double precision. */
class MatrixKernelsTest {

	private static final String CASES = "org.lithoscope.engine.fused.internal.kernels.KernelCases#setsAndWidths";

	@ParameterizedTest
	@MethodSource(CASES)
	void productsAgreeForAnyNumberOfInputsAndOutputs(KernelSet set, int width) {
		for (int n : new int[] { 70, 512, 600 }) {
			for (int outs : KernelCases.WIDTHS) {
				int bias = 5 + outs * width;
				float[] w = NaiveKernels.random(3, bias + outs);
				float[][] in = NaiveKernels.random(10, width, n);
				float[][] out = Kernels.rows(outs, n);
				set.create(n).product(w, 5, width, 1, bias, in, width, out, outs, n);
				assertProduct(w, width, 1, bias, in, width, out, n);
				float[][] rectified = Kernels.rows(outs, n);
				set.create(n).rectifiedProduct(w, 5, width, 1, bias, in, width, rectified, outs, n);
				assertRectified(out, rectified);
				float[][] back = Kernels.rows(width, n);
				set.create(n).product(w, 5, 1, width, -1, out, outs, back, width, n);
				assertProduct(w, 1, width, -1, out, outs, back, n);
			}
		}
	}

	private static void assertRectified(float[][] out, float[][] rectified) {
		for (int j = 0; j < out.length; j++) {
			float[] expected = out[j].clone();
			for (int i = 0; i < expected.length; i++) {
				expected[i] = Math.max(expected[i], 0f);
			}
			assertArrayEquals(expected, rectified[j]);
		}
	}

	private static void assertProduct(float[] w, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int n) {
		for (int j = 0; j < out.length; j++) {
			for (int i = 0; i < n; i += 7) {
				double start = bias < 0 ? 0 : w[bias + j];
				double expected = NaiveKernels.product(w, 5 + j * outStride, inStride, start, in, ins, i);
				assertEquals(expected, out[j][i], 5e-6 * (ins + Math.abs(expected)));
			}
			for (int i = n; i < Kernels.padded(n); i++) {
				assertEquals(0f, out[j][i], "lanes behind the last row stay zero");
			}
		}
	}

	@ParameterizedTest
	@MethodSource(CASES)
	void weightGradientsAgreeForAnyShape(KernelSet set, int ins) {
		for (int n : new int[] { 3, 70, 512, 1100 }) {
			for (int outs : KernelCases.WIDTHS) {
				float[][] d = NaiveKernels.random(50, outs, n);
				float[][] in = NaiveKernels.random(90, ins, n);
				float[] g = new float[9 + outs * ins];
				set.create(n).weightGradient(d, outs, in, ins, g, 9, n);
				for (int j = 0; j < outs; j++) {
					for (int k = 0; k < ins; k++) {
						assertEquals(NaiveKernels.dot(d[j], in[k], n), g[9 + j * ins + k], 1e-6 * (10 + n));
					}
				}
			}
		}
	}
}
