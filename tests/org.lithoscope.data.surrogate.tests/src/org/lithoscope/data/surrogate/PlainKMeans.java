package org.lithoscope.data.surrogate;

import java.util.Arrays;

import org.lithoscope.core.run.Seed;

/** Lloyd's algorithm from k-means++ seeds, best of three: enough to see how hard clustering is. */
final class PlainKMeans {

	private static final int RESTARTS = 3;
	private static final int ITERATIONS = 40;

	private final double[][] features;
	private final int clusters;
	private final int rows;

	/** Clusters columns of equal length. */
	PlainKMeans(double[][] features, int clusters) {
		this.features = features;
		this.clusters = clusters;
		this.rows = features[0].length;
	}

	int[] labels() {
		int[] best = null;
		double least = Double.POSITIVE_INFINITY;
		for (int restart = 0; restart < RESTARTS; restart++) {
			double[][] centres = seeds(new Draws(new Seed(restart)));
			int[] labels = new int[rows];
			double inertia = 0;
			for (int i = 0; i < ITERATIONS; i++) {
				inertia = assign(centres, labels);
				move(centres, labels);
			}
			if (inertia < least) {
				least = inertia;
				best = labels;
			}
		}
		return best;
	}

	private double[][] seeds(Draws draws) {
		double[][] centres = new double[clusters][];
		double[] distances = new double[rows];
		Arrays.fill(distances, 1);
		for (int k = 0; k < clusters; k++) {
			int row = draws.weighted(distances);
			centres[k] = Arrays.stream(features).mapToDouble(f -> f[row]).toArray();
			for (int r = 0; r < rows; r++) {
				distances[r] = k == 0 ? distance(centres[0], r) : Math.min(distances[r], distance(centres[k], r));
			}
		}
		return centres;
	}

	private double distance(double[] centre, int row) {
		double sum = 0;
		for (int f = 0; f < centre.length; f++) {
			double difference = features[f][row] - centre[f];
			sum += difference * difference;
		}
		return sum;
	}

	private double assign(double[][] centres, int[] labels) {
		double inertia = 0;
		for (int r = 0; r < rows; r++) {
			double nearest = Double.POSITIVE_INFINITY;
			for (int k = 0; k < clusters; k++) {
				double distance = distance(centres[k], r);
				if (distance < nearest) {
					nearest = distance;
					labels[r] = k;
				}
			}
			inertia += nearest;
		}
		return inertia;
	}

	private void move(double[][] centres, int[] labels) {
		double[][] sums = new double[clusters][features.length];
		int[] counts = new int[clusters];
		for (int r = 0; r < rows; r++) {
			counts[labels[r]]++;
			for (int f = 0; f < features.length; f++) {
				sums[labels[r]][f] += features[f][r];
			}
		}
		for (int k = 0; k < clusters; k++) {
			for (int f = 0; f < features.length && counts[k] > 0; f++) {
				centres[k][f] = sums[k][f] / counts[k];
			}
		}
	}

	/** Hubert and Arabie 1985, doi:10.1007/BF01908075. */
	static double adjustedRandIndex(int[] a, int[] b) {
		long[][] table = new long[Arrays.stream(a).max().orElseThrow() + 1][Arrays.stream(b).max().orElseThrow() + 1];
		for (int i = 0; i < a.length; i++) {
			table[a[i]][b[i]]++;
		}
		double cells = 0;
		double rows = 0;
		long[] columns = new long[table[0].length];
		for (long[] row : table) {
			rows += pairs(Arrays.stream(row).sum());
			for (int c = 0; c < row.length; c++) {
				cells += pairs(row[c]);
				columns[c] += row[c];
			}
		}
		double ofColumns = Arrays.stream(columns).mapToDouble(PlainKMeans::pairs).sum();
		double expected = rows * ofColumns / pairs(a.length);
		return (cells - expected) / ((rows + ofColumns) / 2 - expected);
	}

	private static double pairs(long n) {
		return n * (n - 1) / 2.0;
	}
}
