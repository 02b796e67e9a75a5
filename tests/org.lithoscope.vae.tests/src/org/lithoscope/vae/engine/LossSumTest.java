package org.lithoscope.vae.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.model.Losses;

class LossSumTest {

	@Test
	void batchesOfDifferentSizeCountByTheirRows() {
		LossSum sum = new LossSum(2, 1);
		sum.add(3, 30, 6);
		sum.addSquaredError(0, 9);
		sum.add(1, 2, 2);
		sum.addSquaredError(1, 3);
		assertEquals(new Losses(8, 3, 2, -5), sum.losses());
		assertEquals(4, sum.rows());
	}

	@Test
	void aLatentDimensionIsInUseIfItsMeanVaries() {
		LossSum sum = new LossSum(1, 3);
		sum.add(4, 0, 0);
		sum.addMean(0, 4 * 5, 4 * 25);
		sum.addMean(1, 0, 4 * 0.0101);
		sum.addMean(2, 0, 4 * 0.0099);
		assertEquals(1, sum.activeUnits());
	}

	@Test
	void nanOrInfinityInAnyPartIsNoticedUntilCleared() {
		LossSum sum = new LossSum(2, 1);
		sum.add(1, 0, 0);
		assertTrue(sum.isFinite());
		sum.addSquaredError(1, Double.NaN);
		assertFalse(sum.isFinite());
		sum.clear();
		assertTrue(sum.isFinite());
		sum.add(1, 0, Double.POSITIVE_INFINITY);
		assertFalse(sum.isFinite());
	}
}
