package org.lithoscope.statistics.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Contingency tables of groups of objects (boreholes, sites) under one labelling, ready to be added up with weights: a
 * resample of groups then costs the cells of its groups, not their rows.
 *
 * <p>Groups are numbered from 0 in the order of their codes.
 */
public final class GroupedTable {

	private final int[] groupCodes;
	private final ContingencyTable whole;
	/** Entries of group {@code g} are those from {@code starts[g]} to {@code starts[g + 1]}. */
	private final int[] starts;
	private final int[] entryCells;
	private final long[] entryCounts;

	/** @param rows per object {@code group · cells + cell}; sorted in place */
	private GroupedTable(int[] groupCodes, ContingencyTable whole, long[] rows) {
		this.groupCodes = groupCodes;
		this.whole = whole;
		Arrays.sort(rows);
		int[] cells = new int[rows.length];
		long[] counts = new long[rows.length];
		this.starts = new int[groupCodes.length + 1];
		int entries = 0;
		for (int row = 0; row < rows.length; row++) {
			if (row == 0 || rows[row] != rows[row - 1]) {
				starts[(int) (rows[row] / whole.cells()) + 1] = entries + 1;
				cells[entries++] = (int) (rows[row] % whole.cells());
			}
			counts[entries - 1]++;
		}
		this.entryCells = Arrays.copyOf(cells, entries);
		this.entryCounts = Arrays.copyOf(counts, entries);
	}

	/** @param cells per group, in order, its counts by cell */
	private GroupedTable(int[] groupCodes, ContingencyTable whole, Map<Integer, TreeMap<Integer, Long>> cells) {
		this.groupCodes = groupCodes;
		this.whole = whole;
		this.starts = new int[groupCodes.length + 1];
		cells.forEach((group, counts) -> starts[group + 1] = starts[group] + counts.size());
		this.entryCells = cells.values().stream().flatMap(counts -> counts.keySet().stream())
				.mapToInt(Integer::intValue).toArray();
		this.entryCounts = cells.values().stream().flatMap(counts -> counts.values().stream())
				.mapToLong(Long::longValue).toArray();
	}

	/**
	 * Counts objects.
	 *
	 * @param classes per object the code of its class; any numbers, only equality matters
	 * @param clusters per object the code of its cluster
	 * @param groups per object the code of its group
	 * @throws IllegalArgumentException if there are no objects, or the lengths differ
	 */
	public static GroupedTable of(int[] classes, int[] clusters, int[] groups) {
		ContingencyTable whole = ContingencyTable.of(classes, clusters);
		if (groups.length != classes.length) {
			throw new IllegalArgumentException(
					"expected one group per object, not %d for %d".formatted(groups.length, classes.length));
		}
		int[] codes = ContingencyTable.distinct(groups);
		long[] rows = new long[groups.length];
		Arrays.setAll(rows, row -> (long) Arrays.binarySearch(codes, groups[row]) * whole.cells()
				+ whole.cellOf(classes[row], clusters[row]));
		return new GroupedTable(codes, whole, rows);
	}

	/**
	 * Counts objects that are given in bundles of equal class, cluster and group.
	 *
	 * @param counts per bundle how many objects it holds, 1 or more
	 * @throws IllegalArgumentException if there are no bundles, the lengths differ, or a count is below 1
	 */
	public static GroupedTable of(int[] classes, int[] clusters, int[] groups, long[] counts) {
		ContingencyTable whole = ContingencyTable.of(classes, clusters, counts);
		if (groups.length != classes.length) {
			throw new IllegalArgumentException(
					"expected one group per bundle, not %d for %d".formatted(groups.length, classes.length));
		}
		int[] codes = ContingencyTable.distinct(groups);
		Map<Integer, TreeMap<Integer, Long>> cells = new TreeMap<>();
		for (int i = 0; i < classes.length; i++) {
			cells.computeIfAbsent(Arrays.binarySearch(codes, groups[i]), group -> new TreeMap<>())
					.merge(whole.cellOf(classes[i], clusters[i]), counts[i], Long::sum);
		}
		return new GroupedTable(codes, whole, cells);
	}

	/** The number of groups. */
	public int groups() {
		return groupCodes.length;
	}

	/** The code a group had in the input. */
	public int groupCode(int group) {
		return groupCodes[group];
	}

	/** How many objects a group holds, 1 or more. */
	public long groupSize(int group) {
		return Arrays.stream(entryCounts, starts[group], starts[group + 1]).sum();
	}

	/** The table of all objects. */
	public ContingencyTable whole() {
		return whole;
	}

	/**
	 * The sum of the groups' tables, each as often as its weight says. It may be called from several threads.
	 *
	 * @param weights per group 0 or more
	 * @throws IllegalArgumentException if there is not one weight per group, one is negative, or all are 0
	 */
	public ContingencyTable table(int[] weights) {
		if (weights.length != groups()) {
			throw new IllegalArgumentException(
					"expected one weight for each of %d groups, not %d".formatted(groups(), weights.length));
		}
		long[] counts = new long[whole.cells()];
		boolean empty = true;
		for (int group = 0; group < weights.length; group++) {
			if (weights[group] < 0) {
				throw new IllegalArgumentException("a group cannot have the weight " + weights[group]);
			}
			if (weights[group] > 0) {
				empty = false;
				add(group, weights[group], counts);
			}
		}
		if (empty) {
			throw new IllegalArgumentException("expected at least one group with a weight above zero");
		}
		return whole.withCounts(counts);
	}

	private void add(int group, int weight, long[] counts) {
		for (int entry = starts[group]; entry < starts[group + 1]; entry++) {
			counts[entryCells[entry]] += weight * entryCounts[entry];
		}
	}
}
