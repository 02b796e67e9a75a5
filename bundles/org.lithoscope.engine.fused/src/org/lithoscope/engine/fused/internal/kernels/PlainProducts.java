package org.lithoscope.engine.fused.internal.kernels;

import static java.lang.Math.fma;

/** Matrix times activations in loops over lanes that the compiler vectorises; eight inputs at a time. */
final class PlainProducts {

	private PlainProducts() {
	}

	/** One output: {@code out = start + Σ_k w[offset + k · stride] · in[k]}. */
	static void row(float[] w, int offset, int stride, float start, float[][] in, int ins, float[] out, int n) {
		int k = 0;
		if (ins >= 8) {
			eight(out, in, 0, start, w, offset, stride, n);
			k = 8;
		} else if (ins >= 4) {
			four(out, in, 0, start, w, offset, stride, n);
			k = 4;
		} else {
			one(out, in[0], start, w[offset], n);
			k = 1;
		}
		for (; k + 8 <= ins; k += 8) {
			addEight(out, in, k, w, offset + k * stride, stride, n);
		}
		if (k + 4 <= ins) {
			addFour(out, in, k, w, offset + k * stride, stride, n);
			k += 4;
		}
		for (; k < ins; k++) {
			addOne(out, in[k], w[offset + k * stride], n);
		}
	}

	private static void eight(float[] out, float[][] in, int k, float start, float[] w, int o, int s, int n) {
		eight(out, in[k], in[k + 1], in[k + 2], in[k + 3], in[k + 4], in[k + 5], in[k + 6], in[k + 7], w[o], w[o + s],
				w[o + 2 * s], w[o + 3 * s], w[o + 4 * s], w[o + 5 * s], w[o + 6 * s], w[o + 7 * s], start, n);
	}

	private static void addEight(float[] out, float[][] in, int k, float[] w, int o, int s, int n) {
		addEight(out, in[k], in[k + 1], in[k + 2], in[k + 3], in[k + 4], in[k + 5], in[k + 6], in[k + 7], w[o],
				w[o + s], w[o + 2 * s], w[o + 3 * s], w[o + 4 * s], w[o + 5 * s], w[o + 6 * s], w[o + 7 * s], n);
	}

	private static void four(float[] out, float[][] in, int k, float start, float[] w, int o, int s, int n) {
		four(out, in[k], in[k + 1], in[k + 2], in[k + 3], w[o], w[o + s], w[o + 2 * s], w[o + 3 * s], start, n);
	}

	private static void addFour(float[] out, float[][] in, int k, float[] w, int o, int s, int n) {
		addFour(out, in[k], in[k + 1], in[k + 2], in[k + 3], w[o], w[o + s], w[o + 2 * s], w[o + 3 * s], n);
	}

	// Inputs are added in ascending order, as in all kernel sets, so that they agree in every bit.

	private static void eight(float[] out, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f, float[] g,
			float[] h, float wa, float wb, float wc, float wd, float we, float wf, float wg, float wh, float start,
			int n) {
		for (int i = 0; i < n; i++) {
			float half = fma(wd, d[i], fma(wc, c[i], fma(wb, b[i], fma(wa, a[i], start))));
			out[i] = fma(wh, h[i], fma(wg, g[i], fma(wf, f[i], fma(we, e[i], half))));
		}
	}

	private static void addEight(float[] out, float[] a, float[] b, float[] c, float[] d, float[] e, float[] f,
			float[] g, float[] h, float wa, float wb, float wc, float wd, float we, float wf, float wg, float wh,
			int n) {
		for (int i = 0; i < n; i++) {
			float half = fma(wd, d[i], fma(wc, c[i], fma(wb, b[i], fma(wa, a[i], out[i]))));
			out[i] = fma(wh, h[i], fma(wg, g[i], fma(wf, f[i], fma(we, e[i], half))));
		}
	}

	private static void four(float[] out, float[] a, float[] b, float[] c, float[] d, float wa, float wb, float wc,
			float wd, float start, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(wd, d[i], fma(wc, c[i], fma(wb, b[i], fma(wa, a[i], start))));
		}
	}

	private static void addFour(float[] out, float[] a, float[] b, float[] c, float[] d, float wa, float wb, float wc,
			float wd, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(wd, d[i], fma(wc, c[i], fma(wb, b[i], fma(wa, a[i], out[i]))));
		}
	}

	private static void one(float[] out, float[] a, float start, float wa, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(wa, a[i], start);
		}
	}

	private static void addOne(float[] out, float[] a, float wa, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(wa, a[i], out[i]);
		}
	}
}
