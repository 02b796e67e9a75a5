package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class BatchPlanTest {

	private static List<Integer> lengths(int rows, int size) {
		BatchPlan plan = new BatchPlan(rows, size);
		List<Integer> lengths = new ArrayList<>();
		for (int b = 0; b < plan.count(); b++) {
			lengths.add(plan.length(b));
		}
		return lengths;
	}

	@Test
	void theLastBatchHasWhatRemains() {
		assertEquals(List.of(4, 4, 2), lengths(10, 4));
		assertEquals(List.of(4, 4), lengths(8, 4));
		assertEquals(List.of(3), lengths(3, 4));
	}

	@Test
	void aSingleRemainingRowJoinsTheBatchBefore() {
		assertEquals(List.of(4, 5), lengths(9, 4));
		assertEquals(List.of(1), lengths(1, 4));
		assertEquals(List.of(), lengths(0, 4));
	}

	@Test
	void everyRowIsInOneBatchAndNoneIsLargerThanTheLargest() {
		for (int size = 2; size < 20; size++) {
			for (int rows = 0; rows < 100; rows++) {
				BatchPlan plan = new BatchPlan(rows, size);
				int next = 0;
				for (int b = 0; b < plan.count(); b++) {
					assertEquals(next, plan.from(b));
					assertTrue(plan.length(b) <= BatchPlan.largest(size));
					next += plan.length(b);
				}
				assertEquals(rows, next);
			}
		}
	}
}
