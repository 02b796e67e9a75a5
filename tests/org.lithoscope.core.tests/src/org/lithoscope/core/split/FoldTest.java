package org.lithoscope.core.split;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

class FoldTest {

	private final SampleTable table = new SampleTable(new Origin("t", false, List.of()),
			List.of(hole("1-S1-A"), hole("1-S1-B"), hole("1-S2-A"), hole("2-S3-A")), new int[] {0, 1, 2, 3, 0},
			new double[5], List.of(), filled(5), List.of());

	private static Borehole hole(String id) {
		String[] parts = id.split("-");
		return new Borehole(id, parts[0] + "-" + parts[1], parts[0], true);
	}

	private static int[] filled(int length) {
		int[] codes = new int[length];
		Arrays.fill(codes, SampleTable.NO_LITHOLOGY);
		return codes;
	}

	@Test
	void allSamplesOfASiteStayTogether() {
		Fold fold = Fold.of(table, Grouping.SITE, 1, 2,
				Map.of("1-S1", Part.TRAIN, "1-S2", Part.VALIDATION, "2-S3", Part.TEST));
		assertArrayEquals(new int[] {0, 1, 4}, fold.samples(Part.TRAIN));
		assertArrayEquals(new int[] {2}, fold.samples(Part.VALIDATION));
		assertArrayEquals(new int[] {3}, fold.samples(Part.TEST));
		assertEquals(List.of("1-S1"), fold.groups(Part.TRAIN));
		assertEquals("Fold[repeat 1, fold 2, by site]", fold.toString());
	}

	@Test
	void expeditionsHoldAllTheirSites() {
		Fold fold = Fold.of(table, Grouping.EXPEDITION, 0, 0, Map.of("1", Part.TRAIN, "2", Part.TEST));
		assertArrayEquals(new int[] {0, 1, 2, 4}, fold.samples(Part.TRAIN));
	}

	@Test
	void samplesOfAnUnassignedGroupTakePartInNothing() {
		Fold fold = Fold.of(table, Grouping.BOREHOLE, 0, 0, Map.of("1-S1-A", Part.TRAIN, "2-S3-A", Part.TEST));
		assertNull(fold.partOf(1));
		assertArrayEquals(new int[] {0, 4}, fold.samples(Part.TRAIN));
	}

	@Test
	void rowsAreGroupsOfTheirOwn() {
		Fold fold = Fold.of(table, Grouping.ROW, 0, 0, Map.of("0", Part.TRAIN, "4", Part.TEST));
		assertArrayEquals(new int[] {4}, fold.samples(Part.TEST));
	}

	@Test
	void aFoldWithoutTestSamplesIsRefused() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> Fold.of(table, Grouping.SITE, 0, 0, Map.of("1-S1", Part.TRAIN)));
		assertEquals("the fold has no test samples", refused.getMessage());
	}
}
