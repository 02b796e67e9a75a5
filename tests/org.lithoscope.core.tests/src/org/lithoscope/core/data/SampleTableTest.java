package org.lithoscope.core.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class SampleTableTest {

	private static final Borehole A = new Borehole("360-U1473-A", "360-U1473", "360", true);
	private static final Borehole B = Borehole.alone("well 7");

	private static SampleTable table(double lastDepth, double lastDensity, int lastLithology, String title) {
		return new SampleTable(new Origin(title, false, List.of()), List.of(A, B), new int[] {0, 0, 1},
				new double[] {0, 0.2, lastDepth}, List.of("clay", "ooze"), new int[] {0, 1, lastLithology},
				List.of(new NumericColumn("density", "g/cm³", new double[] {1.5, Double.NaN, lastDensity})));
	}

	@Test
	void everySampleKnowsItsBoreholeDepthAndLithology() {
		SampleTable table = table(3, 2.0, SampleTable.NO_LITHOLOGY, "t");
		assertEquals(B, table.boreholes().get(table.boreholeOf(2)));
		assertEquals(3, table.depthOf(2));
		assertEquals("ooze", table.lithologies().get(table.lithologyOf(1)));
		assertEquals(1, table.column("density").orElseThrow().missing());
		assertTrue(table.column("Density").isEmpty());
		assertTrue(table.hasLithology());
		assertFalse(table.sitesKnown());
	}

	@Test
	void theHashChangesWithEveryValueAndWithNothingElse() {
		String hash = table(3, 2.0, 0, "t").contentHash();
		assertEquals(hash, table(3, 2.0, 0, "another title").contentHash());
		assertNotEquals(hash, table(3.2, 2.0, 0, "t").contentHash());
		assertNotEquals(hash, table(3, 2.1, 0, "t").contentHash());
		assertNotEquals(hash, table(3, 2.0, 1, "t").contentHash());
		assertEquals(64, hash.length());
	}

	@Test
	void syntheticDataSaySo() {
		assertEquals("surrogate (synthetic)", new Origin("surrogate", true, List.of()).label());
		assertEquals("measured.csv", new Origin("measured.csv", false, List.of()).label());
	}

	@Test
	void columnsOfDifferentLengthAreRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> new SampleTable(new Origin("t", false, List.of()), List.of(A), new int[] {0, 0},
						new double[] {0}, List.of(), new int[] {-1, -1}, List.of()));
	}

	@Test
	void codesOutOfRangeAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new SampleTable(new Origin("t", false, List.of()),
				List.of(A), new int[] {1}, new double[] {0}, List.of(), new int[] {-1}, List.of()));
		assertThrows(IllegalArgumentException.class, () -> new SampleTable(new Origin("t", false, List.of()),
				List.of(A), new int[] {0}, new double[] {0}, List.of(), new int[] {0}, List.of()));
	}
}
