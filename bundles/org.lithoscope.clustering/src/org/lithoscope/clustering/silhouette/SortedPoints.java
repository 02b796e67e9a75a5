package org.lithoscope.clustering.silhouette;

import java.util.Arrays;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.core.matrix.FloatMatrix;

/**
 * Points ordered by cluster, so that distances to one cluster are summed in one go.
 *
 * @param blocks the ordered points, in columns
 * @param rows the same, row by row, filled up with zeros to {@code blocks.width()}
 * @param starts per cluster the first of its points, and at the end the number of points
 * @param original per ordered point where it was before
 */
record SortedPoints(PointBlocks blocks, float[] rows, int[] starts, int[] original) {

	static SortedPoints of(FloatMatrix points, int[] labels) {
		int[] clusters = Arrays.stream(labels).sorted().distinct().toArray();
		int[] starts = new int[clusters.length + 1];
		int[] clusterOf = new int[labels.length];
		for (int i = 0; i < labels.length; i++) {
			clusterOf[i] = Arrays.binarySearch(clusters, labels[i]);
			starts[clusterOf[i] + 1]++;
		}
		Arrays.parallelPrefix(starts, Integer::sum);
		int[] next = starts.clone();
		int[] original = new int[labels.length];
		for (int i = 0; i < labels.length; i++) {
			original[next[clusterOf[i]]++] = i;
		}
		FloatMatrix ordered = points.selectRows(original);
		return new SortedPoints(PointBlocks.of(ordered), padded(ordered), starts, original);
	}

	private static float[] padded(FloatMatrix points) {
		int width = PointBlocks.paddedTo(points.columns());
		float[] rows = new float[Math.multiplyExact(points.rows(), width)];
		for (int r = 0; r < points.rows(); r++) {
			System.arraycopy(points.values(), r * points.columns(), rows, r * width, points.columns());
		}
		return rows;
	}

	int clusters() {
		return starts.length - 1;
	}

	int size(int cluster) {
		return starts[cluster + 1] - starts[cluster];
	}

	double[] inOriginalOrder(double[] ordered) {
		double[] values = new double[ordered.length];
		for (int i = 0; i < ordered.length; i++) {
			values[original[i]] = ordered[i];
		}
		return values;
	}
}
