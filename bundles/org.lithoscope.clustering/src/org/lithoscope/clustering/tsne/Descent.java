package org.lithoscope.clustering.tsne;

import static org.lithoscope.clustering.tsne.Gradient.AXES;

import java.util.Arrays;

import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.WorkContext;

/**
 * Gradient descent with momentum and a gain per coordinate (Jacobs 1988, doi:10.1016/0893-6080(88)90003-2). In the
 * first rounds attraction is exaggerated, so that groups form before they are pushed apart.
 */
final class Descent {

	private static final int EARLY_ROUNDS = 250;
	private static final double EXAGGERATION = 12;
	private static final float EARLY_MOMENTUM = 0.5f;
	private static final float LATE_MOMENTUM = 0.8f;
	private static final float SMALLEST_GAIN = 0.01f;

	private final Gradient gradient;
	private final float[][] map;
	private final float[][] slope;
	private final float[][] steps;
	private final float[][] gains;
	private final int axes;
	private final float rate;

	/** @param map per axis the coordinates to start from, changed; axes from {@code axes} on are left at zero */
	Descent(NeighbourGraph affinities, float[][] map, int axes) {
		int points = affinities.points();
		this.gradient = new Gradient(affinities);
		this.map = map;
		this.axes = axes;
		this.slope = new float[AXES][points];
		this.steps = new float[AXES][points];
		this.gains = new float[AXES][points];
		for (float[] gain : gains) {
			Arrays.fill(gain, 1);
		}
		// Belkina et al. 2019 (doi:10.1038/s41467-019-13055-y), for a gradient with the factor 4.
		this.rate = (float) Math.max(points / EXAGGERATION / 4, 50);
	}

	/** Goes {@code rounds} steps. */
	void run(int rounds, WorkContext context) {
		WorkContext silent =
				new WorkContext(context.seed(), context.cancellation(), Progress.SILENT, context.threads());
		int early = Math.min(EARLY_ROUNDS, rounds / 4);
		for (int round = 0; round < rounds; round++) {
			context.cancellation().check();
			gradient.compute(map, round < early ? EXAGGERATION : 1, slope, silent);
			for (int axis = 0; axis < axes; axis++) {
				step(axis, round < early ? EARLY_MOMENTUM : LATE_MOMENTUM);
				centre(map[axis]);
			}
			context.progress().report((round + 1.0) / rounds, "t-SNE");
		}
	}

	private void step(int axis, float momentum) {
		for (int p = 0; p < map[axis].length; p++) {
			float slopeHere = slope[axis][p];
			boolean onward = slopeHere * steps[axis][p] < 0;
			float gain = onward ? gains[axis][p] + 0.2f : gains[axis][p] * 0.8f;
			gains[axis][p] = Math.max(SMALLEST_GAIN, gain);
			steps[axis][p] = momentum * steps[axis][p] - rate * gains[axis][p] * slopeHere;
			map[axis][p] += steps[axis][p];
		}
	}

	private static void centre(float[] coordinates) {
		double sum = 0;
		for (float coordinate : coordinates) {
			sum += coordinate;
		}
		float mean = (float) (sum / coordinates.length);
		for (int p = 0; p < coordinates.length; p++) {
			coordinates[p] -= mean;
		}
	}
}
