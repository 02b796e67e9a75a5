package org.lithoscope.statistics.bayesian;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The probability that a run of the candidate scores higher than a run of the baseline on the same fold: the share of
 * pairs of runs in which it does, ties counting half, averaged over folds (Agarwal et al. 2021, arXiv:2108.13264;
 * within a fold it is the statistic of Mann and Whitney 1947, doi:10.1214/aoms/1177730491). It says how often, not by
 * how much.
 *
 * <p>The interval is that of a binomial proportion with Jeffreys' prior, {@code Beta(½ + n p, ½ + n (1 − p))}, reaching
 * to 0 or 1 where all runs agree (Brown, Cai and DasGupta 2001, doi:10.1214/ss/1009213286). A fold counts as one
 * observation however many runs it has. Folds of a (repeated) cross-validation share training rows; with the
 * correlation {@code ρ = test / (test + train)} that Nadeau and Bengio (2003, doi:10.1023/A:1024068626366) assume
 * between them, J folds count as {@code n = J / (1 + (J − 1) ρ)} (the design effect of Kish 1965, Survey Sampling).
 *
 * <p>Measured coverage of 95 % intervals, 20,000 simulations each: 93 to 99 % over 5 to 50 independent folds (the ups
 * and downs of a discrete distribution); 97 to 100 % over folds whose scores have the correlation ρ, because wins and
 * losses are less correlated than scores.
 *
 * @param probability 0 to 1, ½ if neither is better
 * @param interval of the probability
 * @param folds how many folds it comes from
 * @param effectiveFolds as how many independent ones they were counted
 */
public record ProbabilityOfImprovement(double probability, Interval interval, int folds, double effectiveFolds) {

	/**
	 * The probability over independent folds, for instance groups that were each tested once; withheld without folds.
	 *
	 * @param candidate {@code folds × runs}, finite, one run or more per fold
	 * @param baseline {@code folds × runs} on the same folds; numbers of runs may differ
	 * @param level of the interval, above 0 and below 1
	 * @throws IllegalArgumentException if numbers of folds differ, a fold has no runs, or a score is not finite
	 */
	public static Outcome<ProbabilityOfImprovement> of(double[][] candidate, double[][] baseline, double level) {
		return of(candidate, baseline, candidate.length, level);
	}

	/** The same over the folds of a (repeated) cross-validation, all repeats in one list. */
	public static Outcome<ProbabilityOfImprovement> of(double[][] candidate, double[][] baseline,
			CorrectedResampled correction, double level) {
		double correlation = correction.testToTrain() / (1 + correction.testToTrain());
		double folds = candidate.length;
		return of(candidate, baseline, folds / (1 + (folds - 1) * correlation), level);
	}

	private static Outcome<ProbabilityOfImprovement> of(double[][] candidate, double[][] baseline, double effective,
			double level) {
		if (candidate.length != baseline.length) {
			throw new IllegalArgumentException(
					"expected pairs of folds, not %d and %d".formatted(candidate.length, baseline.length));
		}
		if (candidate.length == 0) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "there is no fold on which both have a score");
		}
		double sum = 0;
		for (int fold = 0; fold < candidate.length; fold++) {
			sum += share(candidate[fold], baseline[fold]);
		}
		double probability = sum / candidate.length;
		return Outcome.stated(new ProbabilityOfImprovement(probability, interval(probability, effective, level),
				candidate.length, effective));
	}

	private static double share(double[] candidate, double[] baseline) {
		if (candidate.length == 0 || baseline.length == 0) {
			throw new IllegalArgumentException("expected one run or more per fold, not %d and %d"
					.formatted(candidate.length, baseline.length));
		}
		double wins = 0;
		for (double first : candidate) {
			for (double second : baseline) {
				if (!Double.isFinite(first - second)) {
					throw new IllegalArgumentException("cannot compare scores %s and %s".formatted(first, second));
				}
				wins += first > second ? 1 : first == second ? 0.5 : 0;
			}
		}
		return wins / candidate.length / baseline.length;
	}

	private static Interval interval(double probability, double effective, double level) {
		BetaDistribution posterior = BetaDistribution.of(0.5 + effective * probability,
				0.5 + effective * (1 - probability));
		double tail = (1 - level) / 2;
		return new Interval(probability == 0 ? 0 : posterior.inverseCumulativeProbability(tail),
				probability == 1 ? 1 : posterior.inverseSurvivalProbability(tail), level);
	}
}
