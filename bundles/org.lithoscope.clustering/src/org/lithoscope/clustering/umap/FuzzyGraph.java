package org.lithoscope.clustering.umap;

import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.neighbour.NeighbourGraph;

/** How surely neighbours belong together, 0 to 1, measured in every point's own scale. */
final class FuzzyGraph {

	private static final int MOST_STEPS = 64;
	private static final double CLOSE_ENOUGH = 1e-5;
	/** No point's scale is below this part of its mean distance, so that near-duplicates keep their neighbours. */
	private static final double SMALLEST_SCALE = 1e-3;

	private FuzzyGraph() {
	}

	static NeighbourGraph of(NearestNeighbours neighbours) {
		double[] memberships = new double[neighbours.points() * neighbours.count()];
		double meanDistance = 0;
		for (int p = 0; p < neighbours.points(); p++) {
			meanDistance += meanDistance(neighbours, p) / neighbours.points();
		}
		for (int p = 0; p < neighbours.points(); p++) {
			weigh(neighbours, p, meanDistance, memberships);
		}
		return NeighbourGraph.of(neighbours, memberships, (there, back) -> there + back - there * back);
	}

	private static void weigh(NearestNeighbours neighbours, int point, double meanDistance, double[] memberships) {
		double nearest = nearest(neighbours, point);
		double own = meanDistance(neighbours, point);
		double smallest = SMALLEST_SCALE * (nearest > 0 ? own : meanDistance);
		double scale = Math.max(scale(neighbours, point, nearest), smallest);
		for (int r = 0; r < neighbours.count(); r++) {
			memberships[point * neighbours.count() + r] = membership(neighbours, point, r, nearest, scale);
		}
	}

	/** The distance to the nearest neighbour that is not at the same place, which belongs to the point for sure. */
	private static double nearest(NearestNeighbours neighbours, int point) {
		for (int r = 0; r < neighbours.count(); r++) {
			if (neighbours.distance(point, r) > 0) {
				return neighbours.distance(point, r);
			}
		}
		return 0;
	}

	/** The scale for which the memberships add up to the binary logarithm of the neighbourhood's size. */
	private static double scale(NearestNeighbours neighbours, int point, double nearest) {
		double wanted = Math.log(neighbours.count() + 1) / Math.log(2);
		double low = 0;
		double high = Double.POSITIVE_INFINITY;
		double scale = 1;
		for (int step = 0; step < MOST_STEPS; step++) {
			double sum = 0;
			for (int r = 0; r < neighbours.count(); r++) {
				sum += membership(neighbours, point, r, nearest, scale);
			}
			if (Math.abs(sum - wanted) < CLOSE_ENOUGH) {
				break;
			}
			if (sum > wanted) {
				high = scale;
				scale = (low + high) / 2;
			} else {
				low = scale;
				scale = Double.isInfinite(high) ? 2 * scale : (low + high) / 2;
			}
		}
		return scale;
	}

	private static double membership(NearestNeighbours neighbours, int point, int rank, double nearest,
			double scale) {
		double beyond = neighbours.distance(point, rank) - nearest;
		return beyond > 0 ? Math.exp(-beyond / scale) : 1;
	}

	private static double meanDistance(NearestNeighbours neighbours, int point) {
		double sum = 0;
		for (int r = 0; r < neighbours.count(); r++) {
			sum += neighbours.distance(point, r);
		}
		// The point itself, at distance 0, belongs to its neighbourhood.
		return sum / (neighbours.count() + 1);
	}
}
