package org.lithoscope.engine.fused.internal;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.fused.internal.kernels.Kernels;

/** Moves rows between row-major tables and feature-major activations. */
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
		clearTails(to, n);
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

	private static void clearTails(float[][] rows, int n) {
		for (float[] row : rows) {
			Kernels.clearTail(row, n);
		}
	}

	/** {@code to[f][i] = table[from + i][f]}. */
	static void gather(FloatMatrix table, int from, float[][] to, int n) {
		float[] values = table.values();
		int width = table.columns();
		for (int f = 0; f < width; f++) {
			float[] column = to[f];
			for (int i = 0, position = from * width + f; i < n; i++, position += width) {
				column[i] = values[position];
			}
		}
		clearTails(to, n);
	}

	/** {@code table[from + i][f] = rows[first + f][i]}. */
	static void scatter(float[][] rows, int first, FloatMatrix table, int from, int n) {
		float[] values = table.values();
		int width = table.columns();
		int f = 0;
		for (; f + 4 <= width; f += 4) {
			int row = first + f;
			scatter(rows[row], rows[row + 1], rows[row + 2], rows[row + 3], values, from * width + f, width, n);
		}
		for (; f < width; f++) {
			scatter(rows[first + f], values, from * width + f, width, n);
		}
	}

	/** Four neighbouring columns: what is written stays in one line of the processor's cache. */
	private static void scatter(float[] a, float[] b, float[] c, float[] d, float[] values, int start, int width,
			int n) {
		for (int i = 0, position = start; i < n; i++, position += width) {
			values[position] = a[i];
			values[position + 1] = b[i];
			values[position + 2] = c[i];
			values[position + 3] = d[i];
		}
	}

	private static void scatter(float[] column, float[] values, int start, int width, int n) {
		for (int i = 0, position = start; i < n; i++, position += width) {
			values[position] = column[i];
		}
	}
}
