package org.lithoscope.evaluation.latent;

import java.util.Arrays;

import org.lithoscope.core.matrix.FloatMatrix;

/**
 * The values of one latent dimension.
 *
 * @param number from 0
 * @param values the posterior mean of every row
 * @param mean mean of the values
 * @param deviation population standard deviation
 * @param active whether the dimension is in use
 */
public record LatentDimension(int number, double[] values, double mean, double deviation, boolean active) {

	/**
	 * One column of a latent representation.
	 *
	 * @param threshold the variance above which a dimension is in use
	 */
	public static LatentDimension of(FloatMatrix latent, int number, double threshold) {
		double[] values = new double[latent.rows()];
		for (int r = 0; r < values.length; r++) {
			values[r] = latent.get(r, number);
		}
		double mean = Arrays.stream(values).sum() / values.length;
		double variance = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / values.length;
		return new LatentDimension(number, values, mean, Math.sqrt(variance), variance > threshold);
	}

	/** Whether it has a shape at all; rounding alone can make constant values differ in their last digits. */
	public boolean varies() {
		return deviation > 1e-6 * Math.max(1, Math.abs(mean));
	}

	/** How many values lie in each of {@code bins} equally wide intervals between the smallest and the largest. */
	public int[] histogram(int bins) {
		int[] counts = new int[bins];
		double low = low();
		double width = high() - low;
		for (double value : values) {
			counts[width == 0 ? 0 : Math.min(bins - 1, (int) ((value - low) / width * bins))]++;
		}
		return counts;
	}

	/** The smallest value. */
	public double low() {
		return Arrays.stream(values).min().orElseThrow();
	}

	/** The largest value. */
	public double high() {
		return Arrays.stream(values).max().orElseThrow();
	}
}
