package org.lithoscope.statistics.bayesian;

import org.apache.commons.statistics.distribution.TDistribution;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;

/**
 * The Bayesian correlated t test: what the differences of two experiments over (repeated) folds say about their mean.
 * With a flat prior on mean and log variance and a correlation between folds of {@code test / (test + train)}, the
 * posterior is Student's t about the mean difference with the squared scale {@code (1/J + test/train) s²} and
 * {@code J − 1} degrees of freedom (Corani and Benavoli 2015, doi:10.1007/s10994-015-5486-z; Benavoli, Corani, Demšar
 * and Zaffalon 2017, JMLR 18(77), 1–36).
 *
 * @param location the mean difference, candidate minus baseline
 * @param scale above 0
 * @param degreesOfFreedom 1 or more
 */
public record MeanDifferencePosterior(double location, double scale, int degreesOfFreedom) {

	/**
	 * The posterior; withheld for fewer than two differences or equal ones.
	 *
	 * @param differences one per fold and repeat, candidate minus baseline
	 */
	public static Outcome<MeanDifferencePosterior> of(Sample differences, CorrectedResampled correction) {
		return correction.standardError(differences)
				.map(scale -> new MeanDifferencePosterior(differences.mean(), scale, differences.count() - 1));
	}

	/**
	 * The probabilities of a difference that matters, either way, and of none.
	 *
	 * @param rope differences up to this size do not matter, 0 or more
	 * @throws IllegalArgumentException if it is negative or not finite
	 */
	public RopeProbabilities probabilities(double rope) {
		if (!(rope >= 0 && rope < Double.POSITIVE_INFINITY)) {
			throw new IllegalArgumentException(
					"region of practical equivalence %s: expected 0 or more".formatted(rope));
		}
		TDistribution t = TDistribution.of(degreesOfFreedom);
		double below = (-rope - location) / scale;
		double above = (rope - location) / scale;
		return new RopeProbabilities(rope, t.cumulativeProbability(below),
				below < above ? t.probability(below, above) : 0, t.survivalProbability(above));
	}

	/**
	 * The shortest interval that holds the mean difference with a probability; it is that of
	 * {@link CorrectedResampled#interval}.
	 *
	 * @param level above 0 and below 1
	 */
	public Interval interval(double level) {
		double half = scale * TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
		return new Interval(location - half, location + half, level);
	}

	/** The density of the mean difference at a value, for drawing. */
	public double density(double difference) {
		return TDistribution.of(degreesOfFreedom).density((difference - location) / scale) / scale;
	}
}
