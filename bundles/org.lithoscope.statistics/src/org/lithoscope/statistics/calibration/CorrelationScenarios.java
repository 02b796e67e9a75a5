package org.lithoscope.statistics.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.lithoscope.statistics.correlation.Correlation;

/** The interval of a rank correlation, for pairs from a normal distribution whose correlation is known. */
final class CorrelationScenarios {

	private static final double LEVEL = 0.95;
	private static final double CORRELATION = 0.6;
	/** The rank correlation of such pairs without end (Pearson 1907). */
	private static final double TRUTH = 6 / Math.PI * Math.asin(CORRELATION / 2);

	private CorrelationScenarios() {
	}

	static List<Scenario> all() {
		List<Scenario> all = new ArrayList<>();
		for (int pairs : new int[] { 6, 15, 50 }) {
			all.add(Scenario.covers("rank-correlation/pairs-" + pairs, "rank correlation, interval",
					"%d normal pairs correlated by 0.6".formatted(pairs), 1, seed -> covers(seed, pairs)));
		}
		return all;
	}

	private static boolean covers(int seed, int pairs) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] x = CrossValidation.noise(random, pairs);
		double[] y = CrossValidation.noise(random, pairs);
		Arrays.setAll(y, i -> CORRELATION * x[i] + Math.sqrt(1 - CORRELATION * CORRELATION) * y[i]);
		double rho = Correlation.spearman(x, y).orElseThrow();
		return Correlation.spearmanInterval(rho, pairs, LEVEL).filter(interval -> interval.contains(TRUTH)).isPresent();
	}
}
