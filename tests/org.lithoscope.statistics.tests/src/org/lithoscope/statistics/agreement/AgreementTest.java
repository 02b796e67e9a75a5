package org.lithoscope.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class AgreementTest {

	private static int[] random(int count, int codes, long seed) {
		return new SplittableRandom(seed).ints(count, 0, codes).toArray();
	}

	/** A copy of the labels with a share of them drawn anew. */
	private static int[] blurred(int[] labels, int codes, double share, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		return Arrays.stream(labels).map(label -> random.nextDouble() < share ? random.nextInt(codes) : label)
				.toArray();
	}

	@Test
	void measuresDoNotDependOnNamesOrOrder() {
		int[] classes = random(500, 9, 1);
		int[] clusters = blurred(classes, 9, 0.6, 2);
		int[] renamed = Arrays.stream(clusters).map(label -> 1000 - 37 * label).toArray();
		int[] reversedClasses = IntStream.range(0, 500).map(i -> classes[499 - i]).toArray();
		int[] reversedClusters = IntStream.range(0, 500).map(i -> renamed[499 - i]).toArray();

		ContingencyTable table = ContingencyTable.of(classes, clusters);
		ContingencyTable other = ContingencyTable.of(reversedClasses, reversedClusters);

		assertEquals(PairCounts.of(table), PairCounts.of(other));
		assertEquals(SharedInformation.of(table).adjusted(), SharedInformation.of(other).adjusted(), 1e-13);
		assertEquals(ClusterComposition.purityOf(table), ClusterComposition.purityOf(other));
	}

	@Test
	void allMeasuresButPurityAreSymmetric() {
		int[] a = random(400, 6, 3);
		int[] b = blurred(a, 11, 0.5, 4);

		PairCounts pairs = PairCounts.of(ContingencyTable.of(a, b));
		PairCounts swapped = PairCounts.of(ContingencyTable.of(b, a));
		SharedInformation shared = SharedInformation.of(ContingencyTable.of(a, b));
		SharedInformation sharedSwapped = SharedInformation.of(ContingencyTable.of(b, a));

		assertEquals(pairs.adjustedRand(), swapped.adjustedRand(), 1e-15);
		assertEquals(pairs.fowlkesMallows(), swapped.fowlkesMallows(), 1e-15);
		assertEquals(shared.adjusted(), sharedSwapped.adjusted(), 1e-12);
		assertEquals(shared.normalized(), sharedSwapped.normalized(), 1e-13);
		assertEquals(shared.homogeneity(), sharedSwapped.completeness(), 1e-13);
	}

	@Test
	void adjustedMeasuresOfIndependentLabelsAreNearZeroOnAverage() {
		double rand = 0;
		double information = 0;
		for (int trial = 0; trial < 200; trial++) {
			ContingencyTable table =
					ContingencyTable.of(random(300, 12, 2L * trial), random(300, 20, 2L * trial + 1));
			rand += PairCounts.of(table).adjustedRand() / 200;
			information += SharedInformation.of(table).adjusted() / 200;
		}

		assertEquals(0, rand, 2e-3);
		assertEquals(0, information, 2e-3);
	}

	@Test
	void expectedInformationIsTheMeanOverShuffledLabels() {
		int[] classes = random(60, 5, 1);
		int[] clusters = random(60, 4, 2);
		SplittableRandom random = new SplittableRandom(3);
		double mean = 0;
		for (int trial = 0; trial < 4000; trial++) {
			for (int i = 59; i > 0; i--) {
				int other = random.nextInt(i + 1);
				int label = clusters[i];
				clusters[i] = clusters[other];
				clusters[other] = label;
			}
			mean += SharedInformation.of(ContingencyTable.of(classes, clusters)).mutual() / 4000;
		}

		assertEquals(mean, SharedInformation.of(ContingencyTable.of(classes, clusters)).expectedMutual(), 0.003);
	}

	@Test
	void equalDivisionsAgreeCompletely() {
		int[] labels = random(1000, 7, 5);
		ContingencyTable table = ContingencyTable.of(labels, labels);

		assertEquals(1, PairCounts.of(table).adjustedRand());
		assertEquals(1, PairCounts.of(table).fowlkesMallows(), 1e-15);
		assertEquals(1, SharedInformation.of(table).adjusted(), 1e-12);
		assertEquals(1, SharedInformation.of(table).vMeasure(), 1e-12);
		assertEquals(1, ClusterComposition.purityOf(table));
	}

	@Test
	void opposedPairsGoBelowZero() {
		// The example of the lower bound of Chacón and Rastrojo 2020: two crossed divisions of four objects.
		assertEquals(-0.5, PairCounts.of(ContingencyTable.of(new int[] { 0, 0, 1, 1 }, new int[] { 0, 1, 0, 1 }))
				.adjustedRand());
	}

	@Test
	void aSingleObjectAgreesWithItself() {
		ContingencyTable table = ContingencyTable.of(new int[] { 4 }, new int[] { -1 });

		assertEquals(1, PairCounts.of(table).rand());
		assertEquals(1, PairCounts.of(table).adjustedRand());
		assertEquals(1, SharedInformation.of(table).adjusted());
		assertEquals(1, SharedInformation.of(table).normalized());
	}

	@Test
	void fullSizeTablesDoNotOverflow() {
		int rows = 238_506;
		int[] classes = random(rows, 139, 6);
		int[] clusters = blurred(classes, 20, 0.5, 7);
		ContingencyTable table = ContingencyTable.of(classes, clusters);

		PairCounts pairs = PairCounts.of(table);

		assertEquals((long) rows * (rows - 1) / 2, pairs.total());
		assertTrue(pairs.adjustedRand() > 0.05 && pairs.adjustedRand() < 1, () -> "" + pairs.adjustedRand());
		double adjusted = SharedInformation.of(table).adjusted();
		assertTrue(adjusted > 0.05 && adjusted < 1, () -> "" + adjusted);
	}

	@Test
	void sharesDoNotDependOnTheNumberOfObjectsAndTheAdjustmentVanishesWithIt() {
		long[][] small = { { 50, 10, 5 }, { 3, 70, 9 }, { 8, 2, 90 } };
		long[][] large = Arrays.stream(small).map(row -> Arrays.stream(row).map(n -> n * 10_000_000).toArray())
				.toArray(long[][]::new);

		assertEquals(SharedInformation.of(ContingencyTable.of(small)).normalized(),
				SharedInformation.of(ContingencyTable.of(large)).normalized(), 1e-12);
		assertEquals(SharedInformation.of(ContingencyTable.of(large)).normalized(),
				SharedInformation.of(ContingencyTable.of(large)).adjusted(), 1e-8);
		assertEquals(PairCounts.of(ContingencyTable.of(small)).adjustedRand(),
				PairCounts.of(ContingencyTable.of(large)).adjustedRand(), 0.01);
	}

	@Test
	void allSingletonsOfAFullSizeTableAreHandled() {
		int[] each = IntStream.range(0, 238_506).toArray();
		ContingencyTable table = ContingencyTable.of(each, each);

		assertEquals(238_506, table.cells());
		assertEquals(1, PairCounts.of(table).adjustedRand());
		assertEquals(0, PairCounts.of(table).fowlkesMallows());
	}

	@Test
	void moreThanFourThousandMillionObjectsAreRefusedRatherThanWrong() {
		assertThrows(ArithmeticException.class,
				() -> PairCounts.of(ContingencyTable.of(new long[][] { { 5_000_000_000L } })));
	}
}
