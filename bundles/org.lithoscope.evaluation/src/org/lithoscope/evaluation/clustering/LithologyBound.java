package org.lithoscope.evaluation.clustering;

import java.util.Arrays;

import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;

/**
 * How high the adjusted Rand index with lithologies can be at least for k clusters: the index of a division that puts
 * whole lithologies together.
 *
 * <p>While no lithology is divided, the index only falls with the sum of squared cluster sizes, so even sizes are
 * wanted. They are sought by dealing lithologies out, largest first, each to the smallest cluster so far (Graham 1969,
 * doi:10.1137/0117039), and then by moving and exchanging lithologies while that helps. The result is reached by an
 * actual division and therefore a lower bound of what is attainable; dividing a large lithology could reach more.
 */
final class LithologyBound {

	private final long[] sizes;
	private final int[] cluster;
	private final long[] clusterSizes;

	private LithologyBound(long[] sizes, int k) {
		this.sizes = sizes;
		this.cluster = new int[sizes.length];
		this.clusterSizes = new long[k];
	}

	/**
	 * The bound.
	 *
	 * @param sizes samples per lithology, at least one of them above 0
	 * @param k 1 or more
	 * @return 0 for one cluster of several lithologies, 1 for at least as many clusters as lithologies
	 */
	static double of(long[] sizes, int k) {
		long[] descending = Arrays.stream(sizes).filter(size -> size > 0).map(size -> -size).sorted()
				.map(size -> -size).toArray();
		LithologyBound bound = new LithologyBound(descending, Math.min(k, descending.length));
		bound.deal();
		bound.improve();
		return bound.adjustedRand();
	}

	private void deal() {
		for (int lithology = 0; lithology < sizes.length; lithology++) {
			int smallest = 0;
			for (int c = 1; c < clusterSizes.length; c++) {
				smallest = clusterSizes[c] < clusterSizes[smallest] ? c : smallest;
			}
			cluster[lithology] = smallest;
			clusterSizes[smallest] += sizes[lithology];
		}
	}

	/** Ends, since every step lowers a sum of squares of whole numbers. */
	private void improve() {
		boolean improved = true;
		while (improved) {
			improved = false;
			for (int i = 0; i < sizes.length; i++) {
				for (int c = 0; c < clusterSizes.length; c++) {
					improved |= shift(i, c, sizes[i]);
				}
				for (int j = i + 1; j < sizes.length; j++) {
					improved |= exchange(i, j);
				}
			}
		}
	}

	private boolean exchange(int i, int j) {
		int from = cluster[i];
		int to = cluster[j];
		if (shift(i, to, sizes[i] - sizes[j])) {
			cluster[j] = from;
			return true;
		}
		return false;
	}

	/** Gives lithology {@code i} to another cluster, which grows by {@code amount}, if sizes become more even. */
	private boolean shift(int i, int to, long amount) {
		int from = cluster[i];
		if (from == to || amount <= 0 || clusterSizes[from] - amount <= clusterSizes[to]) {
			return false;
		}
		clusterSizes[from] -= amount;
		clusterSizes[to] += amount;
		cluster[i] = to;
		return true;
	}

	private double adjustedRand() {
		long[][] counts = new long[sizes.length][clusterSizes.length];
		for (int i = 0; i < sizes.length; i++) {
			counts[i][cluster[i]] = sizes[i];
		}
		return PairCounts.of(ContingencyTable.of(counts)).adjustedRand();
	}
}
