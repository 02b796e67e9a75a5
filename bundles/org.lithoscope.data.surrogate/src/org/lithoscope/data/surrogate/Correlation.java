package org.lithoscope.data.surrogate;

/** Turns independent standard normal numbers into correlated ones, by the Cholesky factor of a correlation matrix. */
final class Correlation {

	private final double[][] factor;

	/**
	 * Factors a matrix.
	 *
	 * @param correlations symmetric and positive definite, ones on the diagonal; only the lower triangle is read
	 */
	Correlation(double[][] correlations) {
		int n = correlations.length;
		factor = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = correlations[i][j];
				for (int k = 0; k < j; k++) {
					sum -= factor[i][k] * factor[j][k];
				}
				factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
			}
			if (!(factor[i][i] > 0)) {
				throw new IllegalArgumentException("the correlations contradict each other at row " + i);
			}
		}
	}

	int size() {
		return factor.length;
	}

	/** Replaces independent numbers by correlated ones. */
	void apply(double[] numbers) {
		for (int i = factor.length - 1; i >= 0; i--) {
			double sum = 0;
			for (int j = 0; j <= i; j++) {
				sum += factor[i][j] * numbers[j];
			}
			numbers[i] = sum;
		}
	}

	/** A fresh correlated vector. */
	double[] draw(Draws draws) {
		double[] numbers = new double[factor.length];
		draws.gaussians(numbers);
		apply(numbers);
		return numbers;
	}
}
