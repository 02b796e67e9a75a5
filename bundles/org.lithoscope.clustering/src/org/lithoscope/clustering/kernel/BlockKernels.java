package org.lithoscope.clustering.kernel;

import static java.lang.Math.fma;
import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

/**
 * Loops over one block of points. Every loop has a constant length and one index for all arrays, and handles four
 * columns at once: with more operations in one body the compiler no longer unrolls it to full vectors.
 */
public final class BlockKernels {

	/** Columns handled at once. */
	public static final int WIDTH = 4;

	private BlockKernels() {
	}

	/**
	 * Per lane {@code bias + weights · point}.
	 *
	 * @param weights starting at {@code at}, one per column
	 */
	public static void products(float[] out, float[][] columns, float[] weights, int at, float bias) {
		if (columns.length == 2 * WIDTH) {
			wholeProduct(out, columns, weights, at, bias);
			return;
		}
		firstProduct(out, columns, weights, at, bias);
		for (int c = WIDTH; c < columns.length; c += WIDTH) {
			addProduct(out, columns, c, weights, at + c);
		}
	}

	/** All of eight columns, the usual size of a latent code, in the order in which four and four would be added. */
	private static void wholeProduct(float[] out, float[][] columns, float[] weights, int at, float bias) {
		float[] x0 = columns[0];
		float[] x1 = columns[1];
		float[] x2 = columns[2];
		float[] x3 = columns[3];
		float[] x4 = columns[4];
		float[] x5 = columns[5];
		float[] x6 = columns[6];
		float[] x7 = columns[7];
		float w0 = weights[at];
		float w1 = weights[at + 1];
		float w2 = weights[at + 2];
		float w3 = weights[at + 3];
		float w4 = weights[at + 4];
		float w5 = weights[at + 5];
		float w6 = weights[at + 6];
		float w7 = weights[at + 7];
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(w4, x4[i], fma(w5, x5[i], fma(w6, x6[i], fma(w7, x7[i],
					fma(w0, x0[i], fma(w1, x1[i], fma(w2, x2[i], fma(w3, x3[i], bias))))))));
		}
	}

	private static void firstProduct(float[] out, float[][] columns, float[] weights, int at, float bias) {
		float[] x0 = columns[0];
		float[] x1 = columns[1];
		float[] x2 = columns[2];
		float[] x3 = columns[3];
		float w0 = weights[at];
		float w1 = weights[at + 1];
		float w2 = weights[at + 2];
		float w3 = weights[at + 3];
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(w0, x0[i], fma(w1, x1[i], fma(w2, x2[i], fma(w3, x3[i], bias))));
		}
	}

	private static void addProduct(float[] out, float[][] columns, int first, float[] weights, int at) {
		float[] x0 = columns[first];
		float[] x1 = columns[first + 1];
		float[] x2 = columns[first + 2];
		float[] x3 = columns[first + 3];
		float w0 = weights[at];
		float w1 = weights[at + 1];
		float w2 = weights[at + 2];
		float w3 = weights[at + 3];
		for (int i = 0; i < LANES; i++) {
			out[i] = fma(w0, x0[i], fma(w1, x1[i], fma(w2, x2[i], fma(w3, x3[i], out[i]))));
		}
	}

	/**
	 * Per lane the squared distance to one point, from differences and therefore without cancellation.
	 *
	 * @param point starting at {@code at}, one coordinate per column
	 */
	public static void squaredDistances(float[] out, float[][] columns, float[] point, int at) {
		squaredDistances(out, columns, columns.length, point, at);
	}

	/**
	 * Adds to every lane the distance to one point.
	 *
	 * @param scratch overwritten
	 */
	public static void addDistances(float[] sums, float[] scratch, float[][] columns, float[] point, int at) {
		int last = columns.length - WIDTH;
		squaredDistances(scratch, columns, last, point, at);
		addRoots(sums, scratch, columns, last, point, at + last);
	}

	private static void squaredDistances(float[] out, float[][] columns, int end, float[] point, int at) {
		if (end == 0) {
			Arrays.fill(out, 0);
			return;
		}
		firstSquares(out, columns, point, at);
		for (int c = WIDTH; c < end; c += WIDTH) {
			addSquares(out, columns, c, point, at + c);
		}
	}

	private static void firstSquares(float[] out, float[][] columns, float[] point, int at) {
		float[] x0 = columns[0];
		float[] x1 = columns[1];
		float[] x2 = columns[2];
		float[] x3 = columns[3];
		float p0 = point[at];
		float p1 = point[at + 1];
		float p2 = point[at + 2];
		float p3 = point[at + 3];
		for (int i = 0; i < LANES; i++) {
			float d0 = x0[i] - p0;
			float d1 = x1[i] - p1;
			float d2 = x2[i] - p2;
			float d3 = x3[i] - p3;
			out[i] = fma(d0, d0, fma(d1, d1, fma(d2, d2, d3 * d3)));
		}
	}

	private static void addSquares(float[] out, float[][] columns, int first, float[] point, int at) {
		float[] x0 = columns[first];
		float[] x1 = columns[first + 1];
		float[] x2 = columns[first + 2];
		float[] x3 = columns[first + 3];
		float p0 = point[at];
		float p1 = point[at + 1];
		float p2 = point[at + 2];
		float p3 = point[at + 3];
		for (int i = 0; i < LANES; i++) {
			float d0 = x0[i] - p0;
			float d1 = x1[i] - p1;
			float d2 = x2[i] - p2;
			float d3 = x3[i] - p3;
			out[i] = fma(d0, d0, fma(d1, d1, fma(d2, d2, fma(d3, d3, out[i]))));
		}
	}

	private static void addRoots(float[] sums, float[] squares, float[][] columns, int first, float[] point, int at) {
		float[] x0 = columns[first];
		float[] x1 = columns[first + 1];
		float[] x2 = columns[first + 2];
		float[] x3 = columns[first + 3];
		float p0 = point[at];
		float p1 = point[at + 1];
		float p2 = point[at + 2];
		float p3 = point[at + 3];
		for (int i = 0; i < LANES; i++) {
			float d0 = x0[i] - p0;
			float d1 = x1[i] - p1;
			float d2 = x2[i] - p2;
			float d3 = x3[i] - p3;
			sums[i] += (float) Math.sqrt(fma(d0, d0, fma(d1, d1, fma(d2, d2, fma(d3, d3, squares[i])))));
		}
	}

	/** Per lane the smaller of both, kept in {@code least}. */
	public static void minimum(float[] least, float[] other) {
		for (int i = 0; i < LANES; i++) {
			least[i] = Math.min(least[i], other[i]);
		}
	}

	/** Adds a block's single-precision partial sums to sums in double precision. */
	public static void addTo(double[] sums, float[] parts) {
		for (int i = 0; i < LANES; i++) {
			sums[i] += parts[i];
		}
	}

	/** The sum over all lanes in double precision, in an order that is always the same. */
	public static double sum(float[] values) {
		double s0 = 0;
		double s1 = 0;
		double s2 = 0;
		double s3 = 0;
		for (int i = 0; i < LANES; i += 4) {
			s0 += values[i];
			s1 += values[i + 1];
			s2 += values[i + 2];
			s3 += values[i + 3];
		}
		return s0 + s1 + (s2 + s3);
	}
}
