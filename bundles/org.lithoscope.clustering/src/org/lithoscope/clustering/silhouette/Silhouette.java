package org.lithoscope.clustering.silhouette;

import java.util.Arrays;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * Silhouettes of all points of a clustering (Rousseeuw 1987, doi:10.1016/0377-0427(87)90125-7).
 *
 * <p>With a the mean Euclidean distance of a point to the others of its cluster and b the smallest mean distance to the
 * points of another cluster, its silhouette is {@code (b − a) / max(a, b)}, from −1 (nearer to another cluster) to 1
 * (far from all others); it is 0 for a point that is alone in its cluster. Every one of the n² distances is computed,
 * in single precision from differences; sums are in double precision, so that a score agrees with a calculation in
 * double precision to about 1e-7.
 */
public final class Silhouette {

	private final double[] samples;
	private final double score;

	private Silhouette(double[] samples) {
		this.samples = samples;
		this.score = Arrays.stream(samples).sum() / samples.length;
	}

	/** Whether the silhouette of a labelling is defined: it has 2 to {@code points − 1} clusters. */
	public static boolean isDefined(int[] labels) {
		long clusters = Arrays.stream(labels).distinct().count();
		return clusters >= 2 && clusters < labels.length;
	}

	/**
	 * Computes all silhouettes on the threads of the context; the result does not depend on how many there are.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param labels per point its cluster; any numbers, only equality matters
	 * @throws IllegalArgumentException if lengths differ or the silhouette is not {@linkplain #isDefined defined}
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static Silhouette of(FloatMatrix points, int[] labels, WorkContext context) {
		if (labels.length != points.rows()) {
			throw new IllegalArgumentException(
					"%d labels do not fit %d points".formatted(labels.length, points.rows()));
		}
		if (!isDefined(labels)) {
			throw new IllegalArgumentException(
					"a silhouette needs 2 to %d clusters for %d points, not %d".formatted(labels.length - 1,
							labels.length, Arrays.stream(labels).distinct().count()));
		}
		SortedPoints sorted = SortedPoints.of(points, labels);
		double[] inSortedOrder = new double[labels.length];
		PointBlocks blocks = sorted.blocks();
		Workers.run(blocks.blocks(), context, "silhouette",
				b -> new SilhouetteBlock(sorted, b).compute(inSortedOrder));
		return new Silhouette(sorted.inOriginalOrder(inSortedOrder));
	}

	/** The mean over all points, −1 to 1. */
	public double score() {
		return score;
	}

	/** Per point its silhouette, −1 to 1. */
	public double[] samples() {
		return samples.clone();
	}
}
