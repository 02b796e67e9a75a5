package org.lithoscope.splits.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Golden values printed by {@code numpy.random.RandomState(seed).permutation(n)} of NumPy 2.4. */
class NumpyRandomStateTest {

	@Test
	void permutationsAreNumpys() {
		assertArrayEquals(new int[] {8, 1, 5, 0, 7, 2, 9, 4, 3, 6}, new NumpyRandomState(42).permutation(10));
		assertArrayEquals(new int[] {2, 8, 4, 9, 1, 6, 7, 3, 0, 5}, new NumpyRandomState(0).permutation(10));
		assertArrayEquals(new int[] {8, 5, 0, 2, 1, 9, 7, 3, 6, 4}, new NumpyRandomState(7).permutation(10));
	}

	@Test
	void oneAndTwoElementsAreNumpysToo() {
		assertArrayEquals(new int[] {0}, new NumpyRandomState(42).permutation(1));
		assertArrayEquals(new int[] {1, 0}, new NumpyRandomState(42).permutation(2));
	}

	/** More numbers than the generator's 624 words, so that its state is renewed many times. */
	@Test
	void aLongPermutationIsNumpys() {
		int[] order = new NumpyRandomState(42).permutation(5000);
		long weighted = 0;
		for (int i = 0; i < order.length; i++) {
			weighted += (long) i * order[i];
		}
		assertEquals(31482761244L, weighted);
		assertEquals(1501, order[0]);
		assertEquals(860, order[4999]);
	}
}
