package org.lithoscope.core.clustering;

import java.util.Objects;

/**
 * A division of points into clusters.
 *
 * @param labels per point its cluster, 0 to {@code k − 1}, or −1 for noise where the method knows noise
 * @param k how many clusters there are
 * @param objective what the method minimised (inertia for k-means, negative mean log-likelihood for a mixture)
 */
public record Clustering(int[] labels, int k, double objective) {

	public Clustering {
		Objects.requireNonNull(labels, "labels");
	}
}
