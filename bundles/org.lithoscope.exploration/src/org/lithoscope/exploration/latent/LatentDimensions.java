package org.lithoscope.exploration.latent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.EncodedRun;

/**
 * The latent dimensions of a run one by one, over the rows of one side of the fold.
 *
 * @param dimensions one per latent dimension
 * @param correlations Pearson's r between dimensions, {@code latentSize × latentSize}; NaN where one does not vary
 */
public record LatentDimensions(List<Dimension> dimensions, double[][] correlations) {

	private static final int BINS = 40;
	/** A dimension that varies by less is not used by the decoder (the study's threshold). */
	private static final double COLLAPSED = 0.1;

	/**
	 * One dimension.
	 *
	 * @param index from 0
	 * @param mean of the posterior means
	 * @param deviation their standard deviation
	 * @param low left edge of the histogram
	 * @param high right edge
	 * @param counts of the histogram's equal bins
	 */
	public record Dimension(int index, double mean, double deviation, double low, double high, int[] counts) {

		/** Whether it hardly varies at all. */
		public boolean isCollapsed() {
			return deviation < COLLAPSED;
		}
	}

	public LatentDimensions {
		dimensions = List.copyOf(dimensions);
	}

	/** Measures one side of a run's fold; without rows there are no dimensions. */
	public static LatentDimensions of(EncodedRun encoded, Part part) {
		FloatMatrix latent = encoded.latent().selectRows(encoded.rows(part));
		if (latent.rows() == 0) {
			return new LatentDimensions(List.of(), new double[0][]);
		}
		List<Dimension> dimensions = new ArrayList<>();
		double[][] columns = new double[latent.columns()][];
		for (int d = 0; d < columns.length; d++) {
			columns[d] = column(latent, d);
			dimensions.add(dimension(d, columns[d]));
		}
		return new LatentDimensions(dimensions, correlations(columns, dimensions));
	}

	private static double[] column(FloatMatrix matrix, int column) {
		double[] values = new double[matrix.rows()];
		for (int r = 0; r < values.length; r++) {
			values[r] = matrix.get(r, column);
		}
		return values;
	}

	private static Dimension dimension(int index, double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
		double low = Arrays.stream(values).min().orElseThrow();
		double high = Arrays.stream(values).max().orElseThrow();
		int[] counts = new int[BINS];
		for (double value : values) {
			counts[high > low ? Math.min(BINS - 1, (int) (BINS * (value - low) / (high - low))) : BINS / 2]++;
		}
		return new Dimension(index, mean, Math.sqrt(variance), low, high, counts);
	}

	private static double[][] correlations(double[][] columns, List<Dimension> dimensions) {
		double[][] matrix = new double[columns.length][columns.length];
		for (int a = 0; a < columns.length; a++) {
			for (int b = 0; b <= a; b++) {
				double r = a == b ? 1 : correlation(columns[a], dimensions.get(a), columns[b], dimensions.get(b));
				matrix[a][b] = r;
				matrix[b][a] = r;
			}
		}
		return matrix;
	}

	private static double correlation(double[] a, Dimension first, double[] b, Dimension second) {
		double sum = 0;
		for (int r = 0; r < a.length; r++) {
			sum += (a[r] - first.mean()) * (b[r] - second.mean());
		}
		double scale = first.deviation() * second.deviation() * a.length;
		return scale > 0 ? sum / scale : Double.NaN;
	}
}
