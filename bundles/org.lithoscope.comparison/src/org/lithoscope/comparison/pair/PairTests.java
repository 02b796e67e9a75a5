package org.lithoscope.comparison.pair;

import java.util.Objects;

import org.lithoscope.statistics.bayesian.MeanDifferencePosterior;
import org.lithoscope.statistics.bayesian.ProbabilityOfImprovement;
import org.lithoscope.statistics.bayesian.RopeProbabilities;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.TTest;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.paired.WilcoxonSignedRank;

/**
 * What the tests say about two experiments, each stated or withheld with its reason.
 *
 * @param corrected the corrected resampled t test over folds
 * @param signedRank the signed-rank test; withheld over folds of several partitions, which are not independent
 * @param posterior of the mean difference
 * @param probabilities of a difference that matters, either way, and of none
 * @param improvement how often a run of the candidate scores higher than one of the baseline on the same fold
 */
public record PairTests(Outcome<TTest> corrected, Outcome<WilcoxonSignedRank> signedRank,
		Outcome<MeanDifferencePosterior> posterior, Outcome<RopeProbabilities> probabilities,
		Outcome<ProbabilityOfImprovement> improvement) {

	public PairTests {
		Objects.requireNonNull(corrected, "corrected");
		Objects.requireNonNull(signedRank, "signedRank");
		Objects.requireNonNull(posterior, "posterior");
		Objects.requireNonNull(probabilities, "probabilities");
		Objects.requireNonNull(improvement, "improvement");
	}

	static PairTests of(PairedFolds folds, Thresholds thresholds) {
		Outcome<MeanDifferencePosterior> posterior = withCorrection(folds,
				correction -> MeanDifferencePosterior.of(folds.differences().orElseThrow(), correction));
		return new PairTests(corrected(folds), signedRank(folds), posterior,
				posterior.map(mean -> mean.probabilities(thresholds.rope())),
				withCorrection(folds, correction -> ProbabilityOfImprovement.of(folds.candidateRuns(),
						folds.baselineRuns(), correction, thresholds.level())));
	}

	/** The corrected resampled t test alone. */
	static Outcome<TTest> corrected(PairedFolds folds) {
		return withCorrection(folds, correction -> correction.test(folds.differences().orElseThrow()));
	}

	private static Outcome<WilcoxonSignedRank> signedRank(PairedFolds folds) {
		if (folds.count() == 0) {
			return noFold();
		}
		if (folds.partitions() > 1) {
			return Outcome.withheld(Reason.UNDEFINED, "%d partitions test the same groups again, so that their folds are "
					+ "not independent, as this test needs them", folds.partitions());
		}
		return WilcoxonSignedRank.of(folds.differences().orElseThrow());
	}

	/** What a method needs that knows the sizes of the folds. */
	@FunctionalInterface
	interface Corrected<T> {

		Outcome<T> with(CorrectedResampled correction);
	}

	static <T> Outcome<T> withCorrection(PairedFolds folds, Corrected<T> method) {
		if (folds.count() == 0) {
			return noFold();
		}
		return folds.correction().map(method::with).orElseGet(() -> Outcome.withheld(Reason.UNDEFINED,
				"the runs do not tell how many rows they were trained and tested on"));
	}

	private static <T> Outcome<T> noFold() {
		return Outcome.withheld(Reason.TOO_FEW_VALUES, "there is no fold on which both have a figure");
	}
}
