package org.lithoscope.core.matrix;

import java.util.Arrays;
import java.util.Objects;

/**
 * A dense {@code rows × columns} matrix of double-precision values in row-major order: measured values before scaling.
 *
 * <p>The backing array is shared, not copied; whoever passes a matrix on treats it as read-only from then on.
 */
public final class DoubleMatrix {

	private final int rows;
	private final int columns;
	private final double[] values;

	private DoubleMatrix(int rows, int columns, double[] values) {
		this.rows = rows;
		this.columns = columns;
		this.values = values;
	}

	/** A matrix of zeros. */
	public static DoubleMatrix zeros(int rows, int columns) {
		return of(rows, columns, new double[Math.multiplyExact(rows, columns)]);
	}

	/**
	 * Wraps {@code values} without copying.
	 *
	 * @throws IllegalArgumentException if {@code values} does not hold exactly {@code rows × columns} numbers
	 */
	public static DoubleMatrix of(int rows, int columns, double[] values) {
		Objects.requireNonNull(values, "values");
		if (rows < 0 || columns < 0 || (long) rows * columns != values.length) {
			throw new IllegalArgumentException(
					"%d values cannot fill a %d × %d matrix".formatted(values.length, rows, columns));
		}
		return new DoubleMatrix(rows, columns, values);
	}

	public int rows() {
		return rows;
	}

	public int columns() {
		return columns;
	}

	/** The backing array, row-major: element (r, c) lies at {@code r * columns + c}. */
	public double[] values() {
		return values;
	}

	public double get(int row, int column) {
		return values[row * columns + column];
	}

	public void set(int row, int column, double value) {
		values[row * columns + column] = value;
	}

	/** A copy of one column. */
	public double[] column(int column) {
		double[] copy = new double[rows];
		for (int r = 0; r < rows; r++) {
			copy[r] = values[r * columns + column];
		}
		return copy;
	}

	/** A new matrix of the given rows, in the given order; a row may be taken more than once. */
	public DoubleMatrix selectRows(int[] selected) {
		double[] picked = new double[Math.multiplyExact(selected.length, columns)];
		for (int i = 0; i < selected.length; i++) {
			System.arraycopy(values, selected[i] * columns, picked, i * columns, columns);
		}
		return new DoubleMatrix(selected.length, columns, picked);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DoubleMatrix that && rows == that.rows && columns == that.columns
				&& Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return 31 * (31 * rows + columns) + Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return "DoubleMatrix[%d × %d]".formatted(rows, columns);
	}
}
