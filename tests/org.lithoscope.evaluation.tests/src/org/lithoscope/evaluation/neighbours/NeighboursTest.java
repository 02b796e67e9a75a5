package org.lithoscope.evaluation.neighbours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;

class NeighboursTest {

	private static FloatMatrix random(int rows, int columns) {
		SplittableRandom random = new SplittableRandom(6);
		FloatMatrix points = FloatMatrix.zeros(rows, columns);
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = (float) random.nextGaussian();
		}
		return points;
	}

	private static double squared(FloatMatrix points, int a, int b, boolean[] used) {
		double sum = 0;
		for (int c = 0; c < used.length; c++) {
			sum += used[c] ? Math.pow(points.get(a, c) - points.get(b, c), 2) : 0;
		}
		return sum;
	}

	@Test
	void agreesWithSortingAllDistances() {
		FloatMatrix points = random(200, 4);
		boolean[] used = {true, false, true, true};
		Neighbours neighbours = new Neighbours(points, 7);
		for (int point = 0; point < 200; point++) {
			int p = point;
			List<Integer> expected = IntStream.range(0, 200).filter(r -> r != p).boxed()
					.sorted(Comparator.comparingDouble(r -> squared(points, p, r, used))).limit(7).toList();

			neighbours.search(points, p, used, p);

			assertEquals(expected, IntStream.range(0, 7).mapToObj(neighbours::row).toList());
			assertEquals(Math.sqrt(squared(points, p, expected.get(6), used)), neighbours.distance(6), 1e-5);
		}
	}

	@Test
	void thereAreNoMoreNeighboursThanRows() {
		FloatMatrix points = random(3, 2);
		Neighbours neighbours = new Neighbours(points, 5);

		neighbours.search(points, 1, new boolean[] {true, true}, 1);
		assertEquals(2, neighbours.found());
		neighbours.search(points, 1, new boolean[] {true, true}, -1);
		assertEquals(3, neighbours.found());
		assertEquals(1, neighbours.row(0));
	}

	@Test
	void ofEquallyNearRowsTheEarlierIsTaken() {
		FloatMatrix points = FloatMatrix.of(5, 1, new float[] {0, 1, -1, 1, -1});
		Neighbours neighbours = new Neighbours(points, 2);

		neighbours.search(points, 0, new boolean[] {true}, 0);

		assertEquals(List.of(1, 2), List.of(neighbours.row(0), neighbours.row(1)));
	}
}
