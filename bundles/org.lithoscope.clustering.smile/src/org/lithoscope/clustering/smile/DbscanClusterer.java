package org.lithoscope.clustering.smile;

import java.util.Arrays;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

import smile.clustering.DBSCAN;
import smile.clustering.PartitionClustering;
import smile.neighbor.KDTree;

/**
 * Density-based clustering (DBSCAN; Ester, Kriegel, Sander and Xu 1996, Proc. 2nd International Conference on
 * Knowledge Discovery and Data Mining, 226–231). It ignores k; points in no cluster are labelled −1. Its objective is
 * the share of these, 0 to 1, although it minimises nothing.
 */
public final class DbscanClusterer implements Clusterer {

	private static final int NOISE = -1;

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		double[][] rows = Rows.of(points);
		// Smile leaves the point itself out of its neighbourhood; the definition counts it.
		int others = (parameters.has("min.points") ? parameters.integer("min.points") : 2 * points.columns()) - 1;
		if (rows.length == 1) {
			return new Clustering(new int[] { NOISE }, 0, 1);
		}
		KDTree<double[]> tree = new KDTree<>(rows, rows);
		double radius = parameters.has("radius") ? parameters.real("radius")
				: new NeighbourhoodRadius(others, parameters.real("core.share")).of(rows, tree, context);
		DBSCAN<double[]> found =
				DBSCAN.fit(rows, new PollingSearch(tree, context.cancellation()), Math.max(1, others), radius);
		int[] labels = Arrays.stream(found.y)
				.map(label -> label == PartitionClustering.OUTLIER ? NOISE : label).toArray();
		double noise = Arrays.stream(labels).filter(label -> label == NOISE).count();
		return new Clustering(labels, found.k, noise / labels.length);
	}
}
