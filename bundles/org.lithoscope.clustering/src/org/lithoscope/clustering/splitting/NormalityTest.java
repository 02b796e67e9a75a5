package org.lithoscope.clustering.splitting;

import java.util.Arrays;

import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * The test of G-means (Hamerly and Elkan 2003, Advances in Neural Information Processing Systems 16): two clusters are
 * preferred if the points, seen along the line through the two centres, are not normally distributed. The statistic is
 * that of Anderson and Darling (1954, doi:10.1080/01621459.1954.10501232) with Stephens' correction for estimated mean
 * and variance (1974, doi:10.1080/01621459.1974.10480196).
 *
 * @param critical the statistic above which points are not normal; 1.8692 for one false alarm in 10,000
 */
public record NormalityTest(double critical) implements SplitTest {

	/** Probabilities are kept so far from 0 and 1, so that their logarithms stay finite. */
	private static final double SMALLEST = 1e-300;

	@Override
	public double gain(FloatMatrix points, KMeansResult halves) {
		return statistic(alongTheLine(points, halves)) - critical;
	}

	private static double[] alongTheLine(FloatMatrix points, KMeansResult halves) {
		double[] positions = new double[points.rows()];
		for (int r = 0; r < positions.length; r++) {
			for (int c = 0; c < points.columns(); c++) {
				positions[r] += points.get(r, c) * (halves.centres().get(1, c) - halves.centres().get(0, c));
			}
		}
		return positions;
	}

	/** The corrected statistic of values that are not all equal; sorts them. */
	static double statistic(double[] values) {
		int n = values.length;
		double mean = Arrays.stream(values).sum() / n;
		double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
		double deviation = Math.sqrt(squares / (n - 1));
		Arrays.sort(values);
		double sum = 0;
		for (int i = 0; i < n; i++) {
			double below = NormalDistribution.below((values[i] - mean) / deviation);
			double above = NormalDistribution.below((mean - values[n - 1 - i]) / deviation);
			sum += (2 * i + 1) * (Math.log(Math.max(SMALLEST, below)) + Math.log(Math.max(SMALLEST, above)));
		}
		double statistic = -n - sum / n;
		return statistic * (1 + 4.0 / n - 25.0 / ((double) n * n));
	}
}
