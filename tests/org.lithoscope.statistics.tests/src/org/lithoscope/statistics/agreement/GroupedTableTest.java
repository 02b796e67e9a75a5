package org.lithoscope.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class GroupedTableTest {

	private static final int[] CLASSES = { 7, 7, 3, 3, 7, 9 };
	private static final int[] CLUSTERS = { 0, 1, 1, 1, 0, 5 };
	private static final int[] GROUPS = { 20, 20, 10, 20, 10, 30 };

	private static GroupedTable grouped() {
		return GroupedTable.of(CLASSES, CLUSTERS, GROUPS);
	}

	@Test
	void groupsAreNumberedByTheirCodes() {
		GroupedTable table = grouped();

		assertEquals(3, table.groups());
		assertEquals(10, table.groupCode(0));
		assertEquals(20, table.groupCode(1));
		assertEquals(2, table.groupSize(0));
		assertEquals(3, table.groupSize(1));
		assertEquals(6, table.whole().total());
	}

	@Test
	void aGroupCountsAsOftenAsItsWeight() {
		ContingencyTable table = grouped().table(new int[] { 2, 1, 0 });

		assertEquals(7, table.total());
		assertEquals(2, table.classes());
		assertEquals(2, table.clusters());
		assertEquals(3, table.classCode(0));
		assertEquals(3, table.classSize(0));
		assertEquals(1, table.clusterCode(1));
		assertEquals(4, table.clusterSize(1));
	}

	@Test
	void addedTablesEqualTheTableOfRepeatedRows() {
		SplittableRandom random = new SplittableRandom(11);
		for (int trial = 0; trial < 50; trial++) {
			int[][] rows = new int[3][200];
			Arrays.setAll(rows[0], i -> random.nextInt(9) * random.nextInt(3));
			Arrays.setAll(rows[1], i -> rows[0][i] % 4 + random.nextInt(3));
			Arrays.setAll(rows[2], i -> i / 25);
			int[] weights = new int[8];
			Arrays.setAll(weights, i -> random.nextInt(3));
			weights[trial % 8] = 1;

			ContingencyTable added = GroupedTable.of(rows[0], rows[1], rows[2]).table(weights);
			ContingencyTable counted = repeated(rows, weights);

			assertEquals(PairCounts.of(counted), PairCounts.of(added));
			assertEquals(SharedInformation.of(counted), SharedInformation.of(added));
			assertEquals(ClusterComposition.of(counted), ClusterComposition.of(added));
		}
	}

	private static ContingencyTable repeated(int[][] rows, int[] weights) {
		List<Integer> picked = new ArrayList<>();
		for (int row = 0; row < rows[0].length; row++) {
			for (int times = 0; times < weights[rows[2][row]]; times++) {
				picked.add(row);
			}
		}
		return ContingencyTable.of(picked.stream().mapToInt(row -> rows[0][row]).toArray(),
				picked.stream().mapToInt(row -> rows[1][row]).toArray());
	}

	@Test
	void refusesWhatDoesNotFit() {
		assertEquals("expected one group per object, not 2 for 6",
				refusal(() -> GroupedTable.of(CLASSES, CLUSTERS, new int[2])));
		assertEquals("expected one weight for each of 3 groups, not 2", refusal(() -> grouped().table(new int[2])));
		assertEquals("a group cannot have the weight -1", refusal(() -> grouped().table(new int[] { 1, -1, 0 })));
		assertEquals("expected at least one group with a weight above zero",
				refusal(() -> grouped().table(new int[3])));
	}

	private static String refusal(Runnable call) {
		return assertThrows(IllegalArgumentException.class, call::run).getMessage();
	}

	@Test
	void bundlesOfEqualObjectsCountLikeTheObjects() {
		int[] classes = { 3, 3, 1, 1, 1, 3, 2 };
		int[] clusters = { 0, 0, 5, 0, 5, 0, 5 };
		int[] groups = { 7, 7, 7, 9, 9, 9, 7 };
		GroupedTable single = GroupedTable.of(classes, clusters, groups);
		GroupedTable bundled = GroupedTable.of(new int[] { 3, 1, 1, 1, 3, 2 }, new int[] { 0, 5, 5, 0, 0, 5 },
				new int[] { 7, 7, 9, 9, 9, 7 }, new long[] { 2, 1, 1, 1, 1, 1 });

		for (int[] weights : new int[][] { { 1, 1 }, { 0, 1 }, { 2, 0 }, { 1, 3 } }) {
			assertEquals(PairCounts.of(single.table(weights)), PairCounts.of(bundled.table(weights)));
			assertEquals(single.table(weights).classes(), bundled.table(weights).classes());
		}
		assertEquals(single.groupSize(0), bundled.groupSize(0));
		assertEquals(9, bundled.groupCode(1));
	}
}
