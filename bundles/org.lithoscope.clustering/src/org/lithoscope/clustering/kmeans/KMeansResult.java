package org.lithoscope.clustering.kmeans;

import java.util.Objects;

import org.lithoscope.core.matrix.DoubleMatrix;

/**
 * The best of several k-means restarts.
 *
 * @param labels per point the nearest centre, 0 to {@code k − 1}; the lower one of two equally near
 * @param centres {@code k × dimensions}, in the units of the points
 * @param inertia the sum of squared distances of the points to their centres
 * @param iterations how many rounds the best restart took
 * @param restart which restart was best, from 0
 */
public record KMeansResult(int[] labels, DoubleMatrix centres, double inertia, int iterations, int restart) {

	public KMeansResult {
		Objects.requireNonNull(labels, "labels");
		Objects.requireNonNull(centres, "centres");
	}
}
