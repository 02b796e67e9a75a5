package org.lithoscope.statistics.agreement;

/**
 * Pairs of objects by whether they are together in classes and in clusters, and the measures that follow from them.
 *
 * @param bothTogether pairs in one class and one cluster
 * @param classOnly pairs in one class but two clusters
 * @param clusterOnly pairs in one cluster but two classes
 * @param bothApart all other pairs
 */
public record PairCounts(long bothTogether, long classOnly, long clusterOnly, long bothApart) {

	/**
	 * Counts the {@code n (n − 1) / 2} pairs of a table's objects.
	 *
	 * @throws ArithmeticException if there are more than about 4·10⁹ objects
	 */
	public static PairCounts of(ContingencyTable table) {
		long together = 0;
		for (int i = 0; i < table.cells(); i++) {
			together = Math.addExact(together, pairs(table.cellCount(i)));
		}
		long inClasses = 0;
		for (long size : table.classSizes()) {
			inClasses = Math.addExact(inClasses, pairs(size));
		}
		long inClusters = 0;
		for (long size : table.clusterSizes()) {
			inClusters = Math.addExact(inClusters, pairs(size));
		}
		return new PairCounts(together, inClasses - together, inClusters - together,
				pairs(table.total()) - inClasses - inClusters + together);
	}

	private static long pairs(long objects) {
		return objects % 2 == 0 ? Math.multiplyExact(objects / 2, objects - 1)
				: Math.multiplyExact(objects, (objects - 1) / 2);
	}

	/** All pairs. */
	public long total() {
		return bothTogether + classOnly + clusterOnly + bothApart;
	}

	/**
	 * Rand index: the share of pairs that are treated alike, {@code (together + apart) / all}, 0 to 1 (Rand 1971,
	 * doi:10.1080/01621459.1971.10482356); 1 for a single object.
	 */
	public double rand() {
		return total() == 0 ? 1 : (double) (bothTogether + bothApart) / total();
	}

	/**
	 * Adjusted Rand index: the Rand index minus its expectation under random labels of the same sizes, over its largest
	 * value minus the same; about 0 for independent labels, 1 for equal divisions, at least −0.5 (Hubert and Arabie
	 * 1985, doi:10.1007/BF01908075). With pairs together a, class only b, cluster only c, apart d it is
	 * {@code 2 (a d − b c) / ((a + b)(b + d) + (a + c)(c + d))}.
	 */
	public double adjustedRand() {
		if (classOnly == 0 && clusterOnly == 0) {
			return 1;
		}
		double a = bothTogether;
		double b = classOnly;
		double c = clusterOnly;
		double d = bothApart;
		return 2 * (a * d - b * c) / ((a + b) * (b + d) + (a + c) * (c + d));
	}

	/**
	 * Fowlkes–Mallows index: the geometric mean of the shares of class pairs and of cluster pairs that are together in
	 * both, 0 to 1 (Fowlkes and Mallows 1983, doi:10.1080/01621459.1983.10478008); 0 if no pair is together in both.
	 */
	public double fowlkesMallows() {
		if (bothTogether == 0) {
			return 0;
		}
		double ofClasses = (double) bothTogether / (bothTogether + classOnly);
		double ofClusters = (double) bothTogether / (bothTogether + clusterOnly);
		return Math.sqrt(ofClasses) * Math.sqrt(ofClusters);
	}
}
