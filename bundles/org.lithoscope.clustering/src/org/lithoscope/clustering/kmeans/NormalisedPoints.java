package org.lithoscope.clustering.kmeans;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Points shifted to mean zero, where products of coordinates lose the least precision, and scaled by a power of two, so
 * that no square overflows.
 *
 * @param blocks the points
 * @param mean per column what was subtracted
 * @param scale what they were multiplied with
 * @param meanVariance the mean over columns of the variance after scaling
 */
record NormalisedPoints(PointBlocks blocks, double[] mean, double scale, double meanVariance) {

	static NormalisedPoints of(FloatMatrix points) {
		double[] mean = mean(points);
		double largest = 0;
		double squares = 0;
		float[] values = points.values();
		for (int i = 0; i < values.length;) {
			for (int c = 0; c < mean.length; c++, i++) {
				double deviation = values[i] - mean[c];
				largest = Math.max(largest, Math.abs(deviation));
				squares += deviation * deviation;
			}
		}
		double scale = largest == 0 ? 1 : Math.scalb(1.0, -Math.getExponent(largest));
		double meanVariance = values.length == 0 ? 0 : squares / values.length * scale * scale;
		return new NormalisedPoints(PointBlocks.of(points, mean, scale), mean, scale, meanVariance);
	}

	private static double[] mean(FloatMatrix points) {
		double[] mean = new double[points.columns()];
		float[] values = points.values();
		for (int i = 0; i < values.length;) {
			for (int c = 0; c < mean.length; c++, i++) {
				if (!Float.isFinite(values[i])) {
					throw new IllegalArgumentException("coordinate %d of point %d is %s: expected a finite number"
							.formatted(c, i / mean.length, values[i]));
				}
				mean[c] += values[i];
			}
		}
		for (int c = 0; c < mean.length; c++) {
			mean[c] /= points.rows();
		}
		return mean;
	}

	/** Centres given in the units of the points, shifted and scaled like them. */
	double[][] normalised(DoubleMatrix centres) {
		double[][] moved = new double[centres.rows()][mean.length];
		for (int k = 0; k < moved.length; k++) {
			for (int c = 0; c < mean.length; c++) {
				moved[k][c] = (centres.get(k, c) - mean[c]) * scale;
			}
		}
		return moved;
	}

	/** Centres in the units of the points. */
	DoubleMatrix denormalised(double[][] centres) {
		DoubleMatrix restored = DoubleMatrix.zeros(centres.length, mean.length);
		for (int k = 0; k < centres.length; k++) {
			for (int c = 0; c < mean.length; c++) {
				restored.set(k, c, centres[k][c] / scale + mean[c]);
			}
		}
		return restored;
	}
}
