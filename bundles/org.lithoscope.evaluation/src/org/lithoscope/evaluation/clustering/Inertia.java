package org.lithoscope.evaluation.clustering;

import java.util.HashMap;
import java.util.Map;

import org.lithoscope.core.matrix.FloatMatrix;

/** The sum of squared distances of points to the means of their clusters, whichever method made the clusters. */
final class Inertia {

	private Inertia() {
	}

	static double of(FloatMatrix points, int[] labels) {
		Map<Integer, double[]> means = means(points, labels);
		double inertia = 0;
		for (int r = 0; r < labels.length; r++) {
			double[] mean = means.get(labels[r]);
			for (int c = 0; c < mean.length; c++) {
				double difference = points.get(r, c) - mean[c];
				inertia += difference * difference;
			}
		}
		return inertia;
	}

	private static Map<Integer, double[]> means(FloatMatrix points, int[] labels) {
		Map<Integer, double[]> means = new HashMap<>();
		Map<Integer, Integer> counts = new HashMap<>();
		for (int r = 0; r < labels.length; r++) {
			double[] sum = means.computeIfAbsent(labels[r], label -> new double[points.columns()]);
			counts.merge(labels[r], 1, Integer::sum);
			for (int c = 0; c < sum.length; c++) {
				sum[c] += points.get(r, c);
			}
		}
		means.forEach((label, sum) -> {
			for (int c = 0; c < sum.length; c++) {
				sum[c] /= counts.get(label);
			}
		});
		return means;
	}
}
