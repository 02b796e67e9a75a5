package org.lithoscope.evaluation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RowSampleTest {

	@Test
	void rowsAreDistinctAndIncreasing() {
		int[] sample = RowSample.of(1000, 300, new SplittableRandom(1));

		assertEquals(300, sample.length);
		for (int i = 1; i < sample.length; i++) {
			assertTrue(sample[i - 1] < sample[i]);
		}
		assertTrue(sample[0] >= 0 && sample[299] < 1000);
	}

	@Test
	void allRowsAreASampleOfThemselves() {
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, RowSample.of(4, 4, new SplittableRandom(7)));
	}

	@Test
	void everyRowIsEquallyLikely() {
		int[] drawn = new int[10];
		SplittableRandom random = new SplittableRandom(3);
		for (int trial = 0; trial < 10_000; trial++) {
			Arrays.stream(RowSample.of(10, 3, random)).forEach(row -> drawn[row]++);
		}

		Arrays.stream(drawn).forEach(count -> assertEquals(3000, count, 200));
	}
}
