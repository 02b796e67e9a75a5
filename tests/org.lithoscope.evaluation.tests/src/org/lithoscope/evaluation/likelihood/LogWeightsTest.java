package org.lithoscope.evaluation.likelihood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LogWeightsTest {

	@Test
	void theLogarithmOfTheMeanWeightSurvivesWeightsNoNumberCanHold() {
		double[] logWeights = {-2000, -2000 + Math.log(3)};

		assertEquals(-2000 + Math.log(2), LogWeights.logMean(logWeights), 1e-9);
		assertEquals(-2000 + Math.log(3) / 2, LogWeights.mean(logWeights), 1e-9);
	}

	@Test
	void equalWeightsAllCountAndASingleOneCountsAlone() {
		assertEquals(1, LogWeights.effectiveShare(new double[] {-7, -7, -7, -7}), 1e-12);
		assertEquals(0.25, LogWeights.effectiveShare(new double[] {-7, -900, -900, -900}), 1e-12);
		assertEquals(16.0 / 10 / 2, LogWeights.effectiveShare(new double[] {0, Math.log(3)}), 1e-12);
	}
}
