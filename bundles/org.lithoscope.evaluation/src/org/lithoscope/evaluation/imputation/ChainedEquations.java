package org.lithoscope.evaluation.imputation;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;

/**
 * Fills in by chained equations (van Buuren and Groothuis-Oudshoorn 2011, doi:10.18637/jss.v045.i03): every feature has
 * a linear ridge regression on all others, learned from complete training rows; hidden features are predicted in turn,
 * round after round, from what is known and what was predicted. Means are filled in, no noise is added.
 */
final class ChainedEquations implements Imputer {

	private static final double TOLERANCE = 1e-6;

	private final double[] means;
	/** Per feature the coefficients of the others; its own is 0. */
	private final double[][] coefficients;
	private final int rounds;

	/**
	 * Learns the regressions.
	 *
	 * @param training complete rows, scaled, one or more
	 * @param ridge added to the variance of every feature, above 0, so that features may repeat each other
	 * @param rounds how often hidden features are predicted at most, 1 or more
	 */
	ChainedEquations(FloatMatrix training, double ridge, int rounds) {
		this.rounds = rounds;
		int features = training.columns();
		this.means = new double[features];
		for (int r = 0; r < training.rows(); r++) {
			for (int c = 0; c < features; c++) {
				means[c] += (double) training.get(r, c) / training.rows();
			}
		}
		double[][] covariance = covariance(training);
		this.coefficients = new double[features][];
		for (int c = 0; c < features; c++) {
			coefficients[c] = regression(covariance, c, ridge);
		}
	}

	private double[][] covariance(FloatMatrix training) {
		int features = means.length;
		double[][] covariance = new double[features][features];
		double[] deviations = new double[features];
		for (int r = 0; r < training.rows(); r++) {
			for (int c = 0; c < features; c++) {
				deviations[c] = training.get(r, c) - means[c];
			}
			for (int i = 0; i < features; i++) {
				for (int j = 0; j < features; j++) {
					covariance[i][j] += deviations[i] * deviations[j] / training.rows();
				}
			}
		}
		return covariance;
	}

	/** Solves the normal equations; the row and column of the feature itself become those of the identity. */
	private static double[] regression(double[][] covariance, int feature, double ridge) {
		int features = covariance.length;
		double[][] system = new double[features][features + 1];
		for (int i = 0; i < features; i++) {
			for (int j = 0; j < features; j++) {
				system[i][j] = i == feature || j == feature ? 0 : covariance[i][j];
			}
			system[i][i] += i == feature ? 1 : ridge;
			system[i][features] = i == feature ? 0 : covariance[i][feature];
		}
		for (int pivot = 0; pivot < features; pivot++) {
			for (int i = 0; i < features; i++) {
				if (i != pivot) {
					eliminate(system[i], system[pivot], pivot);
				}
			}
		}
		double[] solution = new double[features];
		for (int i = 0; i < features; i++) {
			solution[i] = system[i][features] / system[i][i];
		}
		return solution;
	}

	/** No exchange of rows is needed: the matrix is positive definite. */
	private static void eliminate(double[] row, double[] pivotRow, int pivot) {
		double factor = row[pivot] / pivotRow[pivot];
		for (int j = 0; j < row.length; j++) {
			row[j] -= factor * pivotRow[j];
		}
	}

	@Override
	public FloatMatrix impute(FloatMatrix complete, HiddenCells cells, Cancellation cancellation) {
		FloatMatrix filled = cells.withMeans(complete);
		double[] deviations = new double[means.length];
		for (int row : cells.rowsWithGaps()) {
			cancellation.check();
			boolean[] hidden = cells.hidden()[row];
			for (int c = 0; c < means.length; c++) {
				deviations[c] = hidden[c] ? 0 : complete.get(row, c) - means[c];
			}
			predict(deviations, hidden);
			for (int c = 0; c < means.length; c++) {
				if (hidden[c]) {
					filled.set(row, c, (float) (means[c] + deviations[c]));
				}
			}
		}
		return filled;
	}

	private void predict(double[] deviations, boolean[] hidden) {
		double change = Double.POSITIVE_INFINITY;
		for (int round = 0; round < rounds && change > TOLERANCE; round++) {
			change = 0;
			for (int c = 0; c < hidden.length; c++) {
				if (hidden[c]) {
					double prediction = 0;
					for (int j = 0; j < hidden.length; j++) {
						prediction += coefficients[c][j] * deviations[j];
					}
					change = Math.max(change, Math.abs(prediction - deviations[c]));
					deviations[c] = prediction;
				}
			}
		}
	}
}
