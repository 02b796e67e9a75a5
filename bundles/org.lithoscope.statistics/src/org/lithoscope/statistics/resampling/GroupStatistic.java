package org.lithoscope.statistics.resampling;

import java.util.List;

/** A figure of groups, each taken as often as its weight says; it is called from several threads. */
@FunctionalInterface
public interface GroupStatistic {

	/**
	 * The figure, or NaN where there is none.
	 *
	 * @param weights per group how often it is taken, 0 or more, not all 0; not to be kept or changed
	 */
	double value(int[] weights);

	/** How much larger this figure is than another one of the same groups, for instance of another experiment. */
	default GroupStatistic minus(GroupStatistic other) {
		return weights -> value(weights) - other.value(weights);
	}

	/**
	 * The mean of figures that each belong to one fold: they are computed apart and only then averaged, so that
	 * clusters of different folds never meet in one table. To be resampled with the folds as strata.
	 *
	 * @param statistics one or more; each sees the weights of all groups
	 */
	static GroupStatistic mean(List<GroupStatistic> statistics) {
		List<GroupStatistic> copy = List.copyOf(statistics);
		return weights -> copy.stream().mapToDouble(statistic -> statistic.value(weights)).sum() / copy.size();
	}

	/**
	 * A figure that knows only some groups.
	 *
	 * @param statistic a figure of {@code groups.length} groups
	 * @param groups the index of each of them among all groups
	 */
	static GroupStatistic on(int[] groups, GroupStatistic statistic) {
		int[] copy = groups.clone();
		return weights -> {
			int[] own = new int[copy.length];
			for (int i = 0; i < own.length; i++) {
				own[i] = weights[copy[i]];
			}
			return statistic.value(own);
		};
	}
}
