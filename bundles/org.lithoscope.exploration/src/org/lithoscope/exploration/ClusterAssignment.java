package org.lithoscope.exploration;

import java.util.Objects;

import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Clusters of a run's latent space: those that were found on test rows, and for all other rows the cluster whose mean
 * is nearest.
 *
 * @param encoded the rows
 * @param clusters how many clusters there are
 * @param clusterOfRow per row its cluster from 0, or {@link #NONE} for noise
 */
public record ClusterAssignment(EncodedRun encoded, int clusters, int[] clusterOfRow) {

	/** The cluster of what belongs to none. */
	public static final int NONE = -1;

	public ClusterAssignment {
		Objects.requireNonNull(encoded, "encoded");
		Objects.requireNonNull(clusterOfRow, "clusterOfRow");
	}

	/** @param test the rows that were clustered */
	static ClusterAssignment spread(EncodedRun encoded, int[] test, Clustering found) {
		FloatMatrix latent = encoded.latent();
		int clusters = found.k();
		for (int label : found.labels()) {
			clusters = Math.max(clusters, label + 1);
		}
		double[][] means = means(latent, test, found.labels(), clusters);
		int[] assigned = new int[latent.rows()];
		for (int r = 0; r < assigned.length; r++) {
			assigned[r] = nearest(latent, r, means);
		}
		for (int i = 0; i < test.length; i++) {
			assigned[test[i]] = Math.max(found.labels()[i], NONE);
		}
		return new ClusterAssignment(encoded, clusters, assigned);
	}

	/** Null for a cluster without rows. */
	private static double[][] means(FloatMatrix latent, int[] rows, int[] labels, int clusters) {
		double[][] means = new double[clusters][];
		int[] counts = new int[clusters];
		for (int i = 0; i < rows.length; i++) {
			if (labels[i] >= 0) {
				if (means[labels[i]] == null) {
					means[labels[i]] = new double[latent.columns()];
				}
				counts[labels[i]]++;
				for (int c = 0; c < latent.columns(); c++) {
					means[labels[i]][c] += latent.get(rows[i], c);
				}
			}
		}
		for (int k = 0; k < clusters; k++) {
			for (int c = 0; means[k] != null && c < latent.columns(); c++) {
				means[k][c] /= counts[k];
			}
		}
		return means;
	}

	private static int nearest(FloatMatrix latent, int row, double[][] means) {
		int best = NONE;
		double least = Double.POSITIVE_INFINITY;
		for (int k = 0; k < means.length; k++) {
			double distance = means[k] == null ? Double.POSITIVE_INFINITY : distance(latent, row, means[k]);
			if (distance < least) {
				least = distance;
				best = k;
			}
		}
		return best;
	}

	private static double distance(FloatMatrix latent, int row, double[] mean) {
		double sum = 0;
		for (int c = 0; c < mean.length; c++) {
			double difference = latent.get(row, c) - mean[c];
			sum += difference * difference;
		}
		return sum;
	}

	/** The cluster of a sample, or {@link #NONE} where it has no row or is noise. */
	public int clusterOf(int sample) {
		int row = encoded.rowOf(sample);
		return row < 0 ? NONE : clusterOfRow[row];
	}
}
