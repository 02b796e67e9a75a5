package org.lithoscope.statistics.interval;

import org.apache.commons.statistics.distribution.TDistribution;

import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * How many times as large as another mean a mean is, with Fieller's interval (Fieller 1954,
 * doi:10.1111/j.2517-6161.1954.tb00159.x): it holds all ratios θ for which the mean of {@code numerator − θ ·
 * denominator} is not distinguishable from zero, by the same test that is used for differences.
 *
 * @param ratio of the means
 * @param interval of the ratio
 * @param negative whether the mean to compare with is below zero
 */
public record RatioInterval(double ratio, Interval interval, boolean negative) {

	/**
	 * The ratio of two means over the same folds; withheld for fewer than two folds, equal ratios on all folds, or
	 * where the denominator is not distinguishable from zero, because the interval then has no ends.
	 *
	 * @param numerators finite, one per fold
	 * @param denominators finite, on the same folds
	 * @param level above 0 and below 1
	 * @throws IllegalArgumentException if the lengths differ, there are none, or one is not finite
	 */
	public static Outcome<RatioInterval> of(double[] numerators, double[] denominators, CorrectedResampled correction,
			double level) {
		Interval.requireLevel(level);
		if (numerators.length != denominators.length) {
			throw new IllegalArgumentException(
					"expected pairs, not %d and %d values".formatted(numerators.length, denominators.length));
		}
		Sample above = Sample.of(numerators);
		Sample below = Sample.of(denominators);
		int n = above.count();
		if (n < 2) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "there is only one value, and its spread is not known");
		}
		double quantile = TDistribution.of(n - 1.0).inverseSurvivalProbability((1 - level) / 2);
		double weight = quantile * quantile * correction.factor(n);
		double squares = below.mean() * below.mean() - weight * below.variance().orElseThrow();
		double products = above.mean() * below.mean() - weight * covariance(above, below);
		double constant = above.mean() * above.mean() - weight * above.variance().orElseThrow();
		if (!(squares > 0)) {
			return Outcome.withheld(Reason.OUT_OF_REACH,
					"the mean to compare with is not distinguishable from zero, so that a ratio to it has no ends");
		}
		double half = Math.sqrt(Math.max(0, products * products - squares * constant)) / squares;
		double ratio = above.mean() / below.mean();
		if (half <= 1e-12 * Math.abs(ratio)) {
			return Outcome.withheld(Reason.ZERO_VARIANCE, "the ratio is %s on all %d folds", ratio, n);
		}
		return Outcome.stated(new RatioInterval(ratio,
				new Interval(products / squares - half, products / squares + half, level), below.mean() < 0));
	}

	private static double covariance(Sample x, Sample y) {
		double[] first = x.values();
		double[] second = y.values();
		double sum = 0;
		for (int i = 0; i < first.length; i++) {
			sum += (first[i] - x.mean()) * (second[i] - y.mean());
		}
		return sum / (first.length - 1);
	}

	/** The difference of the means in percent of the size of the one compared with; positive if the other is larger. */
	public double percent() {
		return percent(ratio);
	}

	/** The interval of {@link #percent()}. */
	public Interval percentInterval() {
		double low = percent(interval.low());
		double high = percent(interval.high());
		return new Interval(Math.min(low, high), Math.max(low, high), interval.level());
	}

	private double percent(double times) {
		return 100 * (negative ? 1 - times : times - 1);
	}
}
