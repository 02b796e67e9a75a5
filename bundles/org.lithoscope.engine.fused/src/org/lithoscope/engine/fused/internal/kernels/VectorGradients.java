package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.fromArray;
import static jdk.incubator.vector.FloatVector.zero;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/**
 * The gradient of a weight matrix in tiles of three by four sums over lanes, which stay in registers while the lanes
 * pass by: seven loads for twelve products.
 */
final class VectorGradients {

	private static final int ROWS = 3;
	private static final int COLUMNS = 4;
	private static final int STEP = PartialSums.COUNT;

	/** Of three rows with one column after another: sixteen sums each, and their sums. */
	private float[] vectors = new float[0];
	private float[] sums = new float[0];
	private final VectorRows single;

	/** @param single for matrices that are smaller than a tile */
	VectorGradients(VectorRows single) {
		this.single = single;
	}

	/** As {@link Kernels#weightGradient}. */
	void weightGradient(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n) {
		int direct = outs < ROWS || ins < COLUMNS ? Integer.MAX_VALUE : tiles(outs, ins);
		int turned = ins < ROWS || outs < COLUMNS ? Integer.MAX_VALUE : tiles(ins, outs);
		if (Math.min(direct, turned) == Integer.MAX_VALUE) {
			singly(d, outs, in, ins, g, offset, n);
		} else if (direct < turned || direct == turned && outs >= ins) {
			gradient(d, outs, ins, in, ins, 1, g, offset, n);
		} else {
			gradient(in, ins, 1, d, outs, ins, g, offset, n);
		}
	}

	private static int tiles(int rows, int columns) {
		return (rows + ROWS - 1) / ROWS * ((columns + COLUMNS - 1) / COLUMNS);
	}

	private void singly(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n) {
		for (int j = 0; j < outs; j++) {
			for (int k = 0; k < ins; k++) {
				g[offset + j * ins + k] = single.dot(d[j], in[k], n);
			}
		}
	}

	private void gradient(float[][] rows, int rowCount, int rowStride, float[][] columns, int columnCount,
			int columnStride, float[] g, int offset, int n) {
		reserve(ROWS * columnCount);
		for (int r = 0; r < rowCount; r += ROWS) {
			int row = Math.min(r, rowCount - ROWS);
			for (int from = 0; from < n; from += Kernels.BLOCK) {
				strip(rows, row, columns, columnCount, from, PartialSums.span(n - from));
				store(sums, columnCount, g, offset + row * rowStride, rowStride, columnStride, from > 0);
			}
		}
	}

	private void reserve(int count) {
		int whole = Lanes.padded(count);
		if (sums.length < whole) {
			sums = new float[whole];
			vectors = new float[Lanes.COUNT * whole];
		}
	}

	/** The sums of three rows with all columns; a tile at the edge overlaps the one before it. */
	private void strip(float[][] rows, int row, float[][] columns, int columnCount, int from, int span) {
		for (int c = 0; c < columnCount; c += COLUMNS) {
			int column = Math.min(c, columnCount - COLUMNS);
			twelve(rows, row, columns, column, vectors, column * ROWS * Lanes.COUNT, from, span);
		}
		for (int i = 0; i < ROWS * columnCount; i += Lanes.COUNT) {
			Lanes.sumEach(vectors, i * Lanes.COUNT, sums, i);
		}
	}

	private static void store(float[] sums, int columnCount, float[] g, int first, int rowStride, int columnStride,
			boolean adding) {
		for (int c = 0, sum = 0; c < columnCount; c++) {
			for (int r = 0, position = first + c * columnStride; r < ROWS; r++, position += rowStride) {
				g[position] = adding ? g[position] + sums[sum] : sums[sum];
				sum++;
			}
		}
	}

