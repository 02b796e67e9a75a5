package org.lithoscope.evaluation.clustering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;

class LithologyBoundTest {

	@Test
	void asManyClustersAsLithologiesReachOne() {
		assertEquals(1, LithologyBound.of(new long[] {5, 0, 3, 2}, 3));
		assertEquals(1, LithologyBound.of(new long[] {5, 0, 3, 2}, 30));
	}

	@Test
	void oneClusterReachesNothing() {
		assertEquals(0, LithologyBound.of(new long[] {5, 3, 2}, 1));
	}

	@Test
	void evenSizesAreFoundWhereDealingAloneMissesThem() {
		// dealt out, the sizes go to clusters of 7 and 5, but 6 and 6 are possible
		long[][] counts = {{3, 0}, {3, 0}, {0, 2}, {0, 2}, {0, 2}};
		double even = PairCounts.of(ContingencyTable.of(counts)).adjustedRand();
		assertEquals(even, LithologyBound.of(new long[] {2, 3, 2, 3, 2}, 2), 1e-12);
	}

	@Test
	void itIsNeverAboveTheBestDivisionIntoWholeLithologiesAndUsuallyReachesIt() {
		SplittableRandom random = new SplittableRandom(5);
		int reached = 0;
		for (int trial = 0; trial < 100; trial++) {
			long[] sizes = random.longs(7, 1, 1000).toArray();
			double bound = LithologyBound.of(sizes, 3);
			double best = best(sizes, new int[7], 0, 3);
			assertTrue(bound <= best + 1e-12);
			assertTrue(bound >= best - 0.02, () -> bound + " of " + best);
			reached += bound > best - 1e-12 ? 1 : 0;
		}
		assertTrue(reached >= 60, "reached " + reached);
	}

	@Test
	void moreClustersReachMore() {
		long[] sizes = new SplittableRandom(3).longs(60, 1, 5000).toArray();
		for (int k = 2; k < 60; k++) {
			assertTrue(LithologyBound.of(sizes, k) > LithologyBound.of(sizes, k - 1));
		}
	}

	/** The best adjusted Rand index over all divisions that keep lithologies whole. */
	private static double best(long[] sizes, int[] cluster, int next, int k) {
		if (next == sizes.length) {
			long[][] counts = new long[sizes.length][k];
			for (int i = 0; i < sizes.length; i++) {
				counts[i][cluster[i]] = sizes[i];
			}
			return PairCounts.of(ContingencyTable.of(counts)).adjustedRand();
		}
		double best = -1;
		for (int c = 0; c < k; c++) {
			cluster[next] = c;
			best = Math.max(best, best(sizes, cluster, next + 1, k));
		}
		return best;
	}
}
