package org.lithoscope.comparison.pair;

/**
 * How folds are repeated.
 *
 * @param folds of one partition, 2 or more
 * @param repeats of the whole partition, 1 or more
 */
public record Design(int folds, int repeats) {

	/**
	 * The design of so many folds from so many partitions. Partitions of a single fold, or uneven ones, count as one
	 * partition together.
	 *
	 * @param count how many folds in all, 2 or more
	 */
	public static Design of(int count, int partitions) {
		boolean even = partitions > 0 && count % partitions == 0 && count / partitions >= 2;
		return even ? new Design(count / partitions, partitions) : new Design(count, 1);
	}
}
