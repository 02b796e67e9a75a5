package org.lithoscope.statistics.power;

/** What it takes to detect a difference. */
public sealed interface Requirement {

	/**
	 * More repeats are enough.
	 *
	 * @param repeats of the whole cross-validation, 1 or more, the fewest that reach the wanted power
	 * @param power that they reach
	 */
	record Repeats(int repeats, double power) implements Requirement {
	}

	/**
	 * No number of repeats up to a million is enough: the corrected standard error has a floor, and only more groups
	 * lower it.
	 *
	 * @param limit the power that endless repeats would reach
	 * @param factor about how many times as many groups are needed, above 1, with the repeats at hand
	 * @param groups how many that are in all
	 */
	record MoreGroups(double limit, double factor, long groups) implements Requirement {
	}
}
