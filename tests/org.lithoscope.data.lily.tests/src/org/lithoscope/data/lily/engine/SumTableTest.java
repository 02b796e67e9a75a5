package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SumTableTest {

	private static final List<String> NAMES = List.of("silt", "clay", "𐀀", "￿");

	private static void add(SumTable table, long key, int lithology, double... values) {
		ExactSum sum = new ExactSum();
		for (double value : values) {
			sum.add(value);
		}
		table.add(key, lithology, values.length, new ExactSum[] { sum });
	}

	@Test
	void aBinHasTheMeanOfAllItsRowsAndTheMostFrequentLithology() {
		SumTable table = new SumTable(1);
		long key = Bins.key(3, 17);

		add(table, key, 0, -1, -2);
		add(table, key, 1, 4, 0.5, 0.25);
		add(table, Bins.key(3, 18), 0, 9);
		Bins bins = table.bins(NAMES);

		assertEquals(2, bins.size());
		assertEquals(0.35, bins.value(bins.find(key), 0));
		assertEquals(1, bins.lithology(bins.find(key)));
		assertEquals(9, bins.value(bins.find(Bins.key(3, 18)), 0));
	}

	@Test
	void equallyFrequentLithologiesGoByTheirCodePoints() {
		for (int[] order : new int[][] { { 0, 1, 1 }, { 1, 0, 1 }, { 2, 3, 3 }, { 3, 2, 3 } }) {
			SumTable table = new SumTable(1);
			add(table, 5, order[0], 1, 1);
			add(table, 5, order[1], 1, 1);

			assertEquals(order[2], table.bins(NAMES).lithology(0));
		}
	}

	@Test
	void tablesOfThreadsAddUpWhateverTheirOrder() {
		SumTable all = new SumTable(1);
		SumTable[] parts = { new SumTable(1), new SumTable(1), new SumTable(1) };
		int bins = 30_000;
		for (int i = 0; i < 4 * bins; i++) {
			double value = Math.sin(i) * 1e6;
			add(all, Bins.key(i % 7, i % bins), i % 2, value);
			add(parts[i % 3], Bins.key(i % 7, i % bins), i % 2, value);
		}
		Bins expected = all.bins(NAMES);
		Bins found = SumTable.merged(List.of(parts[2], parts[0], parts[1])).bins(NAMES);

		assertEquals(expected.size(), found.size());
		for (int at = 0; at < expected.size(); at++) {
			int place = found.find(expected.key(at));
			assertEquals(expected.value(at, 0), found.value(place, 0));
			assertEquals(expected.lithology(at), found.lithology(place));
		}
	}

	@Test
	void negativeSumsOfLessThanAUnitOfTheUpperHalfKeepTheirDigits() {
		for (double value : new double[] { -1.6142419139850255, -1e-9, 1e12, -1e12, 1.5, -15.75, 16, -16, 0 }) {
			ExactSum sum = new ExactSum();
			sum.add(value);
			assertEquals(value, ExactSum.value(sum.lower(), sum.upper()), Math.abs(value) * 1e-8 + 1e-300);
		}
		ExactSum sum = new ExactSum();
		sum.add(-1.6142419139850255);
		assertEquals(-1.6142419139850255, ExactSum.value(sum.lower(), sum.upper()));
	}
}
