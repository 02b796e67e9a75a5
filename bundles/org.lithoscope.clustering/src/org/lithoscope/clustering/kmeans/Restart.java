package org.lithoscope.clustering.kmeans;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

import org.lithoscope.clustering.kernel.BlockKernels;
import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.core.run.Cancellation;

/**
 * One start of k-means: Lloyd's iteration from given centres until nothing changes or the centres hardly move.
 *
 * <p>For a point x the centre c with the smallest {@code ½|c|² − c·x} is the nearest. Sums of coordinates are kept up
 * to date with the points that changed sides, of which there are soon few, instead of being made anew every round.
 */
final class Restart {

	private static final int UNASSIGNED = -1;

	private final PointBlocks points;
	private final int k;
	private final int[][] labels;
	private final double[][] sums;
	private final int[] counts;
	private final double[][] centres;
	private final float[] weights;
	private final float[] offsets;
	private final float[][] scores;
	private final float[] least = new float[LANES];
	private int iterations;
	private double inertia;

	/** @param start {@code k × dimensions}, changed */
	Restart(PointBlocks points, double[][] start) {
		this.points = points;
		this.k = start.length;
		this.centres = start;
		this.labels = new int[points.blocks()][LANES];
		for (int[] block : labels) {
			Arrays.fill(block, UNASSIGNED);
		}
		this.sums = new double[k][points.dimensions()];
		this.counts = new int[k];
		this.weights = new float[k * points.width()];
		this.offsets = new float[k];
		this.scores = new float[k][LANES];
	}

	/** Where the centres are now, {@code k × dimensions}. */
	double[][] centres() {
		return centres;
	}

	/** How many rounds it took. */
	int iterations() {
		return iterations;
	}

	/** The sum of squared distances to the centres. */
	double inertia() {
		return inertia;
	}

	/**
	 * Iterates; called again, goes on from where it stopped.
	 *
	 * @param mostIterations of all calls together
	 * @param smallestShift of all centres together in one round, squared; at or below it the iteration ends
	 */
	void iterate(int mostIterations, double smallestShift, Cancellation cancellation) {
		if (iterations == 0) {
			assign();
		}
		boolean moving = true;
		while (moving && iterations < mostIterations) {
			cancellation.check();
			iterations++;
			double shift = update();
			moving = assign() > 0 && shift > smallestShift;
		}
		inertia = Inertia.of(points, labels, centres);
	}

	/** Gives every point to its nearest centre and returns how many changed sides. */
	private int assign() {
		prepareScores();
		int changed = 0;
		for (int b = 0; b < labels.length; b++) {
			float[][] columns = points.block(b);
			BlockKernels.products(least, columns, weights, 0, offsets[0]);
			System.arraycopy(least, 0, scores[0], 0, LANES);
			for (int c = 1; c < k; c++) {
				BlockKernels.products(scores[c], columns, weights, c * points.width(), offsets[c]);
				BlockKernels.minimum(least, scores[c]);
			}
			changed += relabel(b, columns, points.size(b));
		}
		return changed;
	}

	private void prepareScores() {
		for (int c = 0; c < k; c++) {
			double square = 0;
			for (int d = 0; d < centres[c].length; d++) {
				float coordinate = (float) centres[c][d];
				weights[c * points.width() + d] = -coordinate;
				square += (double) coordinate * coordinate;
			}
			offsets[c] = (float) (square / 2);
		}
	}

	/** Looks for the label of the least score only where it is not the label of the last round, which is rare. */
	private int relabel(int block, float[][] columns, int size) {
		int[] label = labels[block];
		int changed = 0;
		for (int i = 0; i < size; i++) {
			int before = label[i];
			if (before == UNASSIGNED || scores[before][i] != least[i]) {
				int now = 0;
				while (scores[now][i] != least[i]) {
					now++;
				}
				label[i] = now;
				move(columns, i, before, now);
				changed++;
			}
		}
		return changed;
	}

	private void move(float[][] columns, int lane, int from, int to) {
		double[] gaining = sums[to];
		for (int d = 0; d < gaining.length; d++) {
			gaining[d] += columns[d][lane];
		}
		counts[to]++;
		if (from != UNASSIGNED) {
			double[] losing = sums[from];
			for (int d = 0; d < losing.length; d++) {
				losing[d] -= columns[d][lane];
			}
			counts[from]--;
		}
	}

	/** Moves the centres to the means of their points and returns the sum of their squared movements. */
	private double update() {
		fillEmptyClusters();
		double shift = 0;
		for (int c = 0; c < k; c++) {
			for (int d = 0; d < centres[c].length && counts[c] > 0; d++) {
				double mean = sums[c][d] / counts[c];
				double step = mean - centres[c][d];
				shift += step * step;
				centres[c][d] = mean;
			}
		}
		return shift;
	}

	private void fillEmptyClusters() {
		double[] distances = null;
		for (int c = 0; c < k; c++) {
			if (counts[c] == 0) {
				distances = distances == null ? Inertia.squaredDistances(points, labels, centres) : distances;
				int farthest = farthest(distances);
				if (farthest < 0) {
					return;
				}
				int[] label = labels[farthest / LANES];
				int lane = farthest % LANES;
				move(points.block(farthest / LANES), lane, label[lane], c);
				label[lane] = c;
				distances[farthest] = 0;
			}
		}
	}

	/** The point farthest from its centre that is not alone in its cluster, or −1 if all lie on their centres. */
	private int farthest(double[] distances) {
		int farthest = -1;
		double largest = 0;
		for (int i = 0; i < distances.length; i++) {
			if (distances[i] > largest && counts[labels[i / LANES][i % LANES]] > 1) {
				largest = distances[i];
				farthest = i;
			}
		}
		return farthest;
	}
}
