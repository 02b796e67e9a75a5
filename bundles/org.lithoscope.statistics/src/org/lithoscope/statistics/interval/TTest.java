package org.lithoscope.statistics.interval;

import java.util.Optional;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The outcome of a t test of the hypothesis that a mean is zero.
 *
 * @param t the statistic
 * @param degreesOfFreedom 1 or more
 * @param p the two-sided probability of a statistic at least as far from zero if the mean is zero
 */
public record TTest(double t, int degreesOfFreedom, double p) {

	/**
	 * Student's test for <em>independent</em> values, for instance paired differences over independent sites; empty if
	 * there are fewer than two values or they do not vary.
	 */
	public static Optional<TTest> of(Sample differences) {
		return of(differences, 1.0 / differences.count());
	}

	/** The test with the squared standard error {@code factor · s²}. */
	static Optional<TTest> of(Sample differences, double factor) {
		double variance = differences.variance().orElse(0);
		if (variance == 0) {
			return Optional.empty();
		}
		int degrees = differences.count() - 1;
		double t = differences.mean() / Math.sqrt(factor * variance);
		return Optional.of(new TTest(t, degrees, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t))));
	}
}
