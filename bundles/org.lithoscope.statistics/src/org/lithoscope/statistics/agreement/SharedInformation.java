package org.lithoscope.statistics.agreement;

/**
 * Entropies of classes and clusters, what they tell about each other, and the measures that follow, all in nats or as
 * shares.
 *
 * @param classEntropy H(C) of the class sizes
 * @param clusterEntropy H(K) of the cluster sizes
 * @param mutual I(C; K), 0 or more
 * @param expectedMutual I(C; K) expected of random labels of the same sizes, see {@link ExpectedInformation}
 * @param trivial whether there is one class and one cluster
 */
public record SharedInformation(double classEntropy, double clusterEntropy, double mutual, double expectedMutual,
		boolean trivial) {

	/** Smallest difference that counts in {@link #adjusted()}, the distance of 1 to the next larger number. */
	private static final double EPSILON = Math.ulp(1.0);

	/** Computes entropies and information from a table. */
	public static SharedInformation of(ContingencyTable table) {
		double mutual = 0;
		double total = table.total();
		for (int i = 0; i < table.cells(); i++) {
			double share = table.cellCount(i) / total;
			double independent = (double) table.classSize(table.cellClass(i))
					* table.clusterSize(table.cellCluster(i)) / total;
			mutual += share * Math.log(table.cellCount(i) / independent);
		}
		boolean oneSided = table.classes() == 1 || table.clusters() == 1;
		return new SharedInformation(entropy(table.classSizes(), total), entropy(table.clusterSizes(), total),
				oneSided ? 0 : Math.max(0, mutual), ExpectedInformation.of(table),
				table.classes() == 1 && table.clusters() == 1);
	}

	private static double entropy(long[] sizes, double total) {
		double entropy = 0;
		for (long size : sizes) {
			entropy -= size / total * Math.log(size / total);
		}
		return Math.max(0, entropy);
	}

	/**
	 * Homogeneity: how far every cluster holds one class only, {@code I / H(C)}, 0 to 1; 1 if there is one class
	 * (Rosenberg and Hirschberg 2007, Proc. EMNLP-CoNLL, 410–420).
	 */
	public double homogeneity() {
		return classEntropy == 0 ? 1 : mutual / classEntropy;
	}

	/**
	 * Completeness: how far every class lies in one cluster only, {@code I / H(K)}, 0 to 1; 1 if there is one cluster
	 * (Rosenberg and Hirschberg 2007).
	 */
	public double completeness() {
		return clusterEntropy == 0 ? 1 : mutual / clusterEntropy;
	}

	/**
	 * V-measure: the harmonic mean of homogeneity and completeness, 0 to 1; 0 if both are (Rosenberg and Hirschberg
	 * 2007).
	 */
	public double vMeasure() {
		double sum = homogeneity() + completeness();
		return sum == 0 ? 0 : 2 * homogeneity() * completeness() / sum;
	}

	/**
	 * Normalised mutual information: {@code I / ((H(C) + H(K)) / 2)}, 0 to 1; 1 for one class and one cluster (Strehl
	 * and Ghosh 2002, doi:10.1162/153244303321897735). It grows with the number of clusters even for random labels.
	 */
	public double normalized() {
		if (trivial) {
			return 1;
		}
		return mutual == 0 ? 0 : mutual / ((classEntropy + clusterEntropy) / 2);
	}

	/**
	 * Adjusted mutual information: {@code (I − E[I]) / ((H(C) + H(K)) / 2 − E[I])}, about 0 for independent labels, 1
	 * for equal divisions (Vinh, Epps and Bailey 2010, JMLR 11, 2837–2854; doi:10.1145/1553374.1553511); 1 for one
	 * class and one cluster.
	 */
	public double adjusted() {
		if (trivial) {
			return 1;
		}
		double range = (classEntropy + clusterEntropy) / 2 - expectedMutual;
		double apartFromZero = range < 0 ? Math.min(range, -EPSILON) : Math.max(range, EPSILON);
		return (mutual - expectedMutual) / apartFromZero;
	}
}
