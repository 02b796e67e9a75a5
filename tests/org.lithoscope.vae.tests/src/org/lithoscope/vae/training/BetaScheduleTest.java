package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BetaScheduleTest {

	@Test
	void constantStaysAndMayBeZero() {
		assertEquals(0.5, new BetaSchedule.Constant(0.5).at(0));
		assertEquals(0.5, new BetaSchedule.Constant(0.5).at(99));
		assertEquals(0, new BetaSchedule.Constant(0).at(3));
	}

	/** The study's stored history of v2.6 ends in epoch 16 with β = 0.16068. */
	@Test
	void linearReachesTheStudysBetaInEpochSixteenAndItsEndInEpochFifty() {
		BetaSchedule schedule = new BetaSchedule.Linear(0.001, 0.5, 50);
		assertEquals(0.001, schedule.at(0));
		assertEquals(0.16068, schedule.at(16), 1e-12);
		assertEquals(0.5, schedule.at(50));
		assertEquals(0.5, schedule.at(51));
	}

	@Test
	void cyclicalRisesInTheFirstHalfOfEachCycle() {
		BetaSchedule schedule = new BetaSchedule.Cyclical(0, 1, 40, 4);
		double[] firstCycle = { 0, 0.2, 0.4, 0.6, 0.8, 1, 1, 1, 1, 1 };
		for (int epoch = 0; epoch < 40; epoch++) {
			assertEquals(firstCycle[epoch % 10], schedule.at(epoch), 1e-12, "epoch " + epoch);
		}
		assertEquals(1, schedule.at(40));
	}

	@Test
	void cyclesThatDoNotDivideTheEpochsStillAllBegin() {
		BetaSchedule schedule = new BetaSchedule.Cyclical(0.1, 1, 10, 3);
		int starts = 0;
		for (int epoch = 1; epoch < 10; epoch++) {
			starts += schedule.at(epoch) < schedule.at(epoch - 1) ? 1 : 0;
		}
		assertEquals(2, starts);
	}

	@Test
	void negativeWeightsAndSchedulesShorterThanTheirCyclesAreRefused() {
		assertEquals("a weight of the KL must be 0 or more, not -0.1",
				assertThrows(IllegalArgumentException.class, () -> new BetaSchedule.Constant(-0.1)).getMessage());
		assertEquals("a schedule over 3 epochs is too short: at least 4",
				assertThrows(IllegalArgumentException.class, () -> new BetaSchedule.Cyclical(0, 1, 3, 4)).getMessage());
	}
}