	/** Twelve sums over up to one block of lanes, each as sixteen sums. */
	private static void twelve(float[][] rows, int r, float[][] columns, int c, float[] vectors, int to, int from,
			int span) {
		float[] row0 = rows[r];
		float[] row1 = rows[r + 1];
		float[] row2 = rows[r + 2];
		float[] column0 = columns[c];
		float[] column1 = columns[c + 1];
		float[] column2 = columns[c + 2];
		float[] column3 = columns[c + 3];
		FloatVector t00 = zero(SPECIES);
		FloatVector t01 = t00;
		FloatVector t02 = t00;
		FloatVector t03 = t00;
		FloatVector t10 = t00;
		FloatVector t11 = t00;
		FloatVector t12 = t00;
		FloatVector t13 = t00;
		FloatVector t20 = t00;
		FloatVector t21 = t00;
		FloatVector t22 = t00;
		FloatVector t23 = t00;
		for (int group = from; group < from + STEP; group += 16) {
			FloatVector a0 = zero(SPECIES);
			FloatVector a1 = a0;
			FloatVector a2 = a0;
			FloatVector a3 = a0;
			FloatVector b0 = a0;
			FloatVector b1 = a0;
			FloatVector b2 = a0;
			FloatVector b3 = a0;
			FloatVector c0 = a0;
			FloatVector c1 = a0;
			FloatVector c2 = a0;
			FloatVector c3 = a0;
			for (int lane = group; lane < group + span; lane += 2 * STEP) {
				FloatVector x0 = fromArray(SPECIES, column0, lane);
				FloatVector x1 = fromArray(SPECIES, column1, lane);
				FloatVector x2 = fromArray(SPECIES, column2, lane);
				FloatVector x3 = fromArray(SPECIES, column3, lane);
				FloatVector u = fromArray(SPECIES, row0, lane);
				a0 = u.fma(x0, a0);
				a1 = u.fma(x1, a1);
				a2 = u.fma(x2, a2);
				a3 = u.fma(x3, a3);
				u = fromArray(SPECIES, row1, lane);
				b0 = u.fma(x0, b0);
				b1 = u.fma(x1, b1);
				b2 = u.fma(x2, b2);
				b3 = u.fma(x3, b3);
				u = fromArray(SPECIES, row2, lane);
				c0 = u.fma(x0, c0);
				c1 = u.fma(x1, c1);
				c2 = u.fma(x2, c2);
				c3 = u.fma(x3, c3);
				x0 = fromArray(SPECIES, column0, lane + STEP);
				x1 = fromArray(SPECIES, column1, lane + STEP);
				x2 = fromArray(SPECIES, column2, lane + STEP);
				x3 = fromArray(SPECIES, column3, lane + STEP);
				u = fromArray(SPECIES, row0, lane + STEP);
				a0 = u.fma(x0, a0);
				a1 = u.fma(x1, a1);
				a2 = u.fma(x2, a2);
				a3 = u.fma(x3, a3);
				u = fromArray(SPECIES, row1, lane + STEP);
				b0 = u.fma(x0, b0);
				b1 = u.fma(x1, b1);
				b2 = u.fma(x2, b2);
				b3 = u.fma(x3, b3);
				u = fromArray(SPECIES, row2, lane + STEP);
				c0 = u.fma(x0, c0);
				c1 = u.fma(x1, c1);
				c2 = u.fma(x2, c2);
				c3 = u.fma(x3, c3);
			}
			t00 = t00.add(a0);
			t01 = t01.add(a1);
			t02 = t02.add(a2);
			t03 = t03.add(a3);
			t10 = t10.add(b0);
			t11 = t11.add(b1);
			t12 = t12.add(b2);
			t13 = t13.add(b3);
			t20 = t20.add(c0);
			t21 = t21.add(c1);
			t22 = t22.add(c2);
			t23 = t23.add(c3);
		}
		t00.intoArray(vectors, to);
		t01.intoArray(vectors, to + 48);
		t02.intoArray(vectors, to + 96);
		t03.intoArray(vectors, to + 144);
		t10.intoArray(vectors, to + 16);
		t11.intoArray(vectors, to + 64);
		t12.intoArray(vectors, to + 112);
		t13.intoArray(vectors, to + 160);
		t20.intoArray(vectors, to + 32);
		t21.intoArray(vectors, to + 80);
		t22.intoArray(vectors, to + 128);
		t23.intoArray(vectors, to + 176);
	}
}
