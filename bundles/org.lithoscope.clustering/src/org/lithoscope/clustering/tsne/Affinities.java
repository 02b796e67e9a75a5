package org.lithoscope.clustering.tsne;

import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.neighbour.NeighbourGraph;

/** How strongly neighbours attract each other: normal weights whose width gives every point the same perplexity. */
final class Affinities {

	private static final int MOST_STEPS = 100;
	private static final double CLOSE_ENOUGH = 1e-6;

	private Affinities() {
	}

	/** The graph of joint probabilities; all weights add up to 1. */
	static NeighbourGraph of(NearestNeighbours neighbours, double perplexity) {
		double[] conditional = new double[neighbours.points() * neighbours.count()];
		for (int p = 0; p < neighbours.points(); p++) {
			weigh(neighbours, p, Math.log(perplexity), conditional);
		}
		double scale = 1 / (2.0 * neighbours.points());
		return NeighbourGraph.of(neighbours, conditional, (there, back) -> (there + back) * scale);
	}

	/** Bisects the precision of the normal weights until their entropy is the one wanted. */
	private static void weigh(NearestNeighbours neighbours, int point, double entropy, double[] weights) {
		double low = 0;
		double high = Double.POSITIVE_INFINITY;
		double precision = startingPrecision(neighbours, point);
		for (int step = 0; step < MOST_STEPS; step++) {
			double excess = entropyOf(neighbours, point, precision, weights) - entropy;
			if (Math.abs(excess) < CLOSE_ENOUGH) {
				return;
			}
			if (excess > 0) {
				low = precision;
				precision = Double.isInfinite(high) ? 2 * precision : (low + high) / 2;
			} else {
				high = precision;
				precision = (low + high) / 2;
			}
		}
	}

	private static double startingPrecision(NearestNeighbours neighbours, int point) {
		double farthest = neighbours.distance(point, neighbours.count() - 1);
		return farthest > 0 ? 1 / (farthest * farthest) : 1;
	}

	/** Writes the weights for this precision and returns their entropy in nats. */
	private static double entropyOf(NearestNeighbours neighbours, int point, double precision, double[] weights) {
		int from = point * neighbours.count();
		double nearest = square(neighbours, point, 0);
		double sum = 0;
		double moment = 0;
		for (int r = 0; r < neighbours.count(); r++) {
			// Measured from the nearest neighbour, so that not all weights vanish.
			double exponent = precision * (square(neighbours, point, r) - nearest);
			double weight = exponent > 0 ? Math.exp(-exponent) : 1;
			weights[from + r] = weight;
			sum += weight;
			moment += weight == 0 ? 0 : weight * exponent;
		}
		for (int r = 0; r < neighbours.count(); r++) {
			weights[from + r] /= sum;
		}
		return Math.log(sum) + moment / sum;
	}

	private static double square(NearestNeighbours neighbours, int point, int rank) {
		double distance = neighbours.distance(point, rank);
		return distance * distance;
	}
}
