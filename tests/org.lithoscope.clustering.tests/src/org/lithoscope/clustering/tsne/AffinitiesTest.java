package org.lithoscope.clustering.tsne;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class AffinitiesTest {

	@Test
	void theyAreAProbabilityDistributionOverPairs() {
		NeighbourGraph graph = affinities(TestPoints.clouds(300, 4, 3, 2, 1), 60, 20);

		assertEquals(1, total(graph), 1e-12);
	}

	@Test
	void everyPointPaysAttentionToThePerplexityWanted() {
		// On a circle all points are alike, so the joint probabilities are the conditional ones divided by n.
		FloatMatrix circle = FloatMatrix.zeros(200, 2);
		for (int p = 0; p < 200; p++) {
			circle.set(p, 0, (float) Math.cos(2 * Math.PI * p / 200));
			circle.set(p, 1, (float) Math.sin(2 * Math.PI * p / 200));
		}

		NeighbourGraph graph = affinities(circle, 60, 20);

		double entropy = 0;
		for (int e = 0; e < graph.start(200); e++) {
			entropy -= graph.weight(e) * Math.log(graph.weight(e) * 200);
		}
		assertEquals(20, Math.exp(entropy), 0.1);
	}

	@Test
	void equalPointsAttractEachOtherEquallyAndNothingIsNaN() {
		NeighbourGraph graph = affinities(FloatMatrix.zeros(40, 3), 12, 4);

		assertEquals(1, total(graph), 1e-12);
		for (int e = 0; e < graph.start(40); e++) {
			assertTrue(graph.weight(e) > 0);
		}
	}

	private static NeighbourGraph affinities(FloatMatrix points, int neighbours, double perplexity) {
		return Affinities.of(NearestNeighbours.of(points, neighbours, WorkContext.of(1)), perplexity);
	}

	private static double total(NeighbourGraph graph) {
		double total = 0;
		for (int e = 0; e < graph.start(graph.points()); e++) {
			total += graph.weight(e);
		}
		return total;
	}
}
