package org.lithoscope.core.matrix;

import java.util.Arrays;
import java.util.Objects;

/**
 * A dense {@code rows × columns} matrix of single-precision values in row-major order.
 *
 * <p>The backing array is shared, not copied, so that kernels can work on it in place; whoever passes a matrix on
 * treats it as read-only from then on.
 */
public final class FloatMatrix {

	private final int rows;
	private final int columns;
	private final float[] values;

	private FloatMatrix(int rows, int columns, float[] values) {
		this.rows = rows;
		this.columns = columns;
		this.values = values;
	}

	/** A matrix of zeros. */
	public static FloatMatrix zeros(int rows, int columns) {
		return of(rows, columns, new float[Math.multiplyExact(rows, columns)]);
	}

	/**
	 * Wraps {@code values} without copying.
	 *
	 * @throws IllegalArgumentException if {@code values} does not hold exactly {@code rows × columns} numbers
	 */
	public static FloatMatrix of(int rows, int columns, float[] values) {
		Objects.requireNonNull(values, "values");
		if (rows < 0 || columns < 0 || (long) rows * columns != values.length) {
			throw new IllegalArgumentException(
					"%d values cannot fill a %d × %d matrix".formatted(values.length, rows, columns));
		}
		return new FloatMatrix(rows, columns, values);
	}

	public int rows() {
		return rows;
	}

	public int columns() {
		return columns;
	}

	/** The backing array, row-major: element (r, c) lies at {@code r * columns + c}. */
	public float[] values() {
		return values;
	}

	public float get(int row, int column) {
		return values[row * columns + column];
	}

	public void set(int row, int column, float value) {
		values[row * columns + column] = value;
	}

	/** A copy of one row. */
	public float[] row(int row) {
		return Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
	}

	/** A new matrix of the given rows, in the given order; a row may be taken more than once. */
	public FloatMatrix selectRows(int[] selected) {
		float[] picked = new float[Math.multiplyExact(selected.length, columns)];
		for (int i = 0; i < selected.length; i++) {
			System.arraycopy(values, selected[i] * columns, picked, i * columns, columns);
		}
		return new FloatMatrix(selected.length, columns, picked);
	}

	/** A new matrix of the given columns, in the given order. */
	public FloatMatrix selectColumns(int... selected) {
		float[] picked = new float[Math.multiplyExact(rows, selected.length)];
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < selected.length; c++) {
				picked[r * selected.length + c] = values[r * columns + selected[c]];
			}
		}
		return new FloatMatrix(rows, selected.length, picked);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof FloatMatrix that && rows == that.rows && columns == that.columns
				&& Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * rows + columns) + Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return "FloatMatrix[%d × %d]".formatted(rows, columns);
	}
}
