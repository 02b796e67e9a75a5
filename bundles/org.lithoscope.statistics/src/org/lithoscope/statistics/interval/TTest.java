package org.lithoscope.statistics.interval;

import java.math.BigDecimal;
import java.math.MathContext;

import org.apache.commons.statistics.distribution.TDistribution;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The outcome of a t test of the hypothesis that a mean is zero.
 *
 * @param t the statistic
 * @param degreesOfFreedom 1 or more
 * @param p the two-sided probability of a statistic at least as far from zero if the mean is zero
 */
public record TTest(double t, int degreesOfFreedom, double p) {

	/** As many digits of a value as are read. */
	private static final MathContext SHOWN = new MathContext(4);

	/**
	 * Student's test for <em>independent</em> values, for instance paired differences over independent sites (Student
	 * 1908, doi:10.1093/biomet/6.1.1); withheld if there are fewer than two values or they do not vary.
	 */
	public static Outcome<TTest> of(Sample differences) {
		return of(differences, 1.0 / differences.count());
	}

	/** The test with the squared standard error {@code factor · s²}. */
	static Outcome<TTest> of(Sample differences, double factor) {
		return standardError(differences, factor).map(error -> {
			int degrees = differences.count() - 1;
			double t = differences.mean() / error;
			return new TTest(t, degrees, 2 * TDistribution.of(degrees).survivalProbability(Math.abs(t)));
		});
	}

	/** {@code s · √factor}, withheld for fewer than two values or equal ones. */
	static Outcome<Double> standardError(Sample differences, double factor) {
		if (differences.count() < 2) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "there is only one value, and its spread is not known");
		}
		double variance = differences.variance().orElseThrow();
		if (variance == 0) {
			return Outcome.withheld(Reason.ZERO_VARIANCE,
					"all %d values are %s, so that there is no spread to measure them against", differences.count(),
					BigDecimal.valueOf(differences.mean()).round(SHOWN).toPlainString());
		}
		return Outcome.stated(Math.sqrt(factor * variance));
	}
}
