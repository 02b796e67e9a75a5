package org.lithoscope.statistics.variance;

import java.util.Arrays;

import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The variance of a measure whose values stand in groups: {@code y = mean + between + within}, by the method of moments
 * (Searle, Casella and McCulloch 1992, doi:10.1002/9780470316856, chapter 3).
 *
 * <p>Groups are folds that were each trained with seeds of their own: between is the fold's part, within the seed's. Or
 * they are repeats that each draw a partition of their own: between is the partition's part, within that of fold and
 * seed, which cannot be told apart with one run per fold.
 *
 * <p>With mean squares of a groups and N values, {@code within = MS(within)} and {@code between = (MS(between) −
 * MS(within)) / n₀}, {@code n₀ = (N − Σ nᵢ² / N) / (a − 1)}, the size of a group where all are equal. An estimate below
 * zero is set to zero; for repeated partitions that is the rule, because every partition averages over the same
 * boreholes.
 *
 * @param mean of all values
 * @param between variance between groups
 * @param within variance inside groups
 * @param groups a
 * @param values N
 */
public record NestedComponents(double mean, double between, double within, int groups, int values) {

	/**
	 * The components; withheld with fewer than two groups, without a group of two values, or if all values are equal.
	 *
	 * @param groups values by group, finite, one or more in each
	 * @throws IllegalArgumentException if a group is empty or a value is not finite
	 */
	public static Outcome<NestedComponents> of(double[][] groups) {
		int a = groups.length;
		int count = Arrays.stream(groups).mapToInt(group -> group.length).sum();
		if (a < 2 || count == a) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES,
					"%d values in %d groups: two groups are needed, and one with two values", count, a);
		}
		Sample all = Sample.of(Arrays.stream(groups).flatMapToDouble(Arrays::stream).toArray());
		double total = all.variance().orElseThrow() * (count - 1);
		if (total == 0) {
			return Outcome.withheld(Reason.ZERO_VARIANCE, "all %d values are %s", count, all.mean());
		}
		double inside = 0;
		double squaredSizes = 0;
		for (double[] group : groups) {
			inside += Sample.of(group).variance().orElse(0) * (group.length - 1);
			squaredSizes += (double) group.length * group.length;
		}
		double within = inside / (count - a);
		double size = (count - squaredSizes / count) / (a - 1);
		double between = Math.max(0, (Math.max(0, total - inside) / (a - 1) - within) / size);
		return Outcome.stated(new NestedComponents(all.mean(), between, within, a, count));
	}

	/** The variance of a single run, the sum of both. */
	public double total() {
		return between + within;
	}
}
