package org.lithoscope.evaluation.latent;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How far values, brought to mean 0 and population deviation 1, are from a standard normal distribution. These are
 * sizes of a difference, not tests: with tens of thousands of samples a test rejects any real data.
 *
 * @param kolmogorov largest difference of the distribution functions, 0 to 1 (Kolmogorov 1933)
 * @param wasserstein the mean distance that values have to be moved to become normal, in standard deviations
 * @param skewness third standardised moment, 0 for a symmetric distribution
 */
record NormalDistance(double kolmogorov, double wasserstein, double skewness) {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	/** @param deviation the population standard deviation, above 0 */
	static NormalDistance of(double[] values, double mean, double deviation) {
		double[] sorted = Arrays.stream(values).map(value -> (value - mean) / deviation).sorted().toArray();
		int n = sorted.length;
		double kolmogorov = 0;
		double wasserstein = 0;
		double cubes = 0;
		double lower = Double.NEGATIVE_INFINITY;
		for (int i = 0; i < n; i++) {
			double probability = NORMAL.cumulativeProbability(sorted[i]);
			kolmogorov = Math.max(kolmogorov, Math.max((i + 1.0) / n - probability, probability - (double) i / n));
			double upper = i + 1 == n ? Double.POSITIVE_INFINITY : NORMAL.inverseCumulativeProbability((i + 1.0) / n);
			wasserstein += moved(sorted[i], lower, upper);
			lower = upper;
			cubes += sorted[i] * sorted[i] * sorted[i];
		}
		return new NormalDistance(kolmogorov, wasserstein, cubes / n);
	}

	/** The integral of {@code |value − t|} over the normal mass between two quantiles, from its antiderivative. */
	private static double moved(double value, double lower, double upper) {
		double middle = Math.clamp(value, lower, upper);
		double below = value * (mass(middle) - mass(lower)) - (NORMAL.density(lower) - NORMAL.density(middle));
		double above = NORMAL.density(middle) - NORMAL.density(upper) - value * (mass(upper) - mass(middle));
		return below + above;
	}

	private static double mass(double quantile) {
		return NORMAL.cumulativeProbability(quantile);
	}
}
