package org.lithoscope.clustering.smile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

class SelfOrganisingMapClustererTest {

	@Test
	void neighbouringUnitsDescribeNeighbouringPoints() {
		FloatMatrix points = SmileClusterers.clouds(3000, 3, 1, 0, 1);

		double[][] units = new MapTraining(8, 8, 20_000).train(points, WorkContext.of(1));

		double beside = 0;
		double apart = 0;
		for (int row = 0; row < 8; row++) {
			for (int column = 0; column < 7; column++) {
				beside += distance(units[row * 8 + column], units[row * 8 + column + 1]);
				apart += distance(units[row * 8 + column], units[(row + 4) % 8 * 8 + column]);
			}
		}
		assertTrue(beside < 0.5 * apart, beside + " against " + apart);
	}

	@Test
	void trainingBringsUnitsToThePoints() {
		FloatMatrix points = SmileClusterers.clouds(2000, 4, 9, 6, 1);

		double few = cluster(points, 5, Map.of("steps", "10")).objective();
		double many = cluster(points, 5, Map.of("steps", "30000")).objective();

		assertTrue(many < 0.3 * few, many + " against " + few);
	}

	@Test
	void theMapDependsOnTheSeed() {
		FloatMatrix points = SmileClusterers.clouds(1000, 4, 10, 1, 2);
		Map<String, String> quick = Map.of("steps", "2000");

		int[] first = SmileClusterers.cluster("som", points, 5, quick, WorkContext.of(1)).labels();

		assertArrayEquals(first, SmileClusterers.cluster("som", points, 5, quick, WorkContext.of(1)).labels());
		assertFalse(
				Arrays.equals(first, SmileClusterers.cluster("som", points, 5, quick, WorkContext.of(2)).labels()));
	}

	@Test
	void equalPointsShareOneCluster() {
		Clustering clustering = cluster(FloatMatrix.zeros(30, 3), 4, Map.of("steps", "500"));

		assertEquals(1, clustering.k());
		assertArrayEquals(new int[30], clustering.labels());
	}

	@Test
	void aRowOfUnitsOnASingleColumnOfValuesWorks() {
		FloatMatrix points = SmileClusterers.clouds(300, 1, 3, 50, 5);

		Clustering clustering = cluster(points, 3, Map.of("rows", "1", "columns", "9", "steps", "5000"));

		assertArrayEquals(SmileClusterers.cloudOf(300, 3), SmileClusterers.renamed(clustering.labels()));
	}

	@Test
	void refusesMoreClustersThanUnits() {
		IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class,
				() -> cluster(FloatMatrix.zeros(30, 3), 7, Map.of("rows", "2", "columns", "3")));

		assertEquals("k = 7: expected 1 to 6, the units of a map of 2 × 3", refusal.getMessage());
	}

	private static Clustering cluster(FloatMatrix points, int k, Map<String, String> parameters) {
		return SmileClusterers.cluster("som", points, k, parameters, WorkContext.of(1));
	}

	private static double distance(double[] a, double[] b) {
		double square = 0;
		for (int c = 0; c < a.length; c++) {
			square += (a[c] - b[c]) * (a[c] - b[c]);
		}
		return Math.sqrt(square);
	}
}
