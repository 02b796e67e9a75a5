package org.lithoscope.clustering.kmeans;

import java.util.Objects;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * The assignment of points to their nearest centres in double precision, from differences.
 *
 * @param labels per point the nearest centre; the lower one of two equally near
 * @param inertia the sum of squared distances of the points to their centres
 */
public record NearestCentres(int[] labels, double inertia) {

	public NearestCentres {
		Objects.requireNonNull(labels, "labels");
	}

	/**
	 * Compares every point with every centre.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param centres {@code k × dimensions}, 1 or more
	 */
	public static NearestCentres of(FloatMatrix points, DoubleMatrix centres) {
		int[] labels = new int[points.rows()];
		double inertia = 0;
		for (int row = 0; row < labels.length; row++) {
			double nearest = Double.POSITIVE_INFINITY;
			for (int c = 0; c < centres.rows(); c++) {
				double square = squaredDistance(points, row, centres, c);
				if (square < nearest) {
					nearest = square;
					labels[row] = c;
				}
			}
			inertia += nearest;
		}
		return new NearestCentres(labels, inertia);
	}

	private static double squaredDistance(FloatMatrix points, int row, DoubleMatrix centres, int centre) {
		int dimensions = points.columns();
		float[] x = points.values();
		double[] c = centres.values();
		double square = 0;
		for (int d = 0; d < dimensions; d++) {
			double difference = x[row * dimensions + d] - c[centre * dimensions + d];
			square += difference * difference;
		}
		return square;
	}
}
