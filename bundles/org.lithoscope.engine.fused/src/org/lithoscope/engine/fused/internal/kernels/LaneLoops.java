package org.lithoscope.engine.fused.internal.kernels;

import static java.lang.Math.fma;

/**
 * Loops over lanes for what is computed too rarely to have kernels of its own: plain Java that the compiler vectorises,
 * the same with all kernel sets. Unless said otherwise, lanes from {@code n} on are left alone.
 */
public final class LaneLoops {

	private LaneLoops() {
	}

	/** {@code a += b}. */
	public static void add(float[] a, float[] b, int n) {
		for (int i = 0; i < n; i++) {
			a[i] += b[i];
		}
	}

	/** {@code a += b · factor}. */
	public static void addScaled(float[] a, float[] b, float factor, int n) {
		for (int i = 0; i < n; i++) {
			a[i] = fma(b[i], factor, a[i]);
		}
	}

	/** {@code a *= b}. */
	public static void multiply(float[] a, float[] b, int n) {
		for (int i = 0; i < n; i++) {
			a[i] *= b[i];
		}
	}

	/** {@code a += b · c}. */
	public static void addProduct(float[] a, float[] b, float[] c, int n) {
		for (int i = 0; i < n; i++) {
			a[i] = fma(b[i], c[i], a[i]);
		}
	}

	/** {@code out = a · factor}. */
	public static void scale(float[] a, float factor, float[] out, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] * factor;
		}
	}

	/** {@code a = max(a, b)}. */
	public static void raise(float[] a, float[] b, int n) {
		for (int i = 0; i < n; i++) {
			a[i] = Math.max(a[i], b[i]);
		}
	}

	/** {@code out = a − b}. */
	public static void subtract(float[] a, float[] b, float[] out, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] - b[i];
		}
	}

	/** {@code a = 1 / a}. */
	public static void invert(float[] a, int n) {
		for (int i = 0; i < n; i++) {
			a[i] = 1f / a[i];
		}
	}
}
