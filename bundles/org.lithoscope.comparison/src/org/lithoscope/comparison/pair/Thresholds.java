package org.lithoscope.comparison.pair;

import org.lithoscope.statistics.bayesian.RopeProbabilities;

/**
 * What counts as a difference.
 *
 * @param alpha the probability of a wrong difference that is accepted, over all pairs; intervals have the level
 *        {@code 1 − alpha}
 * @param rope differences up to this size do not matter, in units of the measure
 * @param detect the difference one would like to be shown, in units of the measure, above 0
 * @param power the probability with which it should be shown
 */
public record Thresholds(double alpha, double rope, double detect, double power) {

	/** 5 %, ±0.01, 0.01 and 80 %: for measures that, like the adjusted Rand index, reach from about 0 to 1. */
	public static final Thresholds USUAL =
			new Thresholds(0.05, RopeProbabilities.DEFAULT_ROPE, RopeProbabilities.DEFAULT_ROPE, 0.8);

	public Thresholds {
		if (!(alpha > 0 && alpha < 1) || !(rope >= 0) || !(detect > 0) || !(power > alpha && power < 1)) {
			throw new IllegalArgumentException(("level %s, region %s, difference %s, power %s: expected a level above 0 "
					+ "and below 1, a region of 0 or more, a difference above 0 and a power above the level")
					.formatted(alpha, rope, detect, power));
		}
	}

	/** The same with another difference to be shown and to matter. */
	public Thresholds detecting(double difference) {
		return new Thresholds(alpha, difference, difference, power);
	}

	/** The confidence of intervals. */
	public double level() {
		return 1 - alpha;
	}
}
