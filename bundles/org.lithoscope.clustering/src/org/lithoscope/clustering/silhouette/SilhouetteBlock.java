package org.lithoscope.clustering.silhouette;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

import org.lithoscope.clustering.kernel.BlockKernels;

/** The silhouettes of one block of points: their distances to all points, cluster after cluster. */
final class SilhouetteBlock {

	/** So many distances are added in single precision before they go to a sum in double precision. */
	private static final int RUN = 32;

	private final SortedPoints points;
	private final int block;
	private final float[][] columns;
	private final double[] within = new double[LANES];
	private final double[] between = new double[LANES];
	private final double[] sums = new double[LANES];
	private final float[] parts = new float[LANES];
	private final float[] scratch = new float[LANES];

	SilhouetteBlock(SortedPoints points, int block) {
		this.points = points;
		this.block = block;
		this.columns = points.blocks().block(block);
	}

	/** Writes the silhouettes of this block's points to their places in {@code samples}. */
	void compute(double[] samples) {
		Arrays.fill(between, Double.POSITIVE_INFINITY);
		for (int c = 0; c < points.clusters(); c++) {
			sumDistancesTo(c);
			takeMeans(c);
		}
		int first = block * LANES;
		for (int i = 0; i < points.blocks().size(block); i++) {
			double larger = Math.max(within[i], between[i]);
			samples[first + i] = Double.isNaN(within[i]) || larger == 0 ? 0 : (between[i] - within[i]) / larger;
		}
	}

	private void sumDistancesTo(int cluster) {
		int width = points.blocks().width();
		int end = points.starts()[cluster + 1];
		Arrays.fill(sums, 0);
		for (int from = points.starts()[cluster]; from < end; from += RUN) {
			Arrays.fill(parts, 0);
			for (int j = from; j < Math.min(end, from + RUN); j++) {
				BlockKernels.addDistances(parts, scratch, columns, points.rows(), j * width);
			}
			BlockKernels.addTo(sums, parts);
		}
	}

	/** A point alone in its cluster gets a mean of 0 / 0, which marks it. */
	private void takeMeans(int cluster) {
		int size = points.size(cluster);
		int first = block * LANES;
		for (int i = 0; i < points.blocks().size(block); i++) {
			int position = first + i;
			if (position >= points.starts()[cluster] && position < points.starts()[cluster + 1]) {
				within[i] = sums[i] / (size - 1);
			} else {
				between[i] = Math.min(between[i], sums[i] / size);
			}
		}
	}
}
