package org.lithoscope.clustering.splitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalityTestTest {

	/** From SciPy 1.10's norm.cdf. */
	@ParameterizedTest
	@CsvSource({ "0, 0.5", "1, 0.8413447460685429", "-1.96, 0.024997895148220435", "4.9, 0.9999995208167234",
			"-5.5, 1.898956246588768e-08", "-8, 6.22096057427174e-16", "-20, 2.7536241186061556e-89" })
	void theNormalDistributionAgreesWithSciPy(double x, double probability) {
		assertEquals(probability, NormalDistribution.below(x), 1e-9 * probability);
	}

	/** SciPy 1.10's anderson gives the statistic before the correction, which is 1 + 4/n − 25/n² for n = 10. */
	@Test
	void theStatisticAgreesWithSciPy() {
		double[] values = { 1.2, 0.3, -0.8, 2.5, 0.1, -1.7, 0.6, 0.9, -0.2, 3.4 };

		assertEquals(0.20974628921876004 * (1 + 0.4 - 0.25), NormalityTest.statistic(values), 1e-9);
	}

	@Test
	void normalValuesPassAndUniformOnesDoNot() {
		SplittableRandom random = new SplittableRandom(1);
		double[] normal = new double[2000];
		double[] uniform = new double[2000];
		for (int i = 0; i < 2000; i++) {
			normal[i] = random.nextGaussian();
			uniform[i] = random.nextDouble();
		}

		assertTrue(NormalityTest.statistic(normal) < 1);
		assertTrue(NormalityTest.statistic(uniform) > 10);
	}
}
