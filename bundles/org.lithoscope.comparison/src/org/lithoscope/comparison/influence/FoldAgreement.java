package org.lithoscope.comparison.influence;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.lithoscope.statistics.agreement.PairCounts;

/**
 * The adjusted Rand index of an experiment on one fold, the mean over its seeds, with or without some groups.
 *
 * @param seeds a table for each run on the fold
 */
record FoldAgreement(List<BoreholeTable> seeds) {

	/** The names of the fold's test groups. */
	Set<String> groups() {
		Set<String> names = new TreeSet<>();
		seeds.forEach(seed -> names.addAll(seed.groups()));
		return names;
	}

	/** How many described rows a group has. */
	long rows(String group) {
		return seeds.stream().filter(seed -> seed.groups().contains(group))
				.mapToLong(seed -> seed.counts().groupSize(seed.groups().indexOf(group))).findFirst().orElse(0);
	}

	/** The figure without a group; NaN if nothing is left. */
	double without(String group) {
		return weighted(name -> name.equals(group) ? 0 : 1);
	}

	/** The figure of all groups. */
	double whole() {
		return weighted(name -> 1);
	}

	/** How often a group is taken. */
	@FunctionalInterface
	interface Weights {

		int of(String group);
	}

	/** The figure of groups taken as often as their weights say; NaN if all are 0. */
	double weighted(Weights weights) {
		double sum = 0;
		for (BoreholeTable seed : seeds) {
			int[] own = new int[seed.counts().groups()];
			boolean any = false;
			for (int group = 0; group < own.length; group++) {
				own[group] = weights.of(seed.groups().get(seed.counts().groupCode(group)));
				any |= own[group] > 0;
			}
			if (!any) {
				return Double.NaN;
			}
			sum += PairCounts.of(seed.counts().table(own)).adjustedRand();
		}
		return sum / seeds.size();
	}
}
