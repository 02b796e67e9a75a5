package org.lithoscope.clustering.mixture;

/** The inverse Cholesky factor of a covariance matrix: it turns deviations into independent unit normals. */
final class Cholesky {

	private Cholesky() {
	}

	/**
	 * The lower triangular W with W C Wᵀ = I.
	 *
	 * @param covariance {@code size × size}; its lower triangle is read
	 * @return {@code size × size}, or null if the matrix is not positive definite
	 */
	static double[] inverseFactor(double[] covariance, int size) {
		double[] factor = factor(covariance, size);
		return factor == null ? null : inverse(factor, size);
	}

	private static double[] factor(double[] covariance, int size) {
		double[] lower = new double[size * size];
		for (int r = 0; r < size; r++) {
			for (int c = 0; c <= r; c++) {
				double rest = covariance[r * size + c];
				for (int i = 0; i < c; i++) {
					rest -= lower[r * size + i] * lower[c * size + i];
				}
				if (r > c) {
					lower[r * size + c] = rest / lower[c * size + c];
				} else if (rest > 0) {
					lower[r * size + r] = Math.sqrt(rest);
				} else {
					return null;
				}
			}
		}
		return lower;
	}

	/** Forward substitution, column by column of the identity. */
	private static double[] inverse(double[] lower, int size) {
		double[] inverse = new double[size * size];
		for (int c = 0; c < size; c++) {
			inverse[c * size + c] = 1 / lower[c * size + c];
			for (int r = c + 1; r < size; r++) {
				double sum = 0;
				for (int i = c; i < r; i++) {
					sum += lower[r * size + i] * inverse[i * size + c];
				}
				inverse[r * size + c] = -sum / lower[r * size + r];
			}
		}
		return inverse;
	}
}
