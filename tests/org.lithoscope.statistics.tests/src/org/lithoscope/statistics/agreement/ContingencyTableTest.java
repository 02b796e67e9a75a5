package org.lithoscope.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class ContingencyTableTest {

	private static List<String> cells(ContingencyTable table) {
		List<String> cells = new ArrayList<>();
		for (int i = 0; i < table.cells(); i++) {
			cells.add("%d/%d: %d".formatted(table.classCode(table.cellClass(i)),
					table.clusterCode(table.cellCluster(i)), table.cellCount(i)));
		}
		return cells;
	}

	@Test
	void countsOnlyWhatIsThere() {
		ContingencyTable table = ContingencyTable.of(new int[] { 7, 7, 2, 7 }, new int[] { 0, -1, 5, 0 });

		assertEquals(List.of("2/5: 1", "7/-1: 1", "7/0: 2"), cells(table));
		assertEquals(2, table.classes());
		assertEquals(3, table.clusters());
		assertEquals(3, table.classSize(1));
		assertEquals(2, table.clusterSize(1));
		assertEquals(4, table.total());
	}

	@Test
	void isTheSameWhetherCountedOrSorted() {
		SplittableRandom random = new SplittableRandom(1);
		int[] classes = random.ints(5000, 0, 40).map(c -> c * c).toArray();
		int[] clusters = random.ints(5000, 0, 30).toArray();
		long[][] counts = new long[1600][30];
		for (int i = 0; i < 5000; i++) {
			counts[classes[i]][clusters[i]]++;
		}
		int[] manyClasses = random.ints(5000).toArray();

		assertEquals(cells(ContingencyTable.of(counts)), cells(ContingencyTable.of(classes, clusters)));
		ContingencyTable sorted = ContingencyTable.of(manyClasses, random.ints(5000).toArray());
		assertEquals(5000, sorted.cells());
		assertEquals(5000, sorted.total());
	}

	@Test
	void rowsAndColumnsOfZerosDoNotCount() {
		ContingencyTable table = ContingencyTable.of(new long[][] { { 0, 3, 0 }, { 0, 0, 0 }, { 4, 0, 0 } });

		assertEquals(List.of("0/1: 3", "2/0: 4"), cells(table));
		assertEquals(2, table.clusters());
	}

	@Test
	void saysWhatClustersAreMadeOf() {
		ContingencyTable table = ContingencyTable.of(new long[][] { { 5, 2, 0 }, { 5, 9, 0 }, { 1, 3, 4 } });

		assertEquals(List.of(new ClusterComposition(0, 11, 0, 5, OptionalInt.of(1), 5),
				new ClusterComposition(1, 14, 1, 9, OptionalInt.of(2), 3),
				new ClusterComposition(2, 4, 2, 4, OptionalInt.empty(), 0)), ClusterComposition.of(table));
		assertEquals(9.0 / 14, ClusterComposition.of(table).get(1).purity());
		assertEquals(18.0 / 29, ClusterComposition.purityOf(table));
	}

	@Test
	void refusesWhatIsNoTable() {
		assertEquals("expected one class and one cluster per object, not 0 and 0",
				refusal(() -> ContingencyTable.of(new int[0], new int[0])));
		assertEquals("expected one class and one cluster per object, not 2 and 1",
				refusal(() -> ContingencyTable.of(new int[2], new int[1])));
		assertEquals("expected at least one count above zero", refusal(() -> ContingencyTable.of(new long[2][2])));
		assertEquals("expected rows of equal length without negative counts, not [1, -1]",
				refusal(() -> ContingencyTable.of(new long[][] { { 2, 2 }, { 1, -1 } })));
		assertEquals("expected rows of equal length without negative counts, not [1]",
				refusal(() -> ContingencyTable.of(new long[][] { { 2, 2 }, { 1 } })));
	}

	private static String refusal(Runnable call) {
		return assertThrows(IllegalArgumentException.class, call::run).getMessage();
	}
}
