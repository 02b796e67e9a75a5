package org.lithoscope.clustering.smile;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.lithoscope.clustering.kmeans.NearestCentres;
import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/**
 * A self-organising map (Kohonen 1982, doi:10.1007/BF00337288) whose units are merged to k clusters by Ward's method
 * (Vesanto and Alhoniemi 2000, doi:10.1109/72.846731). Units without points are left out, so there may be fewer than k
 * clusters. Its objective is the sum of squared distances of the points to their units.
 */
public final class SelfOrganisingMapClusterer implements Clusterer {

	@Override
	public Clustering cluster(FloatMatrix points, int k, Parameters parameters, WorkContext context) {
		int rows = parameters.integer("rows");
		int columns = parameters.integer("columns");
		if (k < 1 || k > rows * columns) {
			throw new IllegalArgumentException("k = %d: expected 1 to %d, the units of a map of %d × %d"
					.formatted(k, rows * columns, rows, columns));
		}
		double[][] units = new MapTraining(rows, columns, parameters.integer("steps")).train(points, context);
		NearestCentres nearest = NearestCentres.of(points, Rows.matrix(units, points.columns()), context);
		int[] used = Arrays.stream(nearest.labels()).sorted().distinct().toArray();
		int clusters = Math.min(k, used.length);
		double[][] merged = IntStream.of(used).mapToObj(unit -> units[unit]).toArray(double[][]::new);
		int[] clusterOf = Dendrogram.cut(merged, "ward", clusters, context);
		int[] labels = IntStream.of(nearest.labels())
				.map(unit -> clusterOf[Arrays.binarySearch(used, unit)]).toArray();
		return new Clustering(labels, clusters, nearest.inertia());
	}
}
