package org.lithoscope.clustering.splitting;

import java.util.Arrays;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * The test of X-means (Pelleg and Moore 2000, Proc. 17th International Conference on Machine Learning, 727–734): two
 * clusters are preferred if their Bayesian information criterion is better. Clusters are taken as balls of one common
 * variance, estimated per coordinate as {@code inertia / (dimensions · (points − clusters))}.
 */
public record BayesianTest() implements SplitTest {

	@Override
	public double gain(FloatMatrix points, KMeansResult halves) {
		double whole = new KMeans(1, 1, 0).fit(points, 1, WorkContext.of(0)).inertia();
		int[] sizes = new int[2];
		Arrays.stream(halves.labels()).forEach(label -> sizes[label]++);
		return criterion(points, halves.inertia(), sizes) - criterion(points, whole, points.rows());
	}

	/** The logarithm of the evidence, larger for better descriptions; infinite if the clusters have no extent. */
	private static double criterion(FloatMatrix points, double inertia, int... sizes) {
		double n = points.rows();
		int dimensions = points.columns();
		double free = dimensions * Math.max(1, n - sizes.length);
		double logLikelihood = -n * dimensions / 2 * Math.log(2 * Math.PI * inertia / free) - free / 2;
		for (int size : sizes) {
			logLikelihood += size * Math.log(size / n);
		}
		double parameters = sizes.length * (dimensions + 1.0);
		return logLikelihood - parameters / 2 * Math.log(n);
	}
}
