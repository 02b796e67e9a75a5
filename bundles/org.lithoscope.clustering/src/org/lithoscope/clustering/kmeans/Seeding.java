package org.lithoscope.clustering.kmeans;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;
import java.util.random.RandomGenerator;

import org.lithoscope.clustering.kernel.BlockKernels;
import org.lithoscope.clustering.kernel.PointBlocks;

/**
 * Greedy k-means++: every next centre is the best of {@code 2 + ⌊ln k⌋} points drawn with a probability proportional to
 * the squared distance from the centres so far; best is the one that lowers the sum of these most.
 */
final class Seeding {

	private final PointBlocks points;
	private final RandomGenerator random;
	/** Per point the squared distance to the nearest centre so far; zero in the lanes that hold no point. */
	private final float[][] nearest;
	private final double[] potentials;
	private final float[] distances = new float[LANES];
	private final float[] centre;

	Seeding(PointBlocks points, RandomGenerator random) {
		this.points = points;
		this.random = random;
		this.nearest = new float[points.blocks()][LANES];
		this.potentials = new double[points.blocks()];
		this.centre = new float[points.width()];
	}

	/** The points to start from, as centres of {@code dimensions} coordinates. */
	double[][] choose(int k) {
		double[][] centres = new double[k][];
		for (int b = 0; b < nearest.length; b++) {
			Arrays.fill(nearest[b], 0, points.size(b), Float.MAX_VALUE);
		}
		int trials = 2 + (int) Math.log(k);
		centres[0] = accept(random.nextInt(points.points()));
		for (int c = 1; c < k; c++) {
			centres[c] = accept(bestOf(trials));
		}
		return centres;
	}

	private double[] accept(int point) {
		points.copy(point, centre);
		for (int b = 0; b < nearest.length; b++) {
			BlockKernels.squaredDistances(distances, points.block(b), centre, 0);
			BlockKernels.minimum(nearest[b], distances);
			potentials[b] = BlockKernels.sum(nearest[b]);
		}
		double[] coordinates = new double[points.dimensions()];
		for (int d = 0; d < coordinates.length; d++) {
			coordinates[d] = centre[d];
		}
		return coordinates;
	}

	private int bestOf(int trials) {
		double potential = Arrays.stream(potentials).sum();
		if (potential == 0) {
			return random.nextInt(points.points());
		}
		int best = -1;
		double least = Double.POSITIVE_INFINITY;
		for (int t = 0; t < trials; t++) {
			int candidate = pointAt(random.nextDouble() * potential);
			double left = potentialWith(candidate);
			if (left < least) {
				least = left;
				best = candidate;
			}
		}
		return best;
	}

	/** The point at which the running sum of squared distances passes {@code target}. */
	private int pointAt(double target) {
		double rest = target;
		int block = 0;
		while (block < potentials.length - 1 && rest >= potentials[block]) {
			rest -= potentials[block++];
		}
		int lastPossible = 0;
		for (int i = 0; i < points.size(block); i++) {
			float weight = nearest[block][i];
			if (weight > 0) {
				lastPossible = i;
				rest -= weight;
				if (rest < 0) {
					break;
				}
			}
		}
		return block * LANES + lastPossible;
	}

	private double potentialWith(int candidate) {
		points.copy(candidate, centre);
		double potential = 0;
		for (int b = 0; b < nearest.length; b++) {
			BlockKernels.squaredDistances(distances, points.block(b), centre, 0);
			BlockKernels.minimum(distances, nearest[b]);
			potential += BlockKernels.sum(distances);
		}
		return potential;
	}
}
