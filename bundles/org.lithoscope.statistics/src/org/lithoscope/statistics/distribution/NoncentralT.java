package org.lithoscope.statistics.distribution;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Noncentral t: the distribution of {@code (Z + δ) / s} with Z standard normal and {@code s = √(χ²(ν)/ν)} independent
 * of it, which is what a t statistic follows when the mean is not zero (Johnson, Kotz and Balakrishnan 1995, Continuous
 * Univariate Distributions 2, chapter 31). Probabilities are the expectation of a normal probability over s, accurate
 * to 1e-12 absolute.
 *
 * @param degreesOfFreedom ν, 1 or more, may be infinite
 * @param noncentrality δ, the mean over its true standard error
 */
public record NoncentralT(double degreesOfFreedom, double noncentrality) {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	public NoncentralT {
		if (!(degreesOfFreedom >= 1) || !Double.isFinite(noncentrality)) {
			throw new IllegalArgumentException(
					"expected 1 or more degrees of freedom and a finite noncentrality, not %s and %s"
							.formatted(degreesOfFreedom, noncentrality));
		}
	}

	/** The probability of a value up to {@code t}. */
	public double cumulativeProbability(double t) {
		return new ScaledChi(degreesOfFreedom)
				.expectation(s -> NORMAL.cumulativeProbability(t * s - noncentrality));
	}

	/** The probability of a value above {@code t}. */
	public double survivalProbability(double t) {
		return new ScaledChi(degreesOfFreedom).expectation(s -> NORMAL.survivalProbability(t * s - noncentrality));
	}
}
