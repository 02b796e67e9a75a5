package org.lithoscope.statistics.resampling;

import java.util.Arrays;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * A bias-corrected and accelerated bootstrap interval (Efron 1987, doi:10.1080/01621459.1987.10478410).
 *
 * @param estimate the figure of the groups as they are
 * @param interval reaching from one quantile of the resampled figures to another
 * @param standardError the standard deviation of the resampled figures
 * @param bias z₀, how far the estimate lies from the median of the resampled figures, in normal quantiles
 * @param acceleration a, how the standard error changes with the figure
 * @param groups how many groups there are
 * @param resamples how many figures were drawn
 */
public record BcaInterval(double estimate, Interval interval, double standardError, double bias,
		double acceleration, int groups, int resamples) {

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	/**
	 * Reads the interval off resampled figures; withheld where they do not vary, all lie on one side of the estimate,
	 * or an end lies beyond them.
	 *
	 * @param resampled figures, finite, in any order; sorted in place
	 */
	static Outcome<BcaInterval> of(double estimate, double[] resampled, double acceleration, int groups,
			double level) {
		Arrays.sort(resampled);
		if (resampled[0] == resampled[resampled.length - 1]) {
			return Outcome.withheld(Reason.ZERO_VARIANCE, "all %d resamples have the value %s", resampled.length,
					estimate);
		}
		double below = share(resampled, estimate);
		if (below == 0 || below == 1) {
			return Outcome.withheld(Reason.OUT_OF_REACH,
					"all %d resamples lie on one side of the estimate %s", resampled.length, estimate);
		}
		double bias = NORMAL.inverseCumulativeProbability(below);
		double low = quantile(resampled, adjusted((1 - level) / 2, bias, acceleration));
		double high = quantile(resampled, adjusted((1 + level) / 2, bias, acceleration));
		if (Double.isNaN(low) || Double.isNaN(high)) {
			return Outcome.withheld(Reason.OUT_OF_REACH,
					"the ends of the interval lie beyond the %d resamples (bias %.3f, acceleration %.3f)",
					resampled.length, bias, acceleration);
		}
		return Outcome.stated(new BcaInterval(estimate, new Interval(low, high, level), deviation(resampled), bias,
				acceleration, groups, resampled.length));
	}

	/** The share of figures below the estimate, equal ones counting half, as a discrete statistic needs. */
	private static double share(double[] sorted, double estimate) {
		double below = 0;
		for (double value : sorted) {
			below += value < estimate ? 1 : value == estimate ? 0.5 : 0;
		}
		return below / sorted.length;
	}

	/** Which quantile to take in place of a nominal one; NaN beyond the pole of the formula. */
	private static double adjusted(double probability, double bias, double acceleration) {
		double z = bias + NORMAL.inverseCumulativeProbability(probability);
		double stretch = 1 - acceleration * z;
		return stretch > 0 ? NORMAL.cumulativeProbability(bias + z / stretch) : Double.NaN;
	}

	/**
	 * The quantile at rank {@code p (B + 1)}, between ranks on the normal scale (Davison and Hinkley 1997,
	 * doi:10.1017/CBO9780511802843, equation 5.8); NaN outside ranks 1 to B.
	 */
	private static double quantile(double[] sorted, double p) {
		double ranks = sorted.length + 1.0;
		int rank = (int) (p * ranks);
		if (Double.isNaN(p) || rank < 1 || rank >= sorted.length) {
			return Double.NaN;
		}
		double from = NORMAL.inverseCumulativeProbability(rank / ranks);
		double to = NORMAL.inverseCumulativeProbability((rank + 1) / ranks);
		double share = (NORMAL.inverseCumulativeProbability(p) - from) / (to - from);
		return sorted[rank - 1] + share * (sorted[rank] - sorted[rank - 1]);
	}

	private static double deviation(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
				/ (values.length - 1));
	}
}
