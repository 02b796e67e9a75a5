package org.lithoscope.clustering.smile;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/** Matrices as Smile has them: one array of doubles per row. */
final class Rows {

	private Rows() {
	}

	/**
	 * A copy of the points.
	 *
	 * @throws IllegalArgumentException if a coordinate is not finite
	 */
	static double[][] of(FloatMatrix points) {
		double[][] rows = new double[points.rows()][points.columns()];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < points.columns(); c++) {
				rows[r][c] = points.get(r, c);
				if (!Double.isFinite(rows[r][c])) {
					throw new IllegalArgumentException("coordinate %d of point %d is %s: expected a finite number"
							.formatted(c, r, rows[r][c]));
				}
			}
		}
		return rows;
	}

	static DoubleMatrix matrix(double[][] rows, int columns) {
		DoubleMatrix matrix = DoubleMatrix.zeros(rows.length, columns);
		for (int r = 0; r < rows.length; r++) {
			System.arraycopy(rows[r], 0, matrix.values(), r * columns, columns);
		}
		return matrix;
	}
}
