package org.lithoscope.comparison.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.paired.PairedDifferences;

/**
 * Two experiments on the folds they share; other folds of either take no part.
 *
 * @param candidate scores on the shared folds
 * @param baseline scores on the same folds, in the same order
 * @param candidateOnly how many folds only the candidate has a figure for
 * @param baselineOnly how many folds only the baseline has a figure for
 */
public record PairedFolds(FoldScores candidate, FoldScores baseline, int candidateOnly, int baselineOnly) {

	public PairedFolds {
		Objects.requireNonNull(candidate, "candidate");
		Objects.requireNonNull(baseline, "baseline");
	}

	/** Pairs two experiments fold by fold. */
	public static PairedFolds of(FoldScores candidate, FoldScores baseline) {
		List<FoldScore> first = new ArrayList<>();
		List<FoldScore> second = new ArrayList<>();
		for (FoldScore score : baseline.folds()) {
			candidate.fold(score.hash()).ifPresent(partner -> {
				first.add(partner);
				second.add(score);
			});
		}
		return new PairedFolds(new FoldScores(candidate.experiment(), candidate.quantity(), first),
				new FoldScores(baseline.experiment(), baseline.quantity(), second),
				candidate.folds().size() - first.size(), baseline.folds().size() - second.size());
	}

	/** How many folds are shared. */
	public int count() {
		return baseline.folds().size();
	}

	/** How many partitions the shared folds come from. */
	public int partitions() {
		return (int) baseline.folds().stream().mapToInt(FoldScore::repeat).distinct().count();
	}

	/** One difference per shared fold, candidate minus baseline; empty without shared folds. */
	public Optional<Sample> differences() {
		return count() == 0 ? Optional.empty()
				: Optional.of(PairedDifferences.of(candidate.means(), baseline.means()));
	}

	/** The correction for shared training rows; empty where the folds do not tell their sizes. */
	public Optional<CorrectedResampled> correction() {
		double ratio = (candidate.testToTrain() + baseline.testToTrain()) / 2;
		return ratio > 0 ? Optional.of(new CorrectedResampled(ratio)) : Optional.empty();
	}

	/** The folds one by one. */
	public List<FoldDifference> folds() {
		List<FoldDifference> folds = new ArrayList<>();
		double[] differences = differences().map(Sample::values).orElse(new double[0]);
		for (int i = 0; i < differences.length; i++) {
			FoldScore own = baseline.folds().get(i);
			folds.add(new FoldDifference(own.hash(), own.repeat(), own.index(), candidate.folds().get(i).mean(),
					own.mean(), differences[i]));
		}
		return folds;
	}

	/** Per shared fold the values of the candidate's runs. */
	double[][] candidateRuns() {
		return runs(candidate);
	}

	/** Per shared fold the values of the baseline's runs. */
	double[][] baselineRuns() {
		return runs(baseline);
	}

	private static double[][] runs(FoldScores scores) {
		return scores.folds().stream().map(FoldScore::array).toArray(double[][]::new);
	}
}
