package org.lithoscope.clustering.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class DbscanClustererTest {

	@Test
	void findsRingsOfAnyShapeAndLeavesLonersOut() {
		FloatMatrix points = FloatMatrix.zeros(241, 2);
		for (int p = 0; p < 240; p++) {
			double radius = p % 2 == 0 ? 1 : 3;
			points.set(p, 0, (float) (radius * Math.cos(2 * Math.PI * p / 240)));
			points.set(p, 1, (float) (radius * Math.sin(2 * Math.PI * p / 240)));
		}
		points.set(240, 0, 9);

		Clustering clustering = cluster(points, Map.of("radius", "0.2", "min.points", "3"));

		assertEquals(2, clustering.k());
		int[] expected = SmileClusterers.cloudOf(241, 2);
		expected[240] = -1;
		assertArrayEquals(expected, SmileClusterers.renamed(clustering.labels()));
		assertEquals(1.0 / 241, clustering.objective());
	}

	@Test
	void aNeighbourhoodCountsThePointItself() {
		FloatMatrix points = FloatMatrix.of(4, 1, new float[] { 0, 1, 10, 20 });

		assertArrayEquals(new int[] { 0, 0, -1, -1 },
				cluster(points, Map.of("radius", "1.5", "min.points", "2")).labels());
		assertArrayEquals(new int[] { -1, -1, -1, -1 },
				cluster(points, Map.of("radius", "1.5", "min.points", "3")).labels());
	}

	@Test
	void withoutARadiusTheWantedShareOfPointsIsInTheCore() {
		// Evenly spaced points: with 3 in a neighbourhood, all but the two ends have the spacing as their radius.
		FloatMatrix points = FloatMatrix.zeros(100, 1);
		for (int p = 0; p < 100; p++) {
			points.set(p, 0, 4 * p + (p < 50 ? 0 : 400));
		}

		Clustering clustering = cluster(points, Map.of("min.points", "3", "core.share", "0.95"));

		assertEquals(2, clustering.k());
		assertEquals(0, clustering.objective());
	}

	@Test
	void onePointIsNoise() {
		assertArrayEquals(new int[] { -1 }, cluster(FloatMatrix.zeros(1, 2), Map.of()).labels());
	}

	@Test
	void equalPointsNeedARadius() {
		FloatMatrix points = FloatMatrix.zeros(50, 2);

		IllegalArgumentException refusal =
				assertThrows(IllegalArgumentException.class, () -> cluster(points, Map.of()));

		assertEquals("no radius was given, and none can be found: for 80 % of the samples the 3 nearest lie in the "
				+ "same place; give a radius above 0", refusal.getMessage());
		assertArrayEquals(new int[50], cluster(points, Map.of("radius", "1")).labels());
	}

	private static Clustering cluster(FloatMatrix points, Map<String, String> parameters) {
		return SmileClusterers.cluster("dbscan", points, 1, parameters, WorkContext.of(1));
	}
}
