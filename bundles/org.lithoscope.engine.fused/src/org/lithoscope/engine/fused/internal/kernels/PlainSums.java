package org.lithoscope.engine.fused.internal.kernels;

import static java.lang.Math.fma;

/**
 * Sums over lanes in the order of {@link PartialSums}.
 *
 * <p>The compiler vectorises these loops because partial sums are independent array elements and because all indices
 * are the loop variable plus a constant: arrays could be one and the same for all it knows, and with other offsets it
 * would have to fear that a store changes a later load. Blocks beyond the first are therefore copied to the front of a
 * scratch array.
 */
final class PlainSums {

	private static final int BLOCK = Kernels.BLOCK;
	private static final int HALF = Kernels.HALF;
	private static final int PARTIAL = PartialSums.COUNT;

	private final float[] partial = new float[PARTIAL];
	private final float[] folded = new float[PartialSums.LANES];
	private final float[] left = new float[BLOCK];
	private final float[] right = new float[BLOCK];

	float sum(float[] a, int n) {
		float total = sumBlock(a, n);
		for (int from = BLOCK; from < n; from += BLOCK) {
			System.arraycopy(a, from, left, 0, BLOCK);
			total += sumBlock(left, n - from);
		}
		return total;
	}

	float dot(float[] a, float[] b, int n) {
		float total = dotBlock(a, b, n);
		for (int from = BLOCK; from < n; from += BLOCK) {
			System.arraycopy(a, from, left, 0, BLOCK);
			System.arraycopy(b, from, right, 0, BLOCK);
			total += dotBlock(left, right, n - from);
		}
		return total;
	}

	private float sumBlock(float[] a, int n) {
		if (n <= HALF) {
			addHalf(partial, a);
		} else {
			addWhole(partial, a);
		}
		return tree(partial, folded);
	}

	private float dotBlock(float[] a, float[] b, int n) {
		if (n <= HALF) {
			multiplyHalf(partial, a, b);
		} else {
			multiplyWhole(partial, a, b);
		}
		return tree(partial, folded);
	}

	private static void addHalf(float[] t, float[] a) {
		for (int l = 0; l < PARTIAL; l++) {
			t[l] = 0f + a[l] + a[l + 64] + a[l + 128] + a[l + 192];
		}
	}

	private static void addWhole(float[] t, float[] a) {
		for (int l = 0; l < PARTIAL; l++) {
			t[l] = 0f + a[l] + a[l + 64] + a[l + 128] + a[l + 192] + a[l + 256] + a[l + 320] + a[l + 384] + a[l + 448];
		}
	}

	private static void multiplyHalf(float[] t, float[] a, float[] b) {
		for (int l = 0; l < PARTIAL; l++) {
			t[l] = fma(a[l + 192], b[l + 192], fma(a[l + 128], b[l + 128], fma(a[l + 64], b[l + 64],
					fma(a[l], b[l], 0f))));
		}
	}

	private static void multiplyWhole(float[] t, float[] a, float[] b) {
		for (int l = 0; l < PARTIAL; l++) {
			t[l] = fma(a[l + 448], b[l + 448], fma(a[l + 384], b[l + 384], fma(a[l + 320], b[l + 320],
					fma(a[l + 256], b[l + 256], fma(a[l + 192], b[l + 192], fma(a[l + 128], b[l + 128],
							fma(a[l + 64], b[l + 64], fma(a[l], b[l], 0f))))))));
		}
	}

	private static float tree(float[] t, float[] folded) {
		for (int l = 0; l < PartialSums.LANES; l++) {
			folded[l] = 0f + t[l] + t[l + 16] + t[l + 32] + t[l + 48];
		}
		return PartialSums.tree(folded);
	}
}
