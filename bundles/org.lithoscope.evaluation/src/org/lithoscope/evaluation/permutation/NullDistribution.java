package org.lithoscope.evaluation.permutation;

import java.util.Arrays;

/**
 * What a measure comes to on shuffled labels.
 *
 * @param observed the measure on the labels as they are
 * @param shuffled the measure on each shuffle, increasing, at least one
 */
record NullDistribution(double observed, double[] shuffled) {

	NullDistribution {
		shuffled = shuffled.clone();
		Arrays.sort(shuffled);
	}

	double mean() {
		return Arrays.stream(shuffled).average().orElseThrow();
	}

	/** The smallest value that at least 95 % of the shuffles do not exceed. */
	double percentile95() {
		return shuffled[(int) Math.ceil(0.95 * shuffled.length) - 1];
	}

	/**
	 * The share of shuffles, the observed labels counted as one of them, that reach the observed value: above 0 to 1
	 * (Phipson and Smyth 2010, doi:10.2202/1544-6115.1585).
	 */
	double probability() {
		long reached = Arrays.stream(shuffled).filter(value -> value >= observed).count();
		return (reached + 1.0) / (shuffled.length + 1);
	}
}
