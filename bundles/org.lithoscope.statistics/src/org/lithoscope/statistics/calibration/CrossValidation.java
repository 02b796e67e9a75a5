package org.lithoscope.statistics.calibration;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Simulated repeated cross-validation in which neither of two experiments is better: each learns the mean of a noise of
 * its own over the training sites and loses the squared distance to it at the test sites, plus the noise of its seed.
 */
final class CrossValidation {

	static final int FOLDS = 5;

	private static final double SEED_DEVIATION = 0.2;

	private final SplittableRandom random;
	private final double[] candidate;
	private final double[] baseline;
	private final int[] order;

	CrossValidation(int seed, int sites) {
		random = new SplittableRandom(seed);
		candidate = noise(random, sites);
		baseline = noise(random, sites);
		order = new int[sites];
		Arrays.setAll(order, i -> i);
	}

	static double[] noise(SplittableRandom random, int count) {
		double[] values = new double[count];
		Arrays.setAll(values, i -> random.nextGaussian());
		return values;
	}

	/** Normal values with mean 0 and variance 1 of which any two are correlated as Nadeau and Bengio assume. */
	static double[] correlated(SplittableRandom random, int count, double correlation) {
		double shared = Math.sqrt(correlation) * random.nextGaussian();
		double[] values = noise(random, count);
		Arrays.setAll(values, i -> shared + Math.sqrt(1 - correlation) * values[i]);
		return values;
	}

	/** Differences {@code repeats × folds}, every repeat on a new partition, in one list. */
	double[] byFold(int repeats) {
		double[] differences = new double[repeats * FOLDS];
		for (int repeat = 0; repeat < repeats; repeat++) {
			shuffle();
			for (int fold = 0; fold < FOLDS; fold++) {
				double sum = 0;
				int tested = 0;
				for (int i = fold; i < order.length; i += FOLDS) {
					sum += difference(order[i], fold);
					tested++;
				}
				differences[repeat * FOLDS + fold] = sum / tested + SEED_DEVIATION * random.nextGaussian();
			}
		}
		return differences;
	}

	/** One difference per site, the mean over repeats. */
	double[] bySite(int repeats) {
		double[] differences = new double[order.length];
		for (int repeat = 0; repeat < repeats; repeat++) {
			shuffle();
			for (int i = 0; i < order.length; i++) {
				differences[order[i]] += (difference(order[i], i % FOLDS) + SEED_DEVIATION * random.nextGaussian())
						/ repeats;
			}
		}
		return differences;
	}

	private double difference(int site, int fold) {
		double toCandidate = candidate[site] - trainingMean(candidate, fold);
		double toBaseline = baseline[site] - trainingMean(baseline, fold);
		return toBaseline * toBaseline - toCandidate * toCandidate;
	}

	private double trainingMean(double[] values, int fold) {
		double sum = 0;
		int trained = 0;
		for (int i = 0; i < order.length; i++) {
			if (i % FOLDS != fold) {
				sum += values[order[i]];
				trained++;
			}
		}
		return sum / trained;
	}

	private void shuffle() {
		for (int i = order.length - 1; i > 0; i--) {
			int j = random.nextInt(i + 1);
			int swapped = order[i];
			order[i] = order[j];
			order[j] = swapped;
		}
	}
}
