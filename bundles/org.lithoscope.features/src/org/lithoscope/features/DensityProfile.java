package org.lithoscope.features;

/** What the course of density down a borehole tells about each of its samples. */
final class DensityProfile {

	/** A borehole with fewer samples has no contrast. */
	private static final int SHORTEST = 5;

	/** Samples on each side of the centre of the moving mean. */
	private static final int HALF_WINDOW = 2;

	/** Two points always lie on their line. */
	private static final int FEWEST_FOR_TREND = 3;

	/** A residual this small against density itself is rounding, not rock. */
	private static final double ROUNDING = 1e-9;

	private DensityProfile() {
	}

	/**
	 * Density minus the mean of up to five samples around it in its borehole, fewer at the ends; 0 in a borehole with
	 * fewer than five samples.
	 */
	static double[] contrast(double[] density, DownholeOrder order) {
		double[] contrast = new double[density.length];
		for (int[] rows : order.boreholes()) {
			for (int i = 0; i < rows.length && rows.length >= SHORTEST; i++) {
				int from = Math.max(0, i - HALF_WINDOW);
				int to = Math.min(rows.length - 1, i + HALF_WINDOW);
				double sum = 0;
				for (int j = from; j <= to; j++) {
					sum += density[rows[j]];
				}
				contrast[rows[i]] = density[rows[i]] - sum / (to - from + 1);
			}
		}
		return contrast;
	}

	/**
	 * The residual of density from its straight line over depth in the borehole, divided by the residuals' population
	 * standard deviation; 0 where a borehole has too few samples for that, or all lie on the line. Where depths are the
	 * same or not all known, the line is level.
	 */
	static double[] withoutTrend(double[] density, DownholeOrder order) {
		double[] normalised = new double[density.length];
		for (int[] rows : order.boreholes()) {
			if (rows.length >= FEWEST_FOR_TREND) {
				normalise(rows, density, order, normalised);
			}
		}
		return normalised;
	}

	private static void normalise(int[] rows, double[] density, DownholeOrder order, double[] normalised) {
		boolean sloped = order.depthsKnown(rows);
		double meanDepth = 0;
		double meanDensity = 0;
		for (int row : rows) {
			meanDepth += sloped ? order.depth(row) / rows.length : 0;
			meanDensity += density[row] / rows.length;
		}
		double depthSquares = 0;
		double products = 0;
		for (int row : rows) {
			double depth = sloped ? order.depth(row) - meanDepth : 0;
			depthSquares += depth * depth;
			products += depth * (density[row] - meanDensity);
		}
		double slope = depthSquares > 0 ? products / depthSquares : 0;
		double squares = 0;
		for (int row : rows) {
			double depth = sloped ? order.depth(row) - meanDepth : 0;
			normalised[row] = density[row] - meanDensity - slope * depth;
			squares += normalised[row] * normalised[row];
		}
		double deviation = Math.sqrt(squares / rows.length);
		for (int row : rows) {
			normalised[row] = deviation > ROUNDING * Math.abs(meanDensity) ? normalised[row] / deviation : 0;
		}
	}
}
