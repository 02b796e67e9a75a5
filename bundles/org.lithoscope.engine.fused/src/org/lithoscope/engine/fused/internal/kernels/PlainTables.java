package org.lithoscope.engine.fused.internal.kernels;

/** Moves neighbouring columns of a table to activations and back, number by number. */
final class PlainTables {

	private PlainTables() {
	}

	/**
	 * {@code to[first + c][i] = table[position + i · width + c]} for {@code count} columns, from a row {@code row} to
	 * {@code n}.
	 */
	static void gather(float[] table, int position, int width, float[][] to, int first, int count, int row, int n) {
		for (int c = 0; c < count; c++) {
			gather(table, position + c, width, to[first + c], row, n);
		}
	}

	private static void gather(float[] table, int start, int width, float[] column, int row, int n) {
		for (int i = row, position = start + row * width; i < n; i++, position += width) {
			column[i] = table[position];
		}
	}

	/** {@code table[position + i · width + c] = rows[first + c][i]}, the same the other way. */
	static void scatter(float[][] rows, int first, int count, float[] table, int position, int width, int row, int n) {
		int c = 0;
		for (; c + 4 <= count; c += 4) {
			int from = first + c;
			scatter(rows[from], rows[from + 1], rows[from + 2], rows[from + 3], table, position + c, width, row, n);
		}
		for (; c < count; c++) {
			scatter(rows[first + c], table, position + c, width, row, n);
		}
	}

	/** Four neighbouring columns: what is written stays in one line of the processor's cache. */
	private static void scatter(float[] a, float[] b, float[] c, float[] d, float[] table, int start, int width, int row,
			int n) {
		for (int i = row, position = start + row * width; i < n; i++, position += width) {
			table[position] = a[i];
			table[position + 1] = b[i];
			table[position + 2] = c[i];
			table[position + 3] = d[i];
		}
	}

	private static void scatter(float[] column, float[] table, int start, int width, int row, int n) {
		for (int i = row, position = start + row * width; i < n; i++, position += width) {
			table[position] = column[i];
		}
	}
}
