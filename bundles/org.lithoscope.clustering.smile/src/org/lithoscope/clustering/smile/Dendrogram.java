package org.lithoscope.clustering.smile;

import java.util.Arrays;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.run.WorkContext;

import smile.clustering.HierarchicalClustering;

/** Points merged step by step into one cluster, cut where so many are left as wanted. */
final class Dendrogram {

	private Dendrogram() {
	}

	/**
	 * The clusters of the points.
	 *
	 * @param k how many, 1 to the number of points
	 * @return per point its cluster, 0 to {@code k − 1}
	 */
	static int[] cut(double[][] points, String linkage, int k, WorkContext context) {
		if (points.length == 1) {
			return new int[1];
		}
		return cut(HierarchicalClustering
				.fit(PollingLinkage.of(linkage, points, context.cancellation(), context.progress())).getTree(), k);
	}

	/**
	 * Makes the first merges only. (The library's own method mixes clusters up for some k.)
	 *
	 * @param tree per merge the two clusters it joins, numbered points first, then merges in their order
	 */
	private static int[] cut(int[][] tree, int k) {
		int points = tree.length + 1;
		int merges = points - k;
		int[] cluster = new int[points + merges];
		int next = 0;
		for (int node = cluster.length - 1; node >= 0; node--) {
			// Merges hand their cluster down; whoever got none is the top of a new one.
			cluster[node] = cluster[node] == 0 ? ++next : cluster[node];
			if (node >= points) {
				cluster[tree[node - points][0]] = cluster[node];
				cluster[tree[node - points][1]] = cluster[node];
			}
		}
		return Arrays.stream(cluster, 0, points).map(number -> number - 1).toArray();
	}

	/** The means of clusters, {@code k × columns}. */
	static DoubleMatrix means(double[][] points, int[] labels, int k) {
		int columns = points[0].length;
		double[][] means = new double[k][columns];
		int[] sizes = new int[k];
		for (int p = 0; p < points.length; p++) {
			sizes[labels[p]]++;
			for (int c = 0; c < columns; c++) {
				means[labels[p]][c] += points[p][c];
			}
		}
		for (int cluster = 0; cluster < k; cluster++) {
			for (int c = 0; c < columns; c++) {
				means[cluster][c] /= sizes[cluster];
			}
		}
		return Rows.matrix(means, columns);
	}
}
