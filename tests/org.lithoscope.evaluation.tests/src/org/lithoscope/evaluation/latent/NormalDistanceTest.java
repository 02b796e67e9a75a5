package org.lithoscope.evaluation.latent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class NormalDistanceTest {

	private static NormalDistance of(double... values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		double variance = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
		return NormalDistance.of(values, mean, Math.sqrt(variance));
	}

	/** SciPy 1.17: kstest, skew, and the integral of the difference of the distribution functions. */
	@Test
	void agreesWithSciPy() {
		NormalDistance distance = of(-1.3, -0.4, -0.35, 0, 0.1, 0.6, 0.9, 2.5, 4, -2.2);

		assertEquals(0.1806872574918721, distance.kolmogorov(), 1e-12);
		assertEquals(0.24580855100920873, distance.wasserstein(), 1e-9);
		assertEquals(0.693613859388845, distance.skewness(), 1e-12);
	}

	@Test
	void normalQuantilesAreAlmostNormal() {
		NormalDistribution normal = NormalDistribution.of(5, 3);

		NormalDistance distance = of(IntStream.range(0, 2000)
				.mapToDouble(i -> normal.inverseCumulativeProbability((i + 0.5) / 2000)).toArray());

		assertTrue(distance.kolmogorov() < 0.001);
		assertTrue(distance.wasserstein() < 0.002);
		assertEquals(0, distance.skewness(), 1e-9);
	}

	/** Uniform on ±√3: the mean of |√3 (2 p − 1) − z(p)| over p is 0.15428 (SciPy 1.17, quad). */
	@Test
	void aUniformDistributionIsSomeSixthOfADeviationAway() {
		NormalDistance distance = of(IntStream.range(0, 20000).mapToDouble(i -> i).toArray());

		assertEquals(0.15427951, distance.wasserstein(), 1e-4);
	}

	@Test
	void locationAndScaleDoNotMatter() {
		double[] values = new SplittableRandom(1).doubles(500).toArray();

		NormalDistance distance = of(values);
		NormalDistance other = of(Arrays.stream(values).map(v -> 1e3 * v - 7).toArray());

		assertEquals(distance.kolmogorov(), other.kolmogorov(), 1e-9);
		assertEquals(distance.wasserstein(), other.wasserstein(), 1e-9);
	}
}
