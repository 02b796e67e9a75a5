package org.lithoscope.clustering.smile;

import org.lithoscope.clustering.kmeans.NearestCentres;
import org.lithoscope.clustering.sampling.Subsample;
import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/**
 * Agglomerative hierarchical clustering of a subsample (Ward 1963, doi:10.1080/01621459.1963.10500845, and other
 * linkages); the points outside the subsample join the cluster with the nearest mean. Its objective is the sum of
 * squared distances of all points to their nearest means.
 */
public final class HierarchicalClusterer implements Clusterer {

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		Subsample sample = Subsample.of(points.rows(), parameters.integer("samples"),
				context.seed().stream("sample"));
		if (k < 1 || k > sample.selected().length) {
			throw new IllegalArgumentException("k = %d: expected 1 to %d, the number of samples that are merged"
					.formatted(k, sample.selected().length));
		}
		double[][] merged = Rows.of(sample.of(points));
		int[] labels = Dendrogram.cut(merged, parameters.choice("linkage"), k, context);
		DoubleMatrix means = Dendrogram.means(merged, labels, k);
		NearestCentres all = NearestCentres.of(points, means, context);
		for (int i = 0; i < labels.length; i++) {
			all.labels()[sample.selected()[i]] = labels[i];
		}
		return new Clustering(all.labels(), k, all.inertia());
	}
}
