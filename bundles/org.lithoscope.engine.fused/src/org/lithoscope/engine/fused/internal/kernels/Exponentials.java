package org.lithoscope.engine.fused.internal.kernels;

import static java.lang.Math.fma;

/**
 * {@code e^a} in single precision, as {@code 2^k · e^r} with |r| ≤ ½ ln 2 and seven terms of the series. Exponents
 * beyond ±87 count as ±87. The powers of two are made in a loop of their own: it is the only part the compiler may not
 * vectorise.
 */
final class Exponentials {

	static final float LARGEST = 87f;

	private final int[] powers;

	/** For arrays of at most so many lanes. */
	Exponentials(int lanes) {
		this.powers = new int[lanes];
	}

	/** {@code out = e^a}; the arrays may be the same. */
	void of(float[] a, float[] out, int n) {
		series(a, 1f, out, powers, n);
		raise(out, powers, n);
	}

	/** {@code out = e^(a / 2)}; the arrays may be the same. */
	void ofHalf(float[] a, float[] out, int n) {
		series(a, 0.5f, out, powers, n);
		raise(out, powers, n);
	}

	private static void series(float[] a, float factor, float[] out, int[] powers, int n) {
		for (int i = 0; i < n; i++) {
			float x = Math.min(LARGEST, Math.max(-LARGEST, factor * a[i]));
			float k = fma(x, PlainKernels.LOG2_E, PlainKernels.ROUNDER) - PlainKernels.ROUNDER;
			float r = fma(-k, PlainKernels.LN_2_LOW, fma(-k, PlainKernels.LN_2_HIGH, x));
			float p = fma(fma(1f / 5040, r, 1f / 720), r, 1f / 120);
			p = fma(fma(fma(p, r, 1f / 24), r, 1f / 6), r, 0.5f);
			out[i] = fma(p, r * r, r) + 1f;
			powers[i] = (int) k + PlainKernels.EXPONENT_BIAS << PlainKernels.MANTISSA_BITS;
		}
	}

	private static void raise(float[] out, int[] powers, int n) {
		for (int i = 0; i < n; i++) {
			out[i] *= Float.intBitsToFloat(powers[i]);
		}
	}
}
