package org.lithoscope.engine.fused.internal.kernels;

import java.util.Arrays;

/** Moves rows of a table to activations and back, eight columns of sixteen rows at a time where there are as many. */
final class VectorTables {

	private static final int COLUMNS = VectorTransposition.COLUMNS;
	private static final int ROWS = VectorTransposition.ROWS;
	/** Fewer columns are moved faster number by number. */
	private static final int LEAST = 3;

	/** Where columns go that are moved at once; the first are activations, the last receive what is not in the table. */
	private final float[][] group = new float[COLUMNS][];
	private final float[] spare;

	VectorTables(int lanes) {
		this.spare = Kernels.rows(1, lanes)[0];
	}

	/** As {@link Kernels#gather}, without clearing the lanes behind the last row. */
	void gather(float[] table, int position, int width, float[][] to, int n) {
		for (int first = 0; first < width; first += COLUMNS) {
			int count = Math.min(COLUMNS, width - first);
			int blocks = count < LEAST ? 0 : VectorTransposition.blocks(table.length, position + first, width, n);
			if (blocks > 0) {
				System.arraycopy(to, first, group, 0, count);
				Arrays.fill(group, count, COLUMNS, spare);
				VectorTransposition.gather(table, position + first, width, group, blocks);
			}
			PlainTables.gather(table, position + first, width, to, first, count, blocks * ROWS, n);
		}
	}

	/** As {@link Kernels#scatter}. */
	static void scatter(float[][] rows, int offset, float[] table, int position, int width, int n) {
		int blocks = n / ROWS;
		int first = 0;
		for (; first + COLUMNS <= width; first += COLUMNS) {
			VectorTransposition.scatter(rows, offset + first, table, position + first, width, blocks);
			PlainTables.scatter(rows, offset + first, COLUMNS, table, position + first, width, blocks * ROWS, n);
		}
		PlainTables.scatter(rows, offset + first, width - first, table, position + first, width, 0, n);
	}
}
