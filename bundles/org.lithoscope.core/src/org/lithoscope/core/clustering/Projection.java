package org.lithoscope.core.clustering;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** A way to show points in few dimensions; contributed to {@code org.lithoscope.core.projections}. */
public interface Projection {

	/**
	 * Projects the points to {@code rows × dimensions}.
	 *
	 * @param dimensions how many are wanted, usually 2
	 */
	FloatMatrix project(FloatMatrix points, int dimensions, Parameters parameters, WorkContext context);
}
