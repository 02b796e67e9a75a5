package org.lithoscope.engine.fused.internal.kernels;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows of tables on their way to activations and back, with both kernel sets. */
class TableKernelsTest {

	private static final String CASES = "org.lithoscope.engine.fused.internal.kernels.KernelCases#setsAndWidths";
	private static final int[] ROWS = { 1, 15, 16, 17, 32, 70, 256, 300 };

	/** A table's own number for each place. */
	private static float[] numbered(int length) {
		float[] table = new float[length];
		for (int i = 0; i < length; i++) {
			table[i] = i + 1;
		}
		return table;
	}

	@ParameterizedTest
	@MethodSource(CASES)
	void rowsUpToTheEndOfATableBecomeActivations(KernelSet set, int width) {
		for (int n : ROWS) {
			for (int before : new int[] { 0, 3 }) {
				float[] table = numbered((before + n) * width);
				float[][] rows = NaiveKernels.random(1, width, Kernels.padded(n));
				set.create(n).gather(table, before * width, width, rows, n);
				assertRows(table, before, width, rows, n);
			}
		}
	}

	@ParameterizedTest
	@MethodSource(CASES)
	void rowsFromTheMiddleOfATableBecomeActivations(KernelSet set, int width) {
		for (int n : ROWS) {
			float[] table = numbered((5 + n + 40) * width);
			float[][] rows = NaiveKernels.random(1, width, Kernels.padded(n));
			set.create(n).gather(table, 5 * width, width, rows, n);
			assertRows(table, 5, width, rows, n);
		}
	}

	private static void assertRows(float[] table, int before, int width, float[][] rows, int n) {
		int half = (n + Kernels.HALF - 1) / Kernels.HALF * Kernels.HALF;
		for (int c = 0; c < width; c++) {
			for (int i = 0; i < n; i++) {
				assertEquals(table[(before + i) * width + c], rows[c][i]);
			}
			for (int i = n; i < half; i++) {
				assertEquals(0f, rows[c][i], "lanes behind the last row are zero");
			}
		}
	}

	@ParameterizedTest
	@MethodSource(CASES)
	void activationsBecomeRowsAndNothingElseOfTheTableChanges(KernelSet set, int width) {
		for (int n : ROWS) {
			int before = 2;
			float[][] rows = NaiveKernels.random(7, 1 + width, n);
			float[] table = numbered((before + n + 20) * width);
			float[] expected = table.clone();
			for (int c = 0; c < width; c++) {
				for (int i = 0; i < n; i++) {
					expected[(before + i) * width + c] = rows[1 + c][i];
				}
			}
			set.create(n).scatter(rows, 1, table, before * width, width, n);
			assertArrayEquals(expected, table);
			float[] exact = new float[n * width];
			set.create(n).scatter(rows, 1, exact, 0, width, n);
			assertArrayEquals(Arrays.copyOfRange(expected, before * width, (before + n) * width), exact);
		}
	}
}
