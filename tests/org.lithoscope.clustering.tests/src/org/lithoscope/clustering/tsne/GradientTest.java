package org.lithoscope.clustering.tsne;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.lithoscope.clustering.TestPoints;
import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.core.run.WorkContext;

class GradientTest {

	private static final int POINTS = 700;

	private final NeighbourGraph affinities = Affinities.of(
			NearestNeighbours.of(TestPoints.clouds(POINTS, 5, 4, 2, 1), 30, WorkContext.of(1)), 10);
	private final float[][] map = map();

	@Test
	void isTheSlopeOfTheDivergence() {
		float[][] gradient = new float[Gradient.AXES][POINTS];

		new Gradient(affinities).compute(map, 1, gradient, WorkContext.of(1));

		double step = 1.0 / 64;
		for (int p : new int[] { 0, 1, 511, 512, 699 }) {
			for (int axis = 0; axis < Gradient.AXES; axis++) {
				float before = map[axis][p];
				map[axis][p] = (float) (before + step);
				double above = divergence();
				map[axis][p] = (float) (before - step);
				double below = divergence();
				map[axis][p] = before;
				assertEquals((above - below) / (2 * step), gradient[axis][p], 1e-6);
			}
		}
	}

	@Test
	void exaggerationMultipliesTheAttractionOnly() {
		float[][] plain = new float[Gradient.AXES][POINTS];
		float[][] twice = new float[Gradient.AXES][POINTS];
		float[][] thrice = new float[Gradient.AXES][POINTS];
		Gradient gradient = new Gradient(affinities);

		gradient.compute(map, 1, plain, WorkContext.of(1));
		gradient.compute(map, 2, twice, WorkContext.of(1));
		gradient.compute(map, 3, thrice, WorkContext.of(1));

		for (int p = 0; p < POINTS; p++) {
			assertEquals(twice[0][p] - plain[0][p], thrice[0][p] - twice[0][p], 1e-7);
		}
	}

	private static float[][] map() {
		SplittableRandom random = new SplittableRandom(5);
		float[][] map = new float[Gradient.AXES][POINTS];
		for (float[] axis : map) {
			for (int p = 0; p < POINTS; p++) {
				axis[p] = (float) (2 * random.nextGaussian());
			}
		}
		return map;
	}

	private double divergence() {
		double mass = 0;
		for (int a = 0; a < POINTS; a++) {
			for (int b = 0; b < POINTS; b++) {
				mass += a == b ? 0 : kernel(a, b);
			}
		}
		double divergence = 0;
		for (int p = 0; p < POINTS; p++) {
			for (int e = affinities.start(p); e < affinities.start(p + 1); e++) {
				double weight = affinities.weight(e);
				double logQ = Math.log(kernel(p, affinities.end(e)) / mass);
				divergence += weight == 0 ? 0 : weight * (Math.log(weight) - logQ);
			}
		}
		return divergence;
	}

	private double kernel(int a, int b) {
		double square = 0;
		for (float[] axis : map) {
			square += Math.pow((double) axis[a] - axis[b], 2);
		}
		return 1 / (1 + square);
	}
}
