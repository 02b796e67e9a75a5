package org.lithoscope.statistics.interval;

import java.util.Optional;

/**
 * Interval and test for values of (repeated) cross-validation, whose training rows overlap: the variance of the mean is
 * taken as {@code (1/J + test/train) · s²} instead of {@code s²/J}, with {@code J − 1} degrees of freedom (Nadeau and
 * Bengio 2003, doi:10.1023/A:1024068626366; for repeated k-fold: Bouckaert and Frank 2004,
 * doi:10.1007/978-3-540-24775-3_3).
 *
 * <p>However many repeats are run, the standard error does not fall below {@code √(test/train) · s}: only more groups
 * help.
 *
 * @param testToTrain the mean number of test rows over the mean number of training rows, above 0; 1/(k − 1) for k
 *        folds of equal size without validation rows
 */
public record CorrectedResampled(double testToTrain) {

	public CorrectedResampled {
		if (!(testToTrain > 0 && testToTrain < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(
					"ratio of test to training rows %s: expected a number above 0".formatted(testToTrain));
		}
	}

	/**
	 * The interval of the mean, if there are two values or more.
	 *
	 * @param values one per fold and repeat
	 * @param level above 0 and below 1
	 */
	public Optional<Interval> interval(Sample values, double level) {
		return values.interval(factor(values), level);
	}

	/**
	 * The test of a mean difference of zero; empty if there are fewer than two values or they do not vary.
	 *
	 * @param differences one per fold and repeat, of two experiments on the same folds
	 */
	public Optional<TTest> test(Sample differences) {
		return TTest.of(differences, factor(differences));
	}

	private double factor(Sample values) {
		return 1.0 / values.count() + testToTrain;
	}
}
