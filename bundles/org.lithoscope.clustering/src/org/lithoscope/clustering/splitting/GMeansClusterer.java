package org.lithoscope.clustering.splitting;

import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** {@link SplittingKMeans} with a {@link NormalityTest} as a contribution; ignores k; the objective is the inertia. */
public final class GMeansClusterer implements Clusterer {

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		SplittingKMeans method = new SplittingKMeans(new NormalityTest(parameters.real("critical")),
				parameters.integer("most.clusters"), parameters.integer("smallest"), parameters.integer("restarts"));
		KMeansResult result = method.fit(points, context);
		return new Clustering(result.labels(), result.centres().rows(), result.inertia());
	}
}
