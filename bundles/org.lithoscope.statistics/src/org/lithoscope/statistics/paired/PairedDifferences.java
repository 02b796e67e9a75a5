package org.lithoscope.statistics.paired;

import java.util.Arrays;

import org.lithoscope.statistics.interval.Sample;

/**
 * Differences of two experiments, pair by pair: positive where the candidate scores higher than the baseline.
 *
 * <p>Differences are rounded to a grid of 2⁻⁴⁴ of the largest score (about 13 digits), so that those that are equal but
 * for the rounding of the subtraction count as equal, and those that should be zero are.
 */
public final class PairedDifferences {

	private static final int GRID_BITS = 44;

	private PairedDifferences() {
	}

	/**
	 * One difference per pair, for repeats that each draw a partition of their own, or for groups.
	 *
	 * @param candidate scores, finite
	 * @param baseline scores on the same folds or groups, in the same order
	 * @throws IllegalArgumentException if the lengths differ, there are none, or one is not finite
	 */
	public static Sample of(double[] candidate, double[] baseline) {
		if (candidate.length != baseline.length) {
			throw new IllegalArgumentException(
					"expected pairs, not %d and %d scores".formatted(candidate.length, baseline.length));
		}
		double largest = Math.max(largest(candidate), largest(baseline));
		double[] differences = new double[candidate.length];
		for (int i = 0; i < differences.length; i++) {
			differences[i] = onGrid(candidate[i] - baseline[i], largest);
		}
		return Sample.of(differences);
	}

	/**
	 * One difference per fold, of the means over its seeds, for repeats that train again on the same partition: seeds
	 * say nothing about other boreholes, so they do not count as pairs.
	 *
	 * @param candidate {@code folds × seeds}, one seed or more per fold
	 * @param baseline {@code folds × seeds}, with as many folds; numbers of seeds may differ
	 * @throws IllegalArgumentException if the numbers of folds differ, a fold is empty, or a score is not finite
	 */
	public static Sample overFolds(double[][] candidate, double[][] baseline) {
		return of(means(candidate), means(baseline));
	}

	private static double[] means(double[][] folds) {
		return Arrays.stream(folds).mapToDouble(seeds -> Sample.of(seeds).mean()).toArray();
	}

	private static double largest(double[] scores) {
		return Arrays.stream(scores).map(Math::abs).max().orElse(0);
	}

	private static double onGrid(double difference, double largest) {
		int exponent = GRID_BITS - Math.getExponent(largest);
		if (largest == 0 || !Double.isFinite(difference) || exponent > Double.MAX_EXPONENT) {
			return difference;
		}
		// Adding 0 turns a negative zero into a positive one.
		return Math.scalb(Math.rint(Math.scalb(difference, exponent)), -exponent) + 0.0;
	}
}
