package org.lithoscope.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.lithoscope.core.split.Part;
import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.store.RunRecord;

/**
 * One quantity of one experiment by fold. The fold is the unit: it is told by the hash of who is trained on, validated
 * and tested on, so that repeats on the same partition are seeds of one fold, and repeats that draw a partition of
 * their own are folds of their own.
 *
 * @param experiment the experiment's name
 * @param quantity what was measured
 * @param folds those with at least one finite figure, in the order of their first run
 */
public record FoldScores(String experiment, Quantity quantity, List<FoldScore> folds) {

	/**
	 * The figures of one fold.
	 *
	 * @param hash of the fold
	 * @param repeat the repetition in which it first occurs, from 0
	 * @param index within that repetition, from 0
	 * @param values one per run (seed), finite, at least one
	 * @param trainingRows a mean over the runs, 0 where it is not known
	 * @param testRows a mean over the runs, 0 where it is not known
	 */
	public record FoldScore(String hash, int repeat, int index, List<Double> values, double trainingRows,
			double testRows) {

		public FoldScore {
			Objects.requireNonNull(hash, "hash");
			values = List.copyOf(values);
		}

		/** The mean over the fold's seeds. */
		public double mean() {
			return Sample.of(array()).mean();
		}

		/** The values as an array. */
		public double[] array() {
			return values.stream().mapToDouble(Double::doubleValue).toArray();
		}
	}

	public FoldScores {
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(quantity, "quantity");
		folds = List.copyOf(folds);
	}

	/** The scores of an experiment's finished runs; runs without the figure are left out. */
	public static FoldScores of(String experiment, Quantity quantity, Collection<RunRecord> runs) {
		Map<String, List<RunRecord>> byFold = new LinkedHashMap<>();
		runs.stream().filter(run -> run.isFinished() && quantity.of(run).isPresent())
				.forEach(run -> byFold.computeIfAbsent(run.request().fold().hash(), hash -> new ArrayList<>()).add(run));
		return new FoldScores(experiment, quantity,
				byFold.entrySet().stream().map(e -> score(e.getKey(), e.getValue(), quantity)).toList());
	}

	private static FoldScore score(String hash, List<RunRecord> runs, Quantity quantity) {
		List<Double> values = runs.stream().map(quantity::of).map(OptionalDouble::getAsDouble).toList();
		return new FoldScore(hash, runs.get(0).repeat(), runs.get(0).fold(), values, rows(runs, Part.TRAIN),
				rows(runs, Part.TEST));
	}

	private static double rows(List<RunRecord> runs, Part part) {
		return runs.stream().mapToInt(run -> run.result().rows(part)).average().orElse(0);
	}

	/** One value per fold, the means over seeds. */
	public double[] means() {
		return folds.stream().mapToDouble(FoldScore::mean).toArray();
	}

	/** The score on a fold, if there is one. */
	public Optional<FoldScore> fold(String hash) {
		return folds.stream().filter(fold -> fold.hash().equals(hash)).findFirst();
	}

	/** How many runs there are in all. */
	public int runs() {
		return folds.stream().mapToInt(fold -> fold.values().size()).sum();
	}

	/** Mean rows tested on divided by mean rows trained on; NaN where a fold does not tell. */
	public double testToTrain() {
		return testToTrain(folds);
	}

	/** The same of several folds. */
	public static double testToTrain(Collection<FoldScore> folds) {
		double trained = 0;
		double tested = 0;
		for (FoldScore fold : folds) {
			if (fold.trainingRows() <= 0 || fold.testRows() <= 0) {
				return Double.NaN;
			}
			trained += fold.trainingRows();
			tested += fold.testRows();
		}
		return folds.isEmpty() ? Double.NaN : tested / trained;
	}

	/** Mean, spread and interval over folds. */
	public Estimate estimate() {
		return Estimate.of(folds.stream().map(FoldScore::mean).toList(), testToTrain()).ofRuns(runs());
	}
}
