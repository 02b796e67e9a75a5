package org.lithoscope.statistics.bayesian;

/**
 * Where a difference lies relative to the region of practical equivalence; the three sum to 1.
 *
 * @param rope half the width of the region, 0 or more
 * @param left the probability that the difference is below −rope: the baseline is better
 * @param within the probability that it is too small to matter
 * @param right the probability that it is above rope: the candidate is better
 */
public record RopeProbabilities(double rope, double left, double within, double right) {

	/** Differences in adjusted Rand index up to this size are taken for equivalent by default. */
	public static final double DEFAULT_ROPE = 0.01;
}
