package org.lithoscope.clustering.smile;

import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.random.RandomGenerator;

import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

import smile.math.TimeFunction;
import smile.vq.Neighborhood;
import smile.vq.SOM;

/**
 * The training of a self-organising map: it starts as a plane along the two largest principal components, and is drawn
 * towards points in random order with a falling rate and a shrinking neighbourhood.
 */
record MapTraining(int rows, int columns, int steps) {

	private static final double FIRST_RATE = 0.5;
	private static final double LAST_RATE = 0.01;
	private static final double LAST_WIDTH = 0.5;
	/** The first plane reaches this many standard deviations to both sides. */
	private static final double REACH = 2;
	private static final int STEPS_BETWEEN_REPORTS = 256;

	/** The units after training, row by row of the map. */
	double[][] train(FloatMatrix points, WorkContext context) {
		double[][] data = Rows.of(points);
		SOM map = new SOM(plane(points), TimeFunction.linear(FIRST_RATE, steps, LAST_RATE), neighbourhood());
		// Smile spreads every step over the pool it is called from; in a pool of one thread that costs least.
		try (ForkJoinPool pool = new ForkJoinPool(1)) {
			pool.submit(() -> attract(map, data, context)).get();
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while training a self-organising map", e);
		}
		return Arrays.stream(map.neurons()).flatMap(Arrays::stream).toArray(double[][]::new);
	}

	private void attract(SOM map, double[][] data, WorkContext context) {
		RandomGenerator random = context.seed().stream("map").generator();
		for (int step = 0; step < steps; step++) {
			if (step % STEPS_BETWEEN_REPORTS == 0) {
				context.cancellation().check();
				context.progress().report((double) step / steps, "self-organising map");
			}
			map.update(data[random.nextInt(data.length)]);
		}
	}

	/** A normal neighbourhood whose width shrinks from half the map to half a unit. */
	private Neighborhood neighbourhood() {
		double width = Math.max(LAST_WIDTH, Math.max(rows, columns) / 2.0);
		double decay = width > LAST_WIDTH ? steps / Math.log(width / LAST_WIDTH) : Double.POSITIVE_INFINITY;
		return Neighborhood.Gaussian(width, decay);
	}

	private double[][][] plane(FloatMatrix points) {
		double[][][] plane = new double[rows][columns][];
		double[][] axes = axes(points);
		for (int r = 0; r < rows; r++) {
			for (int c = 0; c < columns; c++) {
				double[] unit = new double[points.columns()];
				for (int d = 0; d < unit.length; d++) {
					unit[d] = axes[2][d] + position(c, columns) * axes[0][d] + position(r, rows) * axes[1][d];
				}
				plane[r][c] = unit;
			}
		}
		return plane;
	}

	/** Along the columns of the map, along its rows, and the middle. */
	private double[][] axes(FloatMatrix points) {
		int dimensions = points.columns();
		if (points.rows() == 1) {
			return new double[][] { new double[dimensions], new double[dimensions], Rows.of(points)[0] };
		}
		PrincipalComponents components = PrincipalComponents.of(points);
		double[][] axes = { new double[dimensions], new double[dimensions], components.mean() };
		for (int axis = 0; axis < Math.min(2, dimensions); axis++) {
			double length = REACH * Math.sqrt(components.variances()[axis]);
			for (int d = 0; d < dimensions; d++) {
				axes[axis][d] = length * components.components().get(axis, d);
			}
		}
		return axes;
	}

	/** −1 to 1 along a side of the map; 0 if it has one unit only. */
	private static double position(int unit, int units) {
		return units == 1 ? 0 : 2.0 * unit / (units - 1) - 1;
	}
}
