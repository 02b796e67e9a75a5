package org.lithoscope.statistics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * What one cluster is made of.
 *
 * @param clusterCode the cluster's code in the input of the table
 * @param size how many objects it holds, 1 or more
 * @param dominantClass the code of its largest class, the lower one of two equally large
 * @param dominantCount how many of its objects belong to that class
 * @param secondClass the code of its second largest class, if it has two
 * @param secondCount how many of its objects belong to that class, 0 if it has only one
 */
public record ClusterComposition(int clusterCode, long size, int dominantClass, long dominantCount,
		OptionalInt secondClass, long secondCount) {

	/** The composition of every cluster, ordered by code. */
	public static List<ClusterComposition> of(ContingencyTable table) {
		int[] first = new int[table.clusters()];
		int[] second = new int[table.clusters()];
		Arrays.fill(first, -1);
		Arrays.fill(second, -1);
		for (int cell = 0; cell < table.cells(); cell++) {
			int cluster = table.cellCluster(cell);
			if (first[cluster] < 0 || table.cellCount(cell) > table.cellCount(first[cluster])) {
				second[cluster] = first[cluster];
				first[cluster] = cell;
			} else if (second[cluster] < 0 || table.cellCount(cell) > table.cellCount(second[cluster])) {
				second[cluster] = cell;
			}
		}
		List<ClusterComposition> compositions = new ArrayList<>();
		for (int c = 0; c < first.length; c++) {
			boolean pure = second[c] < 0;
			compositions.add(new ClusterComposition(table.clusterCode(c), table.clusterSize(c),
					table.classCode(table.cellClass(first[c])), table.cellCount(first[c]),
					pure ? OptionalInt.empty() : OptionalInt.of(table.classCode(table.cellClass(second[c]))),
					pure ? 0 : table.cellCount(second[c])));
		}
		return compositions;
	}

	/** The share of the largest class, above 0 to 1. */
	public double purity() {
		return (double) dominantCount / size;
	}

	/**
	 * Purity of a whole clustering: the share of objects that belong to the largest class of their cluster, above 0 to
	 * 1 (Manning, Raghavan and Schütze 2008, doi:10.1017/CBO9780511809071, section 16.3). It is 1 for singletons.
	 */
	public static double purityOf(ContingencyTable table) {
		return (double) of(table).stream().mapToLong(ClusterComposition::dominantCount).sum() / table.total();
	}
}
