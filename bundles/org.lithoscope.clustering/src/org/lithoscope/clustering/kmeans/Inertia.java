package org.lithoscope.clustering.kmeans;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import org.lithoscope.clustering.kernel.PointBlocks;

/** Squared distances of points to the centres they are assigned to, in double precision. */
final class Inertia {

	private Inertia() {
	}

	/** The sum over all points, block after block. */
	static double of(PointBlocks points, int[][] labels, double[][] centres) {
		double total = 0;
		double[] squares = new double[LANES];
		for (int b = 0; b < points.blocks(); b++) {
			squaredDistances(points.block(b), points.size(b), labels[b], centres, squares, 0);
			double sum = 0;
			for (int i = 0; i < points.size(b); i++) {
				sum += squares[i];
			}
			total += sum;
		}
		return total;
	}

	/** One value per point. */
	static double[] squaredDistances(PointBlocks points, int[][] labels, double[][] centres) {
		double[] squares = new double[points.points()];
		for (int b = 0; b < points.blocks(); b++) {
			squaredDistances(points.block(b), points.size(b), labels[b], centres, squares, b * LANES);
		}
		return squares;
	}

	private static void squaredDistances(float[][] columns, int size, int[] labels, double[][] centres,
			double[] target, int from) {
		for (int i = 0; i < size; i++) {
			double[] centre = centres[labels[i]];
			double square = 0;
			for (int d = 0; d < centre.length; d++) {
				double difference = columns[d][i] - centre[d];
				square += difference * difference;
			}
			target[from + i] = square;
		}
	}
}
