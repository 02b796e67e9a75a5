package org.lithoscope.statistics.power;

import java.util.function.DoublePredicate;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.lithoscope.statistics.distribution.NoncentralT;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The power of the two-sided {@link CorrectedResampled} t test: the probability that a true mean difference δ is
 * detected at level α. With J folds in all, the statistic is noncentral t with J − 1 degrees of freedom and
 * noncentrality {@code δ / (σ √(1/J + test/train))}, if the test's own variance is right (for the statistic: Nadeau and
 * Bengio 2003, doi:10.1023/A:1024068626366; for power from noncentral t: Cohen 1988, doi:10.4324/9780203771587).
 *
 * <p>Repeats lower 1/J but not test/train: the standard error never falls below {@link #floor()}. Groups (boreholes,
 * sites) lower σ: the difference on a test fold is a mean over its groups, so n times as many groups divide its
 * variance by n. That holds for the part of the variance that comes from groups; where seeds make much of it, several
 * seeds per fold help as well, and the factor stated here is too small. σ is usually estimated from a few folds, and
 * the plan is as uncertain as that: from 5 folds, σ may be almost three times as large as it seems, from 15 one and a
 * half times.
 *
 * @param folds of one partition, 2 or more
 * @param correction with the ratio of test to training rows
 * @param standardDeviation σ of the difference over folds, above 0
 * @param alpha the two-sided level, above 0 and below 1, usually 0.05
 */
public record CorrectedPower(int folds, CorrectedResampled correction, double standardDeviation, double alpha) {

	/** More repeats than this are as good as none. */
	private static final int MOST_REPEATS = 1_000_000;

	private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

	public CorrectedPower {
		if (folds < 2 || !(standardDeviation >= 0 && standardDeviation < Double.POSITIVE_INFINITY)
				|| !(alpha > 0 && alpha < 1)) {
			throw new IllegalArgumentException(("%d folds, standard deviation %s, level %s: expected 2 folds or more, "
					+ "a deviation of 0 or more, and a level above 0 and below 1")
					.formatted(folds, standardDeviation, alpha));
		}
	}

	/** The standard error that endless repeats would leave, {@code √(test/train) · σ}. */
	public double floor() {
		return Math.sqrt(correction.testToTrain()) * standardDeviation;
	}

	/**
	 * The probability of detecting a difference; withheld where the standard deviation is zero.
	 *
	 * @param difference the true one; its sign does not matter
	 * @param repeats of the whole cross-validation, 1 or more
	 */
	public Outcome<Double> power(double difference, int repeats) {
		requireRepeats(repeats);
		return varying().map(spread -> power(difference / spread, repeats, 1));
	}

	/** The probability of detecting a difference with endless repeats; withheld where the deviation is zero. */
	public Outcome<Double> limit(double difference) {
		return varying().map(spread -> limitOf(difference / spread));
	}

	/**
	 * The smallest difference that is detected with a probability; withheld where the deviation is zero.
	 *
	 * @param wantedPower above alpha and below 1, usually 0.8
	 */
	public Outcome<Double> detectable(int repeats, double wantedPower) {
		requireRepeats(repeats);
		requirePower(wantedPower);
		return varying().map(spread -> spread * least(effect -> power(effect, repeats, 1) >= wantedPower));
	}

	/**
	 * What it takes to detect a difference; withheld where the deviation or the difference is zero.
	 *
	 * @param difference the true one; its sign does not matter
	 * @param wantedPower above alpha and below 1, usually 0.8
	 * @param repeats that would be run, 1 or more, if groups are to be added
	 * @param groups that there are, 1 or more
	 */
	public Outcome<Requirement> requirement(double difference, double wantedPower, int repeats, int groups) {
		requireRepeats(repeats);
		requirePower(wantedPower);
		if (difference == 0) {
			return Outcome.withheld(Reason.OUT_OF_REACH, "a difference of zero cannot be detected");
		}
		return varying().map(spread -> search(Math.abs(difference) / spread, wantedPower, repeats, groups));
	}

	private Requirement search(double effect, double wantedPower, int repeats, int groups) {
		if (power(effect, MOST_REPEATS, 1) < wantedPower) {
			double factor = least(times -> power(effect, repeats, times) >= wantedPower);
			return new Requirement.MoreGroups(limitOf(effect), factor, (long) Math.ceil(factor * groups));
		}
		int tooFew = 0;
		int enough = MOST_REPEATS;
		while (enough - tooFew > 1) {
			int middle = (tooFew + enough) >>> 1;
			if (power(effect, middle, 1) >= wantedPower) {
				enough = middle;
			} else {
				tooFew = middle;
			}
		}
		return new Requirement.Repeats(enough, power(effect, enough, 1));
	}

	private double power(double effect, int repeats, double timesGroups) {
		double values = (double) folds * repeats;
		double error = Math.sqrt((1 / values + correction.testToTrain()) / timesGroups);
		double critical = TDistribution.of(values - 1).inverseSurvivalProbability(alpha / 2);
		NoncentralT t = new NoncentralT(values - 1, effect / error);
		return t.survivalProbability(critical) + t.cumulativeProbability(-critical);
	}

	private double limitOf(double effect) {
		double noncentrality = effect / Math.sqrt(correction.testToTrain());
		double critical = NORMAL.inverseSurvivalProbability(alpha / 2);
		return NORMAL.survivalProbability(critical - noncentrality)
				+ NORMAL.cumulativeProbability(-critical - noncentrality);
	}

	/** The least number from which a condition holds, to nine digits. */
	private static double least(DoublePredicate condition) {
		double high = 1;
		while (!condition.test(high)) {
			high *= 2;
		}
		double low = 0;
		while (high - low > 1e-10 * high) {
			double middle = (low + high) / 2;
			if (condition.test(middle)) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private Outcome<Double> varying() {
		return standardDeviation > 0 ? Outcome.stated(standardDeviation)
				: Outcome.withheld(Reason.ZERO_VARIANCE, "the differences over folds do not vary");
	}

	private static void requireRepeats(int repeats) {
		if (repeats < 1) {
			throw new IllegalArgumentException("%d repeats: expected 1 or more".formatted(repeats));
		}
	}

	private void requirePower(double wantedPower) {
		if (!(wantedPower > alpha && wantedPower < 1)) {
			throw new IllegalArgumentException(
					"power %s: expected above the level %s and below 1".formatted(wantedPower, alpha));
		}
	}
}
