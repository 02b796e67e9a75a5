package org.lithoscope.comparison.pair;

import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.statistics.bayesian.MeanDifferencePosterior;
import org.lithoscope.statistics.interval.TTest;
import org.lithoscope.statistics.ranking.Holm;
import org.lithoscope.statistics.ranking.Holm.AdjustedP;

/** Compares the experiments of a suite in one quantity: all pairs for the test, each with the baseline in full. */
public final class Jury {

	private final Quantity quantity;
	private final Thresholds thresholds;
	private final VerdictWords words;

	public Jury(Quantity quantity, Thresholds thresholds, VerdictWords words) {
		this.quantity = Objects.requireNonNull(quantity, "quantity");
		this.thresholds = Objects.requireNonNull(thresholds, "thresholds");
		this.words = Objects.requireNonNull(words, "words");
	}

	/**
	 * The verdict on a comparison's experiments.
	 *
	 * @param baseline the experiment the others are compared with; where it is empty, unknown or without figures, the
	 *        first experiment that has figures
	 */
	public SuiteVerdict judge(Comparison comparison, String baseline) {
		return judge(comparison.experiments().stream()
				.map(summary -> FoldScores.of(summary.experiment(), quantity, summary.runs())).toList(), baseline);
	}

	/** The same of scores that are at hand. */
	public SuiteVerdict judge(List<FoldScores> scores, String baseline) {
		List<FoldScores> scored = scores.stream().filter(own -> !own.folds().isEmpty()).toList();
		int reference = reference(scored, baseline);
		List<Holm.Pair> holm = Holm.overPairs(scored.size(), (first, second) -> PairTests
				.corrected(PairedFolds.of(scored.get(second), scored.get(first))).map(TTest::p));
		List<PairPosterior> posteriors = holm.parallelStream().map(pair -> posterior(scored, pair)).toList();
		List<PairComparison> withBaseline = holm.parallelStream()
				.filter(pair -> pair.first() == reference || pair.second() == reference)
				.map(pair -> withBaseline(scored, reference, pair, holm.size())).toList();
		Ranking ranking = Ranking.of(scored, thresholds.alpha());
		return new SuiteVerdict(quantity, thresholds, scored.isEmpty() ? "" : scored.get(reference).experiment(), scores,
				withBaseline, posteriors, ranking,
				new SuiteSentences(quantity, thresholds, scored, posteriors, ranking).write());
	}

	/** Two experiments by themselves, without adjustment for others. */
	public PairComparison compare(FoldScores candidate, FoldScores baseline) {
		PairedFolds folds = PairedFolds.of(candidate, baseline);
		return PairComparison.of(folds, thresholds,
				PairTests.corrected(folds).map(test -> new AdjustedP(test.p(), test.p())), 1, words);
	}

	private static int reference(List<FoldScores> scored, String baseline) {
		for (int i = 0; i < scored.size(); i++) {
			if (scored.get(i).experiment().equals(baseline)) {
				return i;
			}
		}
		return 0;
	}

	private PairComparison withBaseline(List<FoldScores> scored, int reference, Holm.Pair pair, int pairs) {
		FoldScores candidate = scored.get(pair.first() == reference ? pair.second() : pair.first());
		return PairComparison.of(PairedFolds.of(candidate, scored.get(reference)), thresholds, pair.outcome(), pairs,
				words);
	}

	private PairPosterior posterior(List<FoldScores> scored, Holm.Pair pair) {
		PairedFolds folds = PairedFolds.of(scored.get(pair.second()), scored.get(pair.first()));
		return new PairPosterior(scored.get(pair.second()).experiment(), scored.get(pair.first()).experiment(),
				PairTests.withCorrection(folds,
						correction -> MeanDifferencePosterior.of(folds.differences().orElseThrow(), correction))
						.map(posterior -> posterior.probabilities(thresholds.rope())),
				pair.outcome());
	}
}
