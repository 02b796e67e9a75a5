package org.lithoscope.clustering.mixture;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** {@link GaussianMixture} as a contribution; its objective is the negative mean log-likelihood. */
public final class MixtureClusterer implements Clusterer {

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		GaussianMixture method = new GaussianMixture(CovarianceForm.of(parameters.choice("covariance")),
				parameters.integer("restarts"), parameters.integer("iterations"), parameters.real("tolerance"),
				parameters.real("regularisation"));
		MixtureModel model = method.fit(points, k, context);
		return new Clustering(model.assign(points, context).labels(), k, -model.meanLogLikelihood());
	}
}
