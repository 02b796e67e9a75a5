package org.lithoscope.clustering.sampling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;

class SubsampleTest {

	@Test
	void allRowsAreTakenWhereThereAreFewEnough() {
		FloatMatrix matrix = FloatMatrix.zeros(4, 2);

		Subsample all = Subsample.of(4, 4, new Seed(1));

		assertTrue(all.isWhole());
		assertArrayEquals(new int[] { 0, 1, 2, 3 }, all.selected());
		assertSame(matrix, all.of(matrix));
	}

	@Test
	void everyRowHasTheSameChance() {
		int[] taken = new int[10];
		for (int seed = 0; seed < 10_000; seed++) {
			Subsample sample = Subsample.of(10, 3, new Seed(seed).stream("test"));
			assertEquals(3, Arrays.stream(sample.selected()).distinct().count());
			Arrays.stream(sample.selected()).forEach(row -> taken[row]++);
		}
		for (int count : taken) {
			assertEquals(3000, count, 250);
		}
	}

	@Test
	void theSameSeedDrawsTheSameRowsInAscendingOrder() {
		int[] rows = Subsample.of(1000, 50, new Seed(7)).selected();

		assertArrayEquals(rows, Subsample.of(1000, 50, new Seed(7)).selected());
		assertArrayEquals(Arrays.stream(rows).sorted().toArray(), rows);
		assertFalse(Arrays.equals(rows, Subsample.of(1000, 50, new Seed(8)).selected()));
	}

	@Test
	void valuesReturnToTheirRowsAndTheOthersAreNaN() {
		Subsample sample = Subsample.of(20, 5, new Seed(3));
		FloatMatrix all = FloatMatrix.of(20, 1, floats(20));

		FloatMatrix spread = sample.spread(sample.of(all));

		for (int row = 0; row < 20; row++) {
			boolean drawn = Arrays.binarySearch(sample.selected(), row) >= 0;
			assertEquals(drawn ? row : Float.NaN, spread.get(row, 0));
		}
	}

	@Test
	void refusesAnEmptySampleAndForeignValues() {
		assertEquals("expected a subsample of 1 or more rows, not 0",
				assertThrows(IllegalArgumentException.class, () -> Subsample.of(5, 0, new Seed(1))).getMessage());
		assertEquals("expected values of the 2 selected rows, not of 3", assertThrows(IllegalArgumentException.class,
				() -> Subsample.of(5, 2, new Seed(1)).spread(FloatMatrix.zeros(3, 1))).getMessage());
	}

	private static float[] floats(int count) {
		float[] floats = new float[count];
		IntStream.range(0, count).forEach(i -> floats[i] = i);
		return floats;
	}
}
