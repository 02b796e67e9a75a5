package org.lithoscope.evaluation.dimension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;

class NeighbourDistancesTest {

	/** A sheet of two dimensions, rolled up in three and seen from five. */
	private static FloatMatrix roll(int rows) {
		SplittableRandom random = new SplittableRandom(9);
		FloatMatrix points = FloatMatrix.zeros(rows, 5);
		for (int r = 0; r < rows; r++) {
			double along = 3 * random.nextDouble();
			double across = 3 * random.nextDouble();
			points.set(r, 0, (float) Math.cos(along));
			points.set(r, 1, (float) Math.sin(along));
			points.set(r, 2, (float) across);
			points.set(r, 3, (float) (across - Math.cos(along)));
			points.set(r, 4, 7);
		}
		return points;
	}

	private static NeighbourDistances distances(FloatMatrix points, int count) {
		return NeighbourDistances.of(points, count, Cancellation.NEVER);
	}

	/** The same formulas in NumPy, double precision, on the fractional parts of i √2, i √3, i √5. */
	@Test
	void agreesWithNumPy() {
		FloatMatrix points = FloatMatrix.zeros(40, 3);
		for (int i = 1; i <= 40; i++) {
			points.set(i - 1, 0, (float) (i * Math.sqrt(2) % 1));
			points.set(i - 1, 1, (float) (i * Math.sqrt(3) % 1));
			points.set(i - 1, 2, (float) (i * Math.sqrt(5) % 1));
		}

		assertEquals(2.9960238012501326, distances(points, 6).twoNearest(0.1), 1e-4);
		assertEquals(3.4956244914202337, distances(points, 6).maximumLikelihood(), 1e-4);
	}

	@Test
	void aRolledUpSheetHasTwoDimensions() {
		NeighbourDistances distances = distances(roll(3000), 20);

		assertEquals(2, distances.twoNearest(0.1), 0.15);
		assertEquals(2, distances.maximumLikelihood(), 0.15);
	}

	@Test
	void aCloudHasAsManyDimensionsAsColumns() {
		SplittableRandom random = new SplittableRandom(1);
		FloatMatrix points = FloatMatrix.zeros(4000, 4);
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = (float) random.nextGaussian();
		}

		assertEquals(4, distances(points, 20).twoNearest(0.1), 0.4);
		assertEquals(4, distances(points, 20).maximumLikelihood(), 0.4);
	}

	@Test
	void scaleDoesNotMatter() {
		FloatMatrix points = roll(500);
		FloatMatrix larger = roll(500);
		for (int i = 0; i < larger.values().length; i++) {
			larger.values()[i] *= 64;
		}

		assertEquals(distances(points, 10).twoNearest(0.1), distances(larger, 10).twoNearest(0.1), 1e-9);
	}

	@Test
	void pointsThatCoincideAreLeftOutAndCounted() {
		FloatMatrix points = roll(50);
		for (int c = 0; c < 5; c++) {
			points.set(1, c, points.get(0, c));
		}

		NeighbourDistances distances = distances(points, 5);

		assertEquals(2, distances.duplicates());
		assertEquals(48, distances.distances().length);
	}
}
