package org.lithoscope.clustering.tsne;

import org.lithoscope.clustering.sampling.Subsample;
import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** {@link TSne} of a subsample as a contribution; rows outside the subsample have NaN coordinates. */
public final class TSneProjection implements Projection {

	@Override
	public FloatMatrix project(FloatMatrix points, int dimensions, Parameters parameters, WorkContext context) {
		Subsample sample = Subsample.of(points.rows(), parameters.integer("samples"),
				context.seed().stream("sample"));
		TSne method = new TSne(parameters.real("perplexity"), parameters.integer("iterations"));
		return sample.spread(method.map(sample.of(points), dimensions, context));
	}
}
