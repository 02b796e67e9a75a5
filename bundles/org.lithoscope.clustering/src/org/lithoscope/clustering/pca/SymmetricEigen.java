package org.lithoscope.clustering.pca;

import java.util.Comparator;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.DoubleMatrix;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by cyclic Jacobi rotations (Jacobi 1846,
 * doi:10.1515/crll.1846.30.51), accurate to rounding and fast for the few dozen dimensions of a latent space.
 */
final class SymmetricEigen {

	private static final int MOST_SWEEPS = 100;

	private final int size;
	private final double[] a;
	private final double[] vectors;
	private final int[] order;

	/** @param matrix {@code size × size}; only its symmetric part matters */
	SymmetricEigen(DoubleMatrix matrix) {
		this.size = matrix.rows();
		this.a = matrix.values().clone();
		this.vectors = new double[size * size];
		for (int i = 0; i < size; i++) {
			vectors[i * size + i] = 1;
		}
		double negligible = 1e-32 * squares(true);
		for (int sweep = 0; sweep < MOST_SWEEPS && squares(false) > negligible; sweep++) {
			sweep();
		}
		this.order = IntStream.range(0, size).boxed()
				.sorted(Comparator.<Integer>comparingDouble(i -> -a[i * size + i]).thenComparingInt(i -> i))
				.mapToInt(i -> i).toArray();
	}

	/** The eigenvalue of rank {@code i}, largest first. */
	double value(int i) {
		return a[order[i] * size + order[i]];
	}

	/** The unit eigenvector of rank {@code i}; its coordinate of largest size (the first of equals) is positive. */
	double[] vector(int i) {
		double[] vector = new double[size];
		double largest = 0;
		for (int r = 0; r < size; r++) {
			vector[r] = vectors[r * size + order[i]];
			// A margin, so that rounding does not decide between coordinates of the same size.
			if (Math.abs(vector[r]) > Math.abs(largest) * (1 + 1e-9)) {
				largest = vector[r];
			}
		}
		for (int r = 0; r < size && largest < 0; r++) {
			vector[r] = -vector[r];
		}
		return vector;
	}

	private double squares(boolean withDiagonal) {
		double sum = 0;
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				sum += i == j && !withDiagonal ? 0 : a[i * size + j] * a[i * size + j];
			}
		}
		return sum;
	}

	private void sweep() {
		for (int p = 0; p < size; p++) {
			for (int q = p + 1; q < size; q++) {
				if (a[p * size + q] != 0) {
					rotate(p, q);
				}
			}
		}
	}

	/** The rotation in the plane of p and q that makes element (p, q) vanish; the smaller of the two angles. */
	private void rotate(int p, int q) {
		double theta = (a[q * size + q] - a[p * size + p]) / (2 * a[p * size + q]);
		double tangent = Math.copySign(1, theta) / (Math.abs(theta) + Math.hypot(theta, 1));
		double cosine = 1 / Math.hypot(tangent, 1);
		double sine = tangent * cosine;
		for (int i = 0; i < size; i++) {
			turn(a, i * size + p, i * size + q, cosine, sine);
		}
		for (int i = 0; i < size; i++) {
			turn(a, p * size + i, q * size + i, cosine, sine);
			turn(vectors, i * size + p, i * size + q, cosine, sine);
		}
	}

	private static void turn(double[] values, int first, int second, double cosine, double sine) {
		double x = values[first];
		double y = values[second];
		values[first] = cosine * x - sine * y;
		values[second] = sine * x + cosine * y;
	}
}
