package org.lithoscope.statistics.interval;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.statistics.distribution.TDistribution;

/** Values of one quantity, for instance a measure over folds, and what they tell about its mean. */
public final class Sample {

	private final double[] values;

	private Sample(double[] values) {
		this.values = values;
	}

	/**
	 * @param values finite, in any order
	 * @throws IllegalArgumentException if there are none, or one is not finite
	 */
	public static Sample of(double... values) {
		if (values.length == 0) {
			throw new IllegalArgumentException("a sample needs at least one value");
		}
		for (double value : values) {
			if (!Double.isFinite(value)) {
				throw new IllegalArgumentException("a sample cannot hold the value " + value);
			}
		}
		return new Sample(values.clone());
	}

	/** How many values there are, 1 or more. */
	public int count() {
		return values.length;
	}

	/** The values in the order they were given. */
	public double[] values() {
		return values.clone();
	}

	/** The arithmetic mean. */
	public double mean() {
		double first = Arrays.stream(values).sum() / values.length;
		// A second pass takes away the rounding of the first, so that equal values have exactly their own mean.
		return first + Arrays.stream(values).map(value -> value - first).sum() / values.length;
	}

	/** The middle value, or the mean of the two middle values. */
	public double median() {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		int middle = sorted.length / 2;
		return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
	}

	/** The sample variance (divided by {@code count − 1}), if there are two values or more. */
	public OptionalDouble variance() {
		if (values.length < 2) {
			return OptionalDouble.empty();
		}
		double mean = mean();
		return OptionalDouble.of(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum()
				/ (values.length - 1));
	}

	/** The square root of {@link #variance()}. */
	public OptionalDouble standardDeviation() {
		OptionalDouble variance = variance();
		return variance.isEmpty() ? variance : OptionalDouble.of(Math.sqrt(variance.getAsDouble()));
	}

	/**
	 * The interval of the mean of <em>independent</em> values, {@code mean ± t · s / √n} with {@code n − 1} degrees of
	 * freedom (Student 1908, doi:10.1093/biomet/6.1.1), if there are two values or more. Values of repeated folds share
	 * training rows and are not independent; see {@link CorrectedResampled}.
	 *
	 * @param level above 0 and below 1
	 */
	public Optional<Interval> meanInterval(double level) {
		return interval(1.0 / values.length, level);
	}

	/** The interval {@code mean ± t · s · √factor}. */
	Optional<Interval> interval(double factor, double level) {
		Interval.requireLevel(level);
		OptionalDouble variance = variance();
		if (variance.isEmpty()) {
			return Optional.empty();
		}
		double quantile = TDistribution.of(values.length - 1.0).inverseSurvivalProbability((1 - level) / 2);
		double half = quantile * Math.sqrt(factor * variance.getAsDouble());
		return Optional.of(new Interval(mean() - half, mean() + half, level));
	}
}
