package org.lithoscope.clustering.smile;

import java.util.Arrays;
import java.util.Locale;

import org.lithoscope.clustering.sampling.Subsample;
import org.lithoscope.core.run.WorkContext;

import smile.neighbor.KDTree;
import smile.neighbor.Neighbor;

/**
 * A radius for density-based clustering that suits the points: within it, the given share of them would be in the core
 * of a cluster (the sorted distances to the n-th neighbour; Ester et al. 1996). It is estimated from up to 2000 points.
 */
record NeighbourhoodRadius(int mostNeighbours, double share) {

	private static final int SAMPLE = 2000;

	/** @throws IllegalArgumentException if so many points lie on each other that the radius would be 0 */
	double of(double[][] points, KDTree<double[]> tree, WorkContext context) {
		int rank = Math.min(mostNeighbours, points.length - 1);
		int[] sample = Subsample.of(points.length, SAMPLE, context.seed().stream("radius")).selected();
		double[] distances = new double[sample.length];
		for (int i = 0; i < sample.length; i++) {
			context.cancellation().check();
			Neighbor<double[], double[]>[] nearest = tree.knn(points[sample[i]], rank);
			distances[i] = Arrays.stream(nearest).mapToDouble(neighbour -> neighbour.distance).max().orElse(0);
		}
		Arrays.sort(distances);
		double radius = distances[(int) Math.ceil(share * distances.length) - 1];
		if (radius > 0) {
			return radius;
		}
		throw new IllegalArgumentException(String.format(Locale.ROOT,
				"no radius was given, and none can be found: for %.0f %% of the samples the %d nearest lie in the same "
						+ "place; give a radius above 0",
				100 * share, rank));
	}
}
