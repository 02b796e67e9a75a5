package org.lithoscope.statistics.agreement;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Counts of objects by class and cluster, only those above zero, in 64-bit arithmetic.
 *
 * <p>Classes and clusters are numbered from 0 in the order of their codes; only those that hold objects count. Cells
 * are ordered by class, then cluster.
 */
public final class ContingencyTable {

	/** Tables with up to this many cells are counted in an array, larger ones by sorting. */
	private static final long DENSE_CELLS = 1 << 20;

	private final int[] classCodes;
	private final int[] clusterCodes;
	private final long[] classSizes;
	private final long[] clusterSizes;
	private final long[] cellKeys;
	private final int[] cellClass;
	private final int[] cellCluster;
	private final long[] cellCount;
	private final long total;

	/** @param keys per cell {@code class · clusters + cluster}, increasing */
	private ContingencyTable(int[] classCodes, int[] clusterCodes, long[] keys, long[] counts) {
		this.classCodes = classCodes;
		this.clusterCodes = clusterCodes;
		this.cellKeys = keys;
		this.cellCount = counts;
		this.cellClass = new int[keys.length];
		this.cellCluster = new int[keys.length];
		this.classSizes = new long[classCodes.length];
		this.clusterSizes = new long[clusterCodes.length];
		for (int i = 0; i < keys.length; i++) {
			cellClass[i] = (int) (keys[i] / clusterCodes.length);
			cellCluster[i] = (int) (keys[i] % clusterCodes.length);
			classSizes[cellClass[i]] += counts[i];
			clusterSizes[cellCluster[i]] += counts[i];
		}
		this.total = Arrays.stream(counts).sum();
	}

