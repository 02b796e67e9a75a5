package org.lithoscope.clustering.pca;

import java.util.Arrays;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * The principal components of points (Pearson 1901, doi:10.1080/14786440109462720): orthogonal directions of decreasing
 * variance, from the covariance matrix in double precision. Of the two signs a direction can have, the one with its
 * largest coordinate positive is taken, so that pictures of the same data look the same.
 *
 * @param mean per column its mean
 * @param components {@code dimensions × columns}: unit vectors, largest variance first
 * @param variances per component the variance of the points along it (divided by points − 1), never negative
 */
public record PrincipalComponents(double[] mean, DoubleMatrix components, double[] variances) {

	/**
	 * Finds all components.
	 *
	 * @param points {@code rows × columns}, finite, 2 rows or more
	 * @throws IllegalArgumentException if there are fewer than 2 rows
	 */
	public static PrincipalComponents of(FloatMatrix points) {
		if (points.rows() < 2) {
			throw new IllegalArgumentException(
					"principal components need 2 or more points, not " + points.rows());
		}
		int columns = points.columns();
		double[] mean = mean(points);
		SymmetricEigen eigen = new SymmetricEigen(covariance(points, mean));
		DoubleMatrix components = DoubleMatrix.zeros(columns, columns);
		double[] variances = new double[columns];
		for (int i = 0; i < columns; i++) {
			System.arraycopy(eigen.vector(i), 0, components.values(), i * columns, columns);
			variances[i] = Math.max(0, eigen.value(i));
		}
		return new PrincipalComponents(mean, components, variances);
	}

	private static double[] mean(FloatMatrix points) {
		double[] mean = new double[points.columns()];
		float[] values = points.values();
		for (int i = 0; i < values.length; i++) {
			mean[i % mean.length] += values[i];
		}
		return Arrays.stream(mean).map(sum -> sum / points.rows()).toArray();
	}

	private static DoubleMatrix covariance(FloatMatrix points, double[] mean) {
		int columns = mean.length;
		double[] products = new double[columns * columns];
		double[] deviation = new double[columns];
		for (int r = 0; r < points.rows(); r++) {
			for (int c = 0; c < columns; c++) {
				deviation[c] = points.get(r, c) - mean[c];
			}
			for (int i = 0; i < columns; i++) {
				for (int j = 0; j < columns; j++) {
					products[i * columns + j] += deviation[i] * deviation[j];
				}
			}
		}
		return DoubleMatrix.of(columns, columns,
				Arrays.stream(products).map(sum -> sum / (points.rows() - 1)).toArray());
	}

	/** Per component its share of the total variance, 0 to 1; all zero if the points do not vary. */
	public double[] shares() {
		double total = Arrays.stream(variances).sum();
		return Arrays.stream(variances).map(variance -> total == 0 ? 0 : variance / total).toArray();
	}

	/**
	 * Coordinates of points along the first components, {@code rows × dimensions}.
	 *
	 * @throws IllegalArgumentException if the points have other columns, or fewer than {@code dimensions}
	 */
	public FloatMatrix project(FloatMatrix points, int dimensions) {
		int columns = mean.length;
		if (points.columns() != columns || dimensions < 1 || dimensions > columns) {
			throw new IllegalArgumentException(
					"expected points of %d columns and 1 to %d dimensions, not %d columns and %d dimensions"
							.formatted(columns, columns, points.columns(), dimensions));
		}
		FloatMatrix projected = FloatMatrix.zeros(points.rows(), dimensions);
		for (int r = 0; r < points.rows(); r++) {
			for (int i = 0; i < dimensions; i++) {
				double coordinate = 0;
				for (int c = 0; c < columns; c++) {
					coordinate += components.get(i, c) * (points.get(r, c) - mean[c]);
				}
				projected.set(r, i, (float) coordinate);
			}
		}
		return projected;
	}
}
