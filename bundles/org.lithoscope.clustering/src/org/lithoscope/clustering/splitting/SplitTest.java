package org.lithoscope.clustering.splitting;

import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.FloatMatrix;

/** Decides whether points are better described by two clusters than by one. */
public sealed interface SplitTest permits BayesianTest, NormalityTest {

	/**
	 * How much better two clusters are; above 0 where the points should be split, and larger where it is more urgent.
	 *
	 * @param points 2 or more, not all equal
	 * @param halves the same points divided in two, none of them empty
	 */
	double gain(FloatMatrix points, KMeansResult halves);
}
