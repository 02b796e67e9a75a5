package org.lithoscope.comparison.spread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.lithoscope.comparison.FoldScores;
import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.statistics.variance.CrossedComponents;
import org.lithoscope.statistics.variance.NestedComponents;

/**
 * Where the spread of a figure comes from.
 *
 * @param parts in the order of the model, shares summing to 1
 * @param remark what cannot be told apart, or an empty string
 */
public record VarianceParts(List<Part> parts, String remark) {

	/**
	 * One part.
	 *
	 * @param name for instance {@code fold}
	 * @param variance in squared units of the measure, 0 or more
	 * @param share of the sum of all parts, 0 to 1
	 */
	public record Part(String name, double variance, double share) {

		public Part {
			Objects.requireNonNull(name, "name");
		}
	}

	public VarianceParts {
		parts = List.copyOf(parts);
		Objects.requireNonNull(remark, "remark");
	}

	/**
	 * The parts of one experiment: fold and seed where folds were trained with several seeds, otherwise partition and
	 * the rest. Withheld where there is nothing to divide.
	 */
	public static Outcome<VarianceParts> of(FoldScores scores) {
		double[][] folds = scores.folds().stream().map(FoldScore::array).toArray(double[][]::new);
		if (scores.runs() > folds.length) {
			return NestedComponents.of(folds).map(nested -> named("Each fold has seeds of its own.",
					Map.entry("fold", nested.between()), Map.entry("seed", nested.within())));
		}
		Map<Integer, List<Double>> partitions = new TreeMap<>();
		for (FoldScore fold : scores.folds()) {
			partitions.computeIfAbsent(fold.repeat(), repeat -> new ArrayList<>()).add(fold.mean());
		}
		if (partitions.size() < 2) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES,
					"one run per fold of one partition: repeats are needed to divide the spread");
		}
		return NestedComponents.of(partitions.values().stream()
				.map(values -> values.stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new))
				.map(nested -> named("With one run per fold, what the fold and what the seed does cannot be told apart.",
						Map.entry("partition", nested.between()), Map.entry("fold and seed", nested.within())));
	}

	/**
	 * The parts over all experiments: what the folds do to all of them alike, what the experiment does on all folds, and
	 * the rest, which is the seed and folds that suit one experiment more than others. Over the folds that all share.
	 */
	public static Outcome<VarianceParts> across(List<FoldScores> experiments) {
		List<FoldScores> scored = experiments.stream().filter(scores -> !scores.folds().isEmpty()).toList();
		if (scored.size() < 2) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "%d experiments: two are needed", scored.size());
		}
		double[][] values = scored.get(0).folds().stream()
				.filter(fold -> scored.stream().allMatch(scores -> scores.fold(fold.hash()).isPresent()))
				.map(fold -> scored.stream().mapToDouble(scores -> scores.fold(fold.hash()).orElseThrow().mean()).toArray())
				.toArray(double[][]::new);
		return CrossedComponents.of(values).map(crossed -> named(
				"The residual is the seed, and folds that suit one experiment more than others.",
				Map.entry("fold", crossed.fold()), Map.entry("experiment", crossed.seed()),
				Map.entry("residual", crossed.residual())));
	}

	@SafeVarargs
	private static VarianceParts named(String remark, Map.Entry<String, Double>... variances) {
		Map<String, Double> byName = new LinkedHashMap<>();
		for (Map.Entry<String, Double> variance : variances) {
			byName.put(variance.getKey(), variance.getValue());
		}
		double total = byName.values().stream().mapToDouble(Double::doubleValue).sum();
		return new VarianceParts(byName.entrySet().stream()
				.map(e -> new Part(e.getKey(), e.getValue(), total == 0 ? 0 : e.getValue() / total)).toList(), remark);
	}
}
