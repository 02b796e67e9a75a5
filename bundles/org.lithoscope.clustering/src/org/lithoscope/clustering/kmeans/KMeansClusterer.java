package org.lithoscope.clustering.kmeans;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** {@link KMeans} as a contribution; its objective is the inertia. */
public final class KMeansClusterer implements Clusterer {

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		KMeans method = new KMeans(parameters.integer("restarts"), parameters.integer("iterations"),
				parameters.real("tolerance"));
		KMeansResult result = method.fit(points, k, context);
		return new Clustering(result.labels(), k, result.inertia());
	}
}
