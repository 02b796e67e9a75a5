package org.lithoscope.clustering.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class NearestNeighboursTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 3 })
	void findsWhatComparingAllPairsFinds(int threads) {
		FloatMatrix points = TestPoints.clouds(1300, 5, 4, 2, 1);

		NearestNeighbours neighbours =
				NearestNeighbours.of(points, 7, WorkContext.of(1).withThreads(threads));

		for (int p = 0; p < 1300; p += 13) {
			int point = p;
			int[] sorted = IntStream.range(0, 1300).filter(other -> other != point).boxed()
					.sorted(Comparator.comparingDouble(other -> distance(points, point, other)))
					.limit(7).mapToInt(other -> other).toArray();
			for (int r = 0; r < 7; r++) {
				assertEquals(sorted[r], neighbours.index(p, r));
				assertEquals(distance(points, p, sorted[r]), neighbours.distance(p, r), 1e-5);
			}
		}
	}

	@Test
	void ofEquallyNearPointsTheFirstComeFirst() {
		FloatMatrix points = FloatMatrix.of(5, 1, new float[] { 2, 1, 3, 1, 2 });

		NearestNeighbours neighbours = NearestNeighbours.of(points, 4, WorkContext.of(1));

		assertEquals(4, neighbours.index(0, 0));
		assertEquals(0, neighbours.distance(0, 0));
		assertEquals(1, neighbours.index(0, 1));
		assertEquals(2, neighbours.index(0, 2));
		assertEquals(3, neighbours.index(0, 3));
	}

	@Test
	void refusesMoreNeighboursThanThereAreOtherPoints() {
		assertEquals("expected 1 to 3 neighbours of each of 4 points, not 4",
				assertThrows(IllegalArgumentException.class,
						() -> NearestNeighbours.of(FloatMatrix.zeros(4, 2), 4, WorkContext.of(1))).getMessage());
	}

	@Test
	void refusesCoordinatesThatAreNoNumbers() {
		FloatMatrix points = FloatMatrix.zeros(4, 2);
		points.set(3, 1, Float.POSITIVE_INFINITY);

		assertEquals("coordinate 1 of point 3 is Infinity: expected a finite number",
				assertThrows(IllegalArgumentException.class,
						() -> NearestNeighbours.of(points, 1, WorkContext.of(1))).getMessage());
	}

	@Test
	void stopsWhenCancelled() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> NearestNeighbours.of(FloatMatrix.zeros(9, 2), 1, cancelled));
	}

	private static double distance(FloatMatrix points, int a, int b) {
		double square = 0;
		for (int c = 0; c < points.columns(); c++) {
			double difference = points.get(a, c) - points.get(b, c);
			square += difference * difference;
		}
		return Math.sqrt(square);
	}
}
