package org.lithoscope.comparison.pair;

import java.util.Objects;

import org.lithoscope.statistics.bayesian.RopeProbabilities;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/**
 * Any two experiments of a suite, for the matrix of all pairs.
 *
 * @param candidate a name
 * @param baseline another name
 * @param probabilities of a difference candidate minus baseline that matters, either way, and of none
 * @param p of the corrected test, by itself and adjusted for all pairs
 */
public record PairPosterior(String candidate, String baseline, Outcome<RopeProbabilities> probabilities,
		Outcome<AdjustedP> p) {

	public PairPosterior {
		Objects.requireNonNull(candidate, "candidate");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(probabilities, "probabilities");
		Objects.requireNonNull(p, "p");
	}
}
