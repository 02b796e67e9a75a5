package org.lithoscope.statistics.variance;

import java.util.Arrays;

import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The variance of a measure over f folds × s seeds when every seed is used on every fold of one partition:
 * {@code y = mean + fold + seed + residual}, by the method of moments (Searle, Casella and McCulloch 1992,
 * doi:10.1002/9780470316856, chapter 4).
 *
 * <p>With the mean squares of the two-way table, {@code residual = MS(residual)},
 * {@code fold = (MS(fold) − MS(residual)) / s}, {@code seed = (MS(seed) − MS(residual)) / f}. Estimates below zero are
 * set to zero.
 *
 * @param mean of all values
 * @param fold variance between folds: which boreholes are tested
 * @param seed variance between seeds that all folds share
 * @param residual what is left, seed effects that differ from fold to fold included
 * @param folds f
 * @param seeds s
 */
public record CrossedComponents(double mean, double fold, double seed, double residual, int folds, int seeds) {

	/**
	 * The components; withheld with fewer than two folds or two seeds, or if all values are equal.
	 *
	 * @param values {@code folds × seeds}, finite
	 * @throws IllegalArgumentException if folds differ in length or a value is not finite
	 */
	public static Outcome<CrossedComponents> of(double[][] values) {
		int f = values.length;
		int s = f == 0 ? 0 : values[0].length;
		if (Arrays.stream(values).anyMatch(row -> row.length != s)) {
			throw new IllegalArgumentException("expected %d seeds on every fold".formatted(s));
		}
		if (f < 2 || s < 2) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "%d folds × %d seeds: two of each are needed", f, s);
		}
		Sample all = Sample.of(Arrays.stream(values).flatMapToDouble(Arrays::stream).toArray());
		double total = all.variance().orElseThrow() * (f * s - 1);
		if (total == 0) {
			return Outcome.withheld(Reason.ZERO_VARIANCE, "all %d values are %s", all.count(), all.mean());
		}
		double betweenFolds = s * (f - 1) * variance(means(values));
		double betweenSeeds = f * (s - 1) * variance(means(transposed(values)));
		double residual = Math.max(0, total - betweenFolds - betweenSeeds) / ((f - 1.0) * (s - 1));
		return Outcome.stated(new CrossedComponents(all.mean(),
				Math.max(0, (betweenFolds / (f - 1) - residual) / s),
				Math.max(0, (betweenSeeds / (s - 1) - residual) / f), residual, f, s));
	}

	private static double[] means(double[][] values) {
		return Arrays.stream(values).mapToDouble(row -> Sample.of(row).mean()).toArray();
	}

	private static double variance(double[] means) {
		return Sample.of(means).variance().orElseThrow();
	}

	private static double[][] transposed(double[][] values) {
		double[][] transposed = new double[values[0].length][values.length];
		for (int i = 0; i < values.length; i++) {
			for (int j = 0; j < transposed.length; j++) {
				transposed[j][i] = values[i][j];
			}
		}
		return transposed;
	}

	/** The variance of a single run, the sum of the three. */
	public double total() {
		return fold + seed + residual;
	}
}
