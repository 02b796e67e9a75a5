package org.lithoscope.comparison.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.ranking.Friedman;
import org.lithoscope.statistics.ranking.Nemenyi;

/**
 * The experiments by rank over the folds of one partition: folds of further partitions test the same groups again and
 * are no independent blocks.
 *
 * @param experiments those that have a figure on every block
 * @param repeat the partition the blocks come from, from 0; −1 where there is none
 * @param friedman ranks and their test
 * @param nemenyi the critical difference
 */
public record Ranking(List<String> experiments, int repeat, Outcome<Friedman> friedman, Outcome<Nemenyi> nemenyi) {

	public Ranking {
		experiments = List.copyOf(experiments);
		Objects.requireNonNull(friedman, "friedman");
		Objects.requireNonNull(nemenyi, "nemenyi");
	}

	/** Ranks experiments over the first partition of which they share two folds or more. */
	static Ranking of(List<FoldScores> experiments, double alpha) {
		List<FoldScores> scored = experiments.stream().filter(scores -> !scores.folds().isEmpty()).toList();
		List<String> names = scored.stream().map(FoldScores::experiment).toList();
		if (scored.size() < 2) {
			return withheld(names, "ranks need two experiments with figures");
		}
		if (scored.get(0).quantity().better() == Better.NEITHER) {
			return withheld(names, "neither direction of the measure is better");
		}
		TreeMap<Integer, List<FoldScore>> partitions = scored.get(0).folds().stream()
				.filter(fold -> scored.stream().allMatch(scores -> scores.fold(fold.hash()).isPresent()))
				.collect(Collectors.groupingBy(FoldScore::repeat, TreeMap::new, Collectors.toList()));
		for (var partition : partitions.entrySet()) {
			if (partition.getValue().size() > 1) {
				Outcome<Friedman> friedman = Friedman.of(blocks(scored, partition.getValue()));
				return new Ranking(names, partition.getKey(), friedman, friedman.map(ranks -> Nemenyi.of(ranks, alpha)));
			}
		}
		return withheld(names, "no partition has two folds that all experiments share");
	}

	private static Ranking withheld(List<String> names, String explanation) {
		return new Ranking(names, -1, Outcome.withheld(Reason.TOO_FEW_VALUES, "%s", explanation),
				Outcome.withheld(Reason.TOO_FEW_VALUES, "%s", explanation));
	}

	private static double[][] blocks(List<FoldScores> experiments, List<FoldScore> folds) {
		int sign = experiments.get(0).quantity().better() == Better.LOWER ? -1 : 1;
		List<double[]> blocks = new ArrayList<>();
		for (FoldScore fold : folds) {
			blocks.add(experiments.stream()
					.mapToDouble(scores -> sign * scores.fold(fold.hash()).orElseThrow().mean()).toArray());
		}
		return blocks.toArray(double[][]::new);
	}
}
