package org.lithoscope.clustering.sampling;

import java.util.Arrays;
import java.util.Objects;
import java.util.random.RandomGenerator;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;

/**
 * Some rows of a matrix, each with the same chance, drawn without replacement; all of them where there are few enough.
 *
 * @param rows how many rows there are
 * @param selected the rows that were drawn, in ascending order
 */
public record Subsample(int rows, int[] selected) {

	public Subsample {
		Objects.requireNonNull(selected, "selected");
	}

	/**
	 * Draws rows by reservoir sampling (Vitter 1985, doi:10.1145/3147.3165).
	 *
	 * @param rows how many there are
	 * @param atMost how many are wanted, 1 or more
	 */
	public static Subsample of(int rows, int atMost, Seed seed) {
		if (atMost < 1) {
			throw new IllegalArgumentException("expected a subsample of 1 or more rows, not " + atMost);
		}
		int[] reservoir = new int[Math.min(rows, atMost)];
		RandomGenerator random = seed.generator();
		for (int row = 0; row < rows; row++) {
			int place = row < reservoir.length ? row : random.nextInt(row + 1);
			if (place < reservoir.length) {
				reservoir[place] = row;
			}
		}
		Arrays.sort(reservoir);
		return new Subsample(rows, reservoir);
	}

	/** Whether no row was left out. */
	public boolean isWhole() {
		return selected.length == rows;
	}

	/** The selected rows of a matrix; the matrix itself if no row was left out. */
	public FloatMatrix of(FloatMatrix matrix) {
		return isWhole() ? matrix : matrix.selectRows(selected);
	}

	/**
	 * Puts values of the selected rows back to their places among all rows; the other rows are NaN.
	 *
	 * @param values {@code selected × columns}
	 * @return {@code rows × columns}
	 */
	public FloatMatrix spread(FloatMatrix values) {
		if (values.rows() != selected.length) {
			throw new IllegalArgumentException(
					"expected values of the %d selected rows, not of %d".formatted(selected.length, values.rows()));
		}
		FloatMatrix all = FloatMatrix.zeros(rows, values.columns());
		Arrays.fill(all.values(), Float.NaN);
		for (int i = 0; i < selected.length; i++) {
			System.arraycopy(values.values(), i * values.columns(), all.values(), selected[i] * values.columns(),
					values.columns());
		}
		return all;
	}
}
