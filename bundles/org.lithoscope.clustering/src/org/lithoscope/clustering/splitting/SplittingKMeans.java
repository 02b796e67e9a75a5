package org.lithoscope.clustering.splitting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/**
 * K-means that finds the number of clusters itself: starting from one, every cluster is divided in two, and where the
 * test prefers the halves they take its place; then all centres are improved together. It ends when the test prefers no
 * split. If there is not room for all splits, those with the largest gain are made.
 *
 * @param test what decides
 * @param mostClusters no more clusters than this are made, 1 or more
 * @param smallest clusters of fewer points are not split, 4 or more
 * @param restarts how often k-means divides a cluster afresh, the best kept; 1 or more
 */
public record SplittingKMeans(SplitTest test, int mostClusters, int smallest, int restarts) {

	private static final int ITERATIONS = 300;
	private static final double TOLERANCE = 1e-4;

	public SplittingKMeans {
		Objects.requireNonNull(test, "test");
		if (mostClusters < 1 || smallest < 4 || restarts < 1) {
			throw new IllegalArgumentException(
					"expected 1 or more clusters and restarts and a smallest cluster of 4 or more, not %d, %d and %d"
							.formatted(mostClusters, restarts, smallest));
		}
	}

	/**
	 * Divides the points.
	 *
	 * @param points {@code rows × dimensions}, finite, 1 row or more
	 * @throws IllegalArgumentException if there are no points or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public KMeansResult fit(FloatMatrix points, WorkContext context) {
		KMeans method = new KMeans(restarts, ITERATIONS, TOLERANCE);
		KMeansResult result = method.fit(points, 1, quiet(context, context.seed()));
		for (int round = 0; result.centres().rows() < mostClusters; round++) {
			int k = result.centres().rows();
			context.progress().report((double) k / mostClusters, "splitting " + k + " clusters");
			List<Split> splits = splits(points, result, context, context.seed().stream(round));
			if (splits.isEmpty()) {
				break;
			}
			result = method.refine(points, replaced(result.centres(), splits), context);
		}
		context.progress().report(1, result.centres().rows() + " clusters");
		return result;
	}

	/** The wanted splits for which there is room, the most urgent first. */
	private List<Split> splits(FloatMatrix points, KMeansResult result, WorkContext context, Seed seed) {
		int k = result.centres().rows();
		List<Split> splits = new ArrayList<>();
		for (int c = 0; c < k; c++) {
			int cluster = c;
			int[] members = IntStream.range(0, points.rows()).filter(p -> result.labels()[p] == cluster).toArray();
			if (members.length >= smallest) {
				FloatMatrix own = points.selectRows(members);
				KMeansResult halves = new KMeans(restarts, ITERATIONS, TOLERANCE)
						.fit(own, 2, quiet(context, seed.stream(c)));
				double gain = isDivided(halves) ? test.gain(own, halves) : 0;
				if (gain > 0) {
					splits.add(new Split(c, gain, halves.centres()));
				}
			}
		}
		splits.sort(Comparator.comparingDouble(Split::gain).reversed().thenComparingInt(Split::cluster));
		return splits.subList(0, Math.min(splits.size(), mostClusters - k));
	}

	/** Whether both halves have points; equal points cannot be divided. */
	private static boolean isDivided(KMeansResult halves) {
		Set<Integer> used = new HashSet<>();
		for (int label : halves.labels()) {
			used.add(label);
		}
		return used.size() == 2;
	}

	/** The first half takes the place of its cluster, the second ones follow at the end. */
	private static DoubleMatrix replaced(DoubleMatrix centres, List<Split> splits) {
		int dimensions = centres.columns();
		DoubleMatrix next = DoubleMatrix.zeros(centres.rows() + splits.size(), dimensions);
		System.arraycopy(centres.values(), 0, next.values(), 0, centres.values().length);
		List<Split> inOrder =
				splits.stream().sorted(Comparator.comparingInt(Split::cluster)).toList();
		for (int i = 0; i < inOrder.size(); i++) {
			double[] halves = inOrder.get(i).halves().values();
			System.arraycopy(halves, 0, next.values(), inOrder.get(i).cluster() * dimensions, dimensions);
			System.arraycopy(halves, dimensions, next.values(), (centres.rows() + i) * dimensions, dimensions);
		}
		return next;
	}

	private static WorkContext quiet(WorkContext context, Seed seed) {
		return new WorkContext(seed, context.cancellation(), Progress.SILENT, context.threads());
	}

	private record Split(int cluster, double gain, DoubleMatrix halves) {
	}
}
