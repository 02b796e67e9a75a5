package org.lithoscope.clustering.mixture;

import static java.lang.Math.fma;
import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

/**
 * Loops in double precision over the lanes of one block, each of constant length and with one index for all arrays, so
 * that the just-in-time compiler turns them into vector instructions.
 */
final class LaneKernels {

	/** Weights below e to this power are zero: they could not change any sum. */
	private static final double NEGLIGIBLE = -60;

	private LaneKernels() {
	}

	/** Copies columns to double precision. */
	static void widen(double[][] out, float[][] columns) {
		for (int c = 0; c < columns.length; c++) {
			widen(out[c], columns[c]);
		}
	}

	private static void widen(double[] out, float[] column) {
		for (int i = 0; i < LANES; i++) {
			out[i] = column[i];
		}
	}

	/** Per lane {@code bias + weights · x} over {@code count} columns, a multiple of four. */
	static void product(double[] out, double[][] x, double[] weights, int at, int count, double bias) {
		firstProduct(out, x, weights, at, bias);
		for (int c = 4; c < count; c += 4) {
			addProduct(out, x, c, weights, at + c);
		}
	}

	private static void firstProduct(double[] out, double[][] x, double[] weights, int at, double bias) {
		double[] x0 = x[0];
		double[] x1 = x[1];
		double[] x2 = x[2];
		double[] x3 = x[3];
		double w0 = weights[at];
		double w1 = weights[at + 1];
		double w2 = weights[at + 2];
		double w3 = weights[at + 3];
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(w0, x0[i], fma(w1, x1[i], fma(w2, x2[i], fma(w3, x3[i], bias))));
		}
	}

	private static void addProduct(double[] out, double[][] x, int first, double[] weights, int at) {
		double[] x0 = x[first];
		double[] x1 = x[first + 1];
		double[] x2 = x[first + 2];
		double[] x3 = x[first + 3];
		double w0 = weights[at];
		double w1 = weights[at + 1];
		double w2 = weights[at + 2];
		double w3 = weights[at + 3];
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(w0, x0[i], fma(w1, x1[i], fma(w2, x2[i], fma(w3, x3[i], out[i]))));
		}
	}

	/** Subtracts from every lane half the square of {@code y}. */
	static void subtractHalfSquare(double[] out, double[] y) {
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(-0.5 * y[i], y[i], out[i]);
		}
	}

	/** Subtracts from every lane half the square of {@code weight · x + bias}. */
	static void subtractHalfSquare(double[] out, double[] x, double weight, double bias) {
		for (int i = 0; i < LANES; i++) {
			double y = fma(weight, x[i], bias);
			out[i] = fma(-0.5 * y, y, out[i]);
		}
	}

	/** Per lane the larger of both, kept in {@code largest}. */
	static void maximum(double[] largest, double[] other) {
		for (int i = 0; i < LANES; i++) {
			largest[i] = Math.max(largest[i], other[i]);
		}
	}

	/** Replaces logarithms by exponentials relative to {@code largest} and adds them to {@code sums}. */
	static void exponentials(double[] values, double[] largest, double[] sums) {
		for (int i = 0; i < LANES; i++) {
			double exponent = values[i] - largest[i];
			double weight = exponent < NEGLIGIBLE ? 0 : Math.exp(exponent);
			values[i] = weight;
			sums[i] += weight;
		}
	}

	static void multiply(double[] values, double[] factors) {
		for (int i = 0; i < LANES; i++) {
			values[i] *= factors[i];
		}
	}

	/** Per lane {@code x − origin}. */
	static void deviations(double[] out, double[] x, double origin) {
		for (int i = 0; i < LANES; i++) {
			out[i] = x[i] - origin;
		}
	}

	static void product(double[] out, double[] a, double[] b) {
		for (int i = 0; i < LANES; i++) {
			out[i] = a[i] * b[i];
		}
	}

	/** The sum over all lanes. */
	static double sum(double[] a) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		for (int i = 0; i < LANES; i += 4) {
			s0 += a[i];
			s1 += a[i + 1];
			s2 += a[i + 2];
			s3 += a[i + 3];
		}
		return s0 + s1 + (s2 + s3);
	}

	/** The sum over all lanes of products; eight partial sums keep the multiply-add units busy. */
	static double dot(double[] a, double[] b) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		double s4 = 0;
		double s5 = 0;
		double s6 = 0;
		double s7 = 0;
		for (int i = 0; i < LANES; i += 8) {
			s0 = fma(a[i], b[i], s0);
			s1 = fma(a[i + 1], b[i + 1], s1);
			s2 = fma(a[i + 2], b[i + 2], s2);
			s3 = fma(a[i + 3], b[i + 3], s3);
			s4 = fma(a[i + 4], b[i + 4], s4);
			s5 = fma(a[i + 5], b[i + 5], s5);
			s6 = fma(a[i + 6], b[i + 6], s6);
			s7 = fma(a[i + 7], b[i + 7], s7);
		}
		return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
	}
}
