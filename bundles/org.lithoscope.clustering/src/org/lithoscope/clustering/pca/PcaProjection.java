package org.lithoscope.clustering.pca;

import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** The points along their first principal components; as many as there are columns at most. */
public final class PcaProjection implements Projection {

	@Override
	public FloatMatrix project(FloatMatrix points, int dimensions, Parameters parameters, WorkContext context) {
		return PrincipalComponents.of(points).project(points, dimensions);
	}
}
