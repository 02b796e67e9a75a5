package org.lithoscope.statistics.agreement;

import java.util.Map;
import java.util.TreeMap;

/**
 * The mutual information expected of two labellings of given sizes when objects are dealt out at random (Vinh, Epps and
 * Bailey 2010, JMLR 11, 2837–2854, equation 24a).
 *
 * <p>The size of a cell is then hypergeometric. Its probabilities are built from the mode outwards by the ratio of
 * neighbours and divided by their sum, which needs no factorials, loses no digits for large tables, and ends where
 * they no longer count (below 1e-20 of the mode). Classes of equal size are handled once.
 */
final class ExpectedInformation {

	private static final double NEGLIGIBLE = 1e-20;

	private final long total;

	private ExpectedInformation(long total) {
		this.total = total;
	}

	static double of(ContingencyTable table) {
		if (table.classes() == 1 || table.clusters() == 1) {
			return 0;
		}
		ExpectedInformation expected = new ExpectedInformation(table.total());
		Map<Long, Integer> classSizes = multiplicities(table.classSizes());
		Map<Long, Integer> clusterSizes = multiplicities(table.clusterSizes());
		double sum = 0;
		for (Map.Entry<Long, Integer> a : classSizes.entrySet()) {
			for (Map.Entry<Long, Integer> b : clusterSizes.entrySet()) {
				double times = (double) a.getValue() * b.getValue();
				sum += times * expected.ofCell(a.getKey(), b.getKey());
			}
		}
		return sum;
	}

	private static Map<Long, Integer> multiplicities(long[] sizes) {
		Map<Long, Integer> multiplicities = new TreeMap<>();
		for (long size : sizes) {
			multiplicities.merge(size, 1, Integer::sum);
		}
		return multiplicities;
	}

	/** The expected contribution of a cell where a class of {@code a} meets a cluster of {@code b} objects. */
	private double ofCell(long a, long b) {
		long least = Math.max(0, a + b - total);
		long most = Math.min(a, b);
		long mode = Math.clamp((long) ((a + 1.0) * (b + 1.0) / (total + 2.0)), least, most);
		double independent = (double) a * b / total;
		double weights = 1;
		double sum = information(mode, independent);
		double weight = 1;
		for (long n = mode; n < most && weight > NEGLIGIBLE; n++) {
			weight *= (double) (a - n) * (b - n) / ((n + 1.0) * (total - a - b + n + 1));
			weights += weight;
			sum += weight * information(n + 1, independent);
		}
		weight = 1;
		for (long n = mode; n > least && weight > NEGLIGIBLE; n--) {
			weight *= n * (double) (total - a - b + n) / ((a - n + 1.0) * (b - n + 1));
			weights += weight;
			sum += weight * information(n - 1, independent);
		}
		return sum / weights;
	}

	private double information(long count, double independent) {
		return count == 0 ? 0 : (double) count / total * Math.log(count / independent);
	}
}
