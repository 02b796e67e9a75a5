package org.lithoscope.data.surrogate;

import java.util.Arrays;
import java.util.List;

/**
 * The distributions of the six logged features over all samples of the study, and the map of any values onto them.
 *
 * <p>Quantiles are tabled for transformed values (bulk density as it is, signed log1p of susceptibility and natural
 * gamma, log1p of colours) and interpolated linearly. They were adjusted until quartiles, extremes, mean and standard
 * deviation, raw and transformed, are the published ones.
 */
final class Marginals {

	private final double[] probabilities;
	private final double[][] quantiles;

	private Marginals(double[] probabilities, double[][] quantiles) {
		this.probabilities = probabilities;
		this.quantiles = quantiles;
	}

	static Marginals load() {
		List<double[]> rows = Resource.rows("marginals.csv").stream()
				.map(cells -> Resource.numbers(cells, 0, cells.length)).toList();
		int features = rows.getFirst().length - 1;
		double[][] quantiles = new double[features][rows.size()];
		for (int f = 0; f < features; f++) {
			int column = f + 1;
			quantiles[f] = rows.stream().mapToDouble(row -> row[column]).toArray();
		}
		return new Marginals(rows.stream().mapToDouble(row -> row[0]).toArray(), quantiles);
	}

	/** Replaces each value by the quantile of its rank, so that order is kept and the distribution is the study's. */
	void impose(int feature, double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double[] targets = new double[values.length];
		int knot = 0;
		for (int i = 0; i < targets.length; i++) {
			double probability = (i + 0.5) / targets.length;
			while (probabilities[knot + 1] < probability) {
				knot++;
			}
			double fraction = (probability - probabilities[knot]) / (probabilities[knot + 1] - probabilities[knot]);
			targets[i] = quantiles[feature][knot] * (1 - fraction) + quantiles[feature][knot + 1] * fraction;
		}
		for (int i = 0; i < values.length; i++) {
			values[i] = targets[Arrays.binarySearch(sorted, values[i])];
		}
	}
}
