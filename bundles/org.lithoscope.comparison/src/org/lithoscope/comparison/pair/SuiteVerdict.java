package org.lithoscope.comparison.pair;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.Quantity;

/**
 * All experiments of a suite against each other in one quantity.
 *
 * @param quantity what they are compared in
 * @param thresholds what counts as a difference
 * @param baseline the experiment the others are compared with; empty where nobody has a figure
 * @param scores the figures of every experiment, in the suite's order
 * @param withBaseline one comparison per other experiment that has figures, in the suite's order
 * @param pairs all pairs, each once, of experiments with figures
 * @param ranking by average rank
 * @param sentences the verdict on the suite, one sentence each
 */
public record SuiteVerdict(Quantity quantity, Thresholds thresholds, String baseline, List<FoldScores> scores,
		List<PairComparison> withBaseline, List<PairPosterior> pairs, Ranking ranking, List<String> sentences) {

	public SuiteVerdict {
		Objects.requireNonNull(quantity, "quantity");
		Objects.requireNonNull(thresholds, "thresholds");
		Objects.requireNonNull(baseline, "baseline");
		scores = List.copyOf(scores);
		withBaseline = List.copyOf(withBaseline);
		pairs = List.copyOf(pairs);
		Objects.requireNonNull(ranking, "ranking");
		sentences = List.copyOf(sentences);
	}

	/** Why a difference to the baseline need not be that of the means beside it; empty where all have the same folds. */
	public Optional<String> unsharedFolds() {
		return withBaseline.stream().map(PairComparison::folds)
				.anyMatch(folds -> folds.candidateOnly() > 0 || folds.baselineOnly() > 0)
						? Optional.of("Not all experiments have figures on the same folds: a mean is over all folds of its "
								+ "experiment, a difference over those that two share, so it need not be the difference of the "
								+ "means.")
						: Optional.empty();
	}

	/** The verdict on a suite. */
	public String text() {
		return String.join(" ", sentences);
	}
}
