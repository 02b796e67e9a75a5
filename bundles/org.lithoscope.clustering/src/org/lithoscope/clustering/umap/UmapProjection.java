package org.lithoscope.clustering.umap;

import org.lithoscope.clustering.sampling.Subsample;
import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** {@link Umap} of a subsample as a contribution; rows outside the subsample have NaN coordinates. */
public final class UmapProjection implements Projection {

	@Override
	public FloatMatrix project(FloatMatrix points, int dimensions, Parameters parameters, WorkContext context) {
		Subsample sample = Subsample.of(points.rows(), parameters.integer("samples"),
				context.seed().stream("sample"));
		Umap method = new Umap(parameters.integer("neighbours"), parameters.real("minimum.distance"),
				parameters.integer("epochs"));
		return sample.spread(method.map(sample.of(points), dimensions, context));
	}
}
