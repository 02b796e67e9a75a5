package org.lithoscope.clustering.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class NeighbourGraphTest {

	@Test
	void twoPointsAreJoinedIfOneIsANeighbourOfTheOther() {
		NearestNeighbours neighbours =
				NearestNeighbours.of(FloatMatrix.of(4, 1, new float[] { 0, 1, 3, 7 }), 1, WorkContext.of(1));

		NeighbourGraph graph =
				NeighbourGraph.of(neighbours, new double[] { 0.5, 0.25, 0.125, 1 }, (there, back) -> there + back);

		assertEquals(List.of("0-1 0.75", "1-0 0.75", "1-2 0.125", "2-1 0.125", "2-3 1.0", "3-2 1.0"), edges(graph));
	}

	private static List<String> edges(NeighbourGraph graph) {
		List<String> edges = new ArrayList<>();
		for (int p = 0; p < graph.points(); p++) {
			for (int e = graph.start(p); e < graph.start(p + 1); e++) {
				edges.add(p + "-" + graph.end(e) + " " + graph.weight(e));
			}
		}
		return edges;
	}
}
