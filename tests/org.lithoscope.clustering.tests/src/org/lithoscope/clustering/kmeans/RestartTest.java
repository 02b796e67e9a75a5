package org.lithoscope.clustering.kmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;

class RestartTest {

	@Test
	void aCentreWithoutPointsMovesToThePointFarthestFromItsCentre() {
		PointBlocks points = PointBlocks.of(FloatMatrix.of(5, 1, new float[] { 0, 1, 10, 11, 14 }));
		Restart restart = new Restart(points, new double[][] { { 0.5 }, { 10 }, { 1000 } });

		restart.iterate(100, 0, Cancellation.NEVER);

		assertArrayEquals(new double[] { 0.5, 10.5, 14 },
				Arrays.stream(restart.centres()).mapToDouble(centre -> centre[0]).toArray());
		assertEquals(1, restart.inertia());
	}

	@Test
	void severalCentresWithoutPointsFindDifferentOnes() {
		PointBlocks points = PointBlocks.of(FloatMatrix.of(4, 1, new float[] { 0, 1, 10, 30 }));
		Restart restart = new Restart(points, new double[][] { { 0 }, { -500 }, { -600 }, { -700 } });

		restart.iterate(100, 0, Cancellation.NEVER);

		assertArrayEquals(new double[] { 0, 1, 10, 30 },
				Arrays.stream(restart.centres()).mapToDouble(centre -> centre[0]).sorted().toArray());
	}

	@Test
	void aRestartGoesOnWhereItStopped() {
		PointBlocks points = PointBlocks.of(TestPoints.clouds(2000, 4, 10, 1, 4));
		Restart atOnce = new Restart(points, new Seeding(points, new SplittableRandom(1)).choose(8));
		Restart inTwoSteps = new Restart(points, new Seeding(points, new SplittableRandom(1)).choose(8));

		atOnce.iterate(1000, 0, Cancellation.NEVER);
		inTwoSteps.iterate(3, 0, Cancellation.NEVER);
		double early = inTwoSteps.inertia();
		inTwoSteps.iterate(1000, 0, Cancellation.NEVER);

		assertTrue(inTwoSteps.inertia() < early);
		assertEquals(atOnce.inertia(), inTwoSteps.inertia(), 1e-3 * atOnce.inertia());
	}

	@Test
	void seedsAreSpreadOverSeparateClouds() {
		FloatMatrix clouds = TestPoints.clouds(1200, 2, 6, 50, 3);
		PointBlocks points = PointBlocks.of(clouds);
		for (int seed = 0; seed < 20; seed++) {
			Restart restart = new Restart(points, new Seeding(points, new SplittableRandom(seed)).choose(6));

			restart.iterate(1, 0, Cancellation.NEVER);

			assertEquals(2 * 1200, restart.inertia(), 200);
		}
	}

	@Test
	void seedsAreDistinctPointsAsLongAsThereAreAny() {
		PointBlocks points = PointBlocks.of(FloatMatrix.of(6, 1, new float[] { 3, 3, 3, 3, 3, 4 }));

		double[][] seeds = new Seeding(points, new SplittableRandom(1)).choose(2);

		assertArrayEquals(new double[] { 3, 4 },
				Arrays.stream(seeds).mapToDouble(seed -> seed[0]).sorted().toArray());
	}
}