	/**
	 * Counts objects.
	 *
	 * @param classes per object the code of its class; any numbers, only equality matters
	 * @param clusters per object the code of its cluster
	 * @throws IllegalArgumentException if there are no objects, or the lengths differ
	 */
	public static ContingencyTable of(int[] classes, int[] clusters) {
		if (classes.length != clusters.length || classes.length == 0) {
			throw new IllegalArgumentException("expected one class and one cluster per object, not %d and %d"
					.formatted(classes.length, clusters.length));
		}
		int[] classCodes = distinct(classes);
		int[] clusterCodes = distinct(clusters);
		long cells = (long) classCodes.length * clusterCodes.length;
		long[] keys = new long[classes.length];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) Arrays.binarySearch(classCodes, classes[i]) * clusterCodes.length
					+ Arrays.binarySearch(clusterCodes, clusters[i]);
		}
		if (cells <= DENSE_CELLS) {
			long[] dense = new long[(int) cells];
			for (long key : keys) {
				dense[(int) key]++;
			}
			return ofDense(classCodes, clusterCodes, dense);
		}
		Arrays.sort(keys);
		return ofSorted(classCodes, clusterCodes, keys);
	}

	/**
	 * Counts objects that are given in bundles of equal class and cluster; several bundles may be of the same.
	 *
	 * @param classes per bundle the code of its class
	 * @param clusters per bundle the code of its cluster
	 * @param counts per bundle how many objects it holds, 1 or more
	 * @throws IllegalArgumentException if there are no bundles, the lengths differ, or a count is below 1
	 */
	public static ContingencyTable of(int[] classes, int[] clusters, long[] counts) {
		if (classes.length != clusters.length || counts.length != classes.length || classes.length == 0
				|| Arrays.stream(counts).anyMatch(count -> count < 1)) {
			throw new IllegalArgumentException(
					"expected one class, one cluster and one count of 1 or more per bundle, not %d, %d and %d"
							.formatted(classes.length, clusters.length, counts.length));
		}
		int[] classCodes = distinct(classes);
		int[] clusterCodes = distinct(clusters);
		TreeMap<Long, Long> cells = new TreeMap<>();
		for (int i = 0; i < classes.length; i++) {
			cells.merge((long) Arrays.binarySearch(classCodes, classes[i]) * clusterCodes.length
					+ Arrays.binarySearch(clusterCodes, clusters[i]), counts[i], Long::sum);
		}
		return new ContingencyTable(classCodes, clusterCodes,
				cells.keySet().stream().mapToLong(Long::longValue).toArray(),
				cells.values().stream().mapToLong(Long::longValue).toArray());
	}

	/**
	 * Takes counts as they are, for instance sums of tables of several boreholes.
	 *
	 * @param counts {@code classes × clusters}, not negative, at least one above zero
	 * @throws IllegalArgumentException if rows differ in length, a count is negative, or all are zero
	 */
	public static ContingencyTable of(long[][] counts) {
		int[] usedClasses = used(counts.length, r -> Arrays.stream(counts[r]).sum());
		int width = counts.length == 0 ? 0 : counts[0].length;
		for (long[] row : counts) {
			if (row.length != width || Arrays.stream(row).anyMatch(count -> count < 0)) {
				throw new IllegalArgumentException("expected rows of equal length without negative counts, not "
						+ Arrays.toString(row));
			}
		}
		if (usedClasses.length == 0) {
			throw new IllegalArgumentException("expected at least one count above zero");
		}
		int[] usedClusters = used(width, c -> Arrays.stream(counts).mapToLong(row -> row[c]).sum());
		long[] dense = new long[Math.multiplyExact(usedClasses.length, usedClusters.length)];
		for (int r = 0; r < usedClasses.length; r++) {
			for (int c = 0; c < usedClusters.length; c++) {
				dense[r * usedClusters.length + c] = counts[usedClasses[r]][usedClusters[c]];
			}
		}
		return ofDense(usedClasses, usedClusters, dense);
	}

	private static int[] used(int length, IntToLongFunction size) {
		return IntStream.range(0, length).filter(i -> size.applyAsLong(i) > 0).toArray();
	}

	private static ContingencyTable ofDense(int[] classCodes, int[] clusterCodes, long[] dense) {
		int[] keys = IntStream.range(0, dense.length).filter(i -> dense[i] > 0).toArray();
		return new ContingencyTable(classCodes, clusterCodes, Arrays.stream(keys).asLongStream().toArray(),
				Arrays.stream(keys).mapToLong(key -> dense[key]).toArray());
	}

	private static ContingencyTable ofSorted(int[] classCodes, int[] clusterCodes, long[] objects) {
		long[] keys = new long[objects.length];
		long[] counts = new long[objects.length];
		int cells = 0;
		for (long object : objects) {
			if (cells == 0 || keys[cells - 1] != object) {
				keys[cells++] = object;
			}
			counts[cells - 1]++;
		}
		return new ContingencyTable(classCodes, clusterCodes, Arrays.copyOf(keys, cells),
				Arrays.copyOf(counts, cells));
	}

	static int[] distinct(int[] codes) {
		int[] sorted = codes.clone();
		Arrays.sort(sorted);
		int count = 0;
		for (int code : sorted) {
			if (count == 0 || sorted[count - 1] != code) {
				sorted[count++] = code;
			}
		}
		return Arrays.copyOf(sorted, count);
	}

	/** The number of objects. */
	public long total() {
		return total;
	}

	/** The number of classes that hold objects. */
	public int classes() {
		return classSizes.length;
	}

	/** The number of clusters that hold objects. */
	public int clusters() {
		return clusterSizes.length;
	}

	/** The code a class had in the input. */
	public int classCode(int index) {
		return classCodes[index];
	}

	/** The code a cluster had in the input. */
	public int clusterCode(int index) {
		return clusterCodes[index];
	}

	/** How many objects a class holds. */
	public long classSize(int index) {
		return classSizes[index];
	}

	/** How many objects a cluster holds. */
	public long clusterSize(int index) {
		return clusterSizes[index];
	}

	/** The number of cells above zero. */
	public int cells() {
		return cellCount.length;
	}

	/** The class of a cell. */
	public int cellClass(int cell) {
		return cellClass[cell];
	}

	/** The cluster of a cell. */
	public int cellCluster(int cell) {
		return cellCluster[cell];
	}

	/** How many objects a cell counts, 1 or more. */
	public long cellCount(int cell) {
		return cellCount[cell];
	}

	/** The cell of a class and a cluster that occur together, by their codes. */
	int cellOf(int classCode, int clusterCode) {
		int classIndex = Arrays.binarySearch(classCodes, classCode);
		return Arrays.binarySearch(cellKeys,
				(long) classIndex * clusterCodes.length + Arrays.binarySearch(clusterCodes, clusterCode));
	}

	/** A table with other counts in the same cells, not all zero; what they leave empty does not count. */
	ContingencyTable withCounts(long[] counts) {
		int[] classIndex = new int[classes()];
		int[] clusterIndex = new int[clusters()];
		int cells = 0;
		for (int cell = 0; cell < counts.length; cell++) {
			if (counts[cell] > 0) {
				classIndex[cellClass[cell]] = 1;
				clusterIndex[cellCluster[cell]] = 1;
				cells++;
			}
		}
		int[] usedClasses = renumber(classIndex, classCodes);
		int[] usedClusters = renumber(clusterIndex, clusterCodes);
		long[] keys = new long[cells];
		long[] used = new long[cells];
		int next = 0;
		for (int cell = 0; cell < counts.length; cell++) {
			if (counts[cell] > 0) {
				keys[next] = (long) classIndex[cellClass[cell]] * usedClusters.length + clusterIndex[cellCluster[cell]];
				used[next++] = counts[cell];
			}
		}
		return new ContingencyTable(usedClasses, usedClusters, keys, used);
	}

	/** Turns marks into new indices and returns the codes of those that are marked. */
	private static int[] renumber(int[] marks, int[] codes) {
		int[] used = new int[codes.length];
		int count = 0;
		for (int i = 0; i < marks.length; i++) {
			if (marks[i] == 1) {
				used[count] = codes[i];
				marks[i] = count++;
			}
		}
		return Arrays.copyOf(used, count);
	}

	/** All class sizes. */
	long[] classSizes() {
		return classSizes;
	}

	/** All cluster sizes. */
	long[] clusterSizes() {
		return clusterSizes;
	}

	@Override
	public String toString() {
		return "ContingencyTable[%d objects, %d classes, %d clusters]".formatted(total, classes(), clusters());
	}
}
