package org.lithoscope.clustering.umap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class FuzzyGraphTest {

	@Test
	void membershipsOfAPointAddUpToTheLogarithmOfItsNeighbourhood() {
		// On a circle all points are alike, so that the union of both ways is 2w − w² for every edge.
		FloatMatrix circle = FloatMatrix.zeros(300, 2);
		for (int p = 0; p < 300; p++) {
			circle.set(p, 0, (float) Math.cos(2 * Math.PI * p / 300));
			circle.set(p, 1, (float) Math.sin(2 * Math.PI * p / 300));
		}

		NeighbourGraph graph = FuzzyGraph.of(NearestNeighbours.of(circle, 14, WorkContext.of(1)));

		double sum = 0;
		for (int e = graph.start(0); e < graph.start(1); e++) {
			sum += 1 - Math.sqrt(1 - graph.weight(e));
		}
		assertEquals(Math.log(15) / Math.log(2), sum, 0.05);
	}

	@Test
	void everyPointSurelyBelongsToItsNearestNeighbour() {
		NearestNeighbours neighbours =
				NearestNeighbours.of(TestPoints.clouds(200, 3, 2, 2, 1), 5, WorkContext.of(1));

		NeighbourGraph graph = FuzzyGraph.of(neighbours);

		for (int p = 0; p < 200; p++) {
			double surest = 0;
			for (int e = graph.start(p); e < graph.start(p + 1); e++) {
				assertTrue(graph.weight(e) >= 0 && graph.weight(e) <= 1);
				surest = Math.max(surest, graph.weight(e));
			}
			assertEquals(1, surest, 1e-12);
		}
	}
}
