package org.lithoscope.engine.fused.internal;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.fused.internal.kernels.Kernels;

/** Takes the rows of a batch from a row-major table, wherever they are, to feature-major activations. */
final class Table {

	private Table() {
	}

	/** {@code to[f][i] = table[order[from + i]][f]}. */
	static void gather(FloatMatrix table, int[] order, int from, float[][] to, int n) {
		float[] values = table.values();
		int width = table.columns();
		int f = 0;
		// rows are scattered over memory: as few passes as possible
		for (; f + 3 <= width; f += 3) {
			gather(values, width, f, order, from, to[f], to[f + 1], to[f + 2], n);
		}
		for (; f < width; f++) {
			gather(values, width, f, order, from, to[f], n);
		}
		for (float[] row : to) {
			Kernels.clearTail(row, n);
		}
	}

	private static void gather(float[] values, int width, int feature, int[] order, int from, float[] a, float[] b,
			float[] c, int n) {
		for (int i = 0; i < n; i++) {
			int position = order[from + i] * width + feature;
			a[i] = values[position];
			b[i] = values[position + 1];
			c[i] = values[position + 2];
		}
	}

	private static void gather(float[] values, int width, int feature, int[] order, int from, float[] to, int n) {
		for (int i = 0; i < n; i++) {
			to[i] = values[order[from + i] * width + feature];
		}
	}
}
