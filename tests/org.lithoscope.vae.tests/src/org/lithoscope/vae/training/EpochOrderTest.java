package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;

class EpochOrderTest {

	@Test
	void everyRowStaysOnceAndEpochsDiffer() {
		EpochOrder order = new EpochOrder(1000, new Seed(3));
		order.shuffle();
		int[] first = order.rows().clone();
		order.shuffle();
		assertFalse(Arrays.equals(first, order.rows()));
		int[] sorted = order.rows().clone();
		Arrays.sort(sorted);
		for (int row = 0; row < sorted.length; row++) {
			assertEquals(row, sorted[row]);
		}
	}

	@Test
	void aSeedAlwaysGivesTheSameOrders() {
		EpochOrder one = new EpochOrder(50, new Seed(3));
		EpochOrder other = new EpochOrder(50, new Seed(3));
		one.shuffle();
		other.shuffle();
		assertArrayEquals(one.rows(), other.rows());
	}

	@Test
	void everyRowComesToEveryPlaceEquallyOften() {
		EpochOrder order = new EpochOrder(5, new Seed(8));
		int[][] counts = new int[5][5];
		int shuffles = 20_000;
		for (int s = 0; s < shuffles; s++) {
			order.shuffle();
			for (int place = 0; place < 5; place++) {
				counts[order.rows()[place]][place]++;
			}
		}
		for (int[] places : counts) {
			for (int count : places) {
				assertEquals(shuffles / 5.0, count, 5 * Math.sqrt(shuffles * 0.16));
			}
		}
	}
}
