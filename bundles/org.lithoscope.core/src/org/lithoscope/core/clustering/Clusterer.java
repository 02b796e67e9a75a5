package org.lithoscope.core.clustering;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** A clustering method; contributed to the extension point {@code org.lithoscope.core.clusterers}. */
public interface Clusterer {

	/**
	 * Divides the points. The same points, parameters and seed give the same labels, whatever the number of threads.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param k how many clusters are wanted, 1 to the number of rows; methods that find it themselves ignore it
	 * @throws IllegalArgumentException if k is out of range
	 */
	Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context);
}
