package org.lithoscope.clustering.mixture;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

import org.lithoscope.clustering.kernel.PointBlocks;

/** The expectation step for one block of points at a time: how likely each point is, and under which component. */
final class Responsibilities {

	private final double[][] x;
	private final double[][] shares;
	private final double[] logLikelihoods = new double[LANES];
	private final double[] largest = new double[LANES];
	private final double[] sums = new double[LANES];
	private final double[] scratch = new double[LANES];

	Responsibilities(int components, int width) {
		this.x = new double[width][LANES];
		this.shares = new double[components][LANES];
	}

	/** The columns of the block looked at last, in double precision. */
	double[][] x() {
		return x;
	}

	/** Per component and lane the responsibility, adding up to 1 over components; zero in lanes without a point. */
	double[][] shares() {
		return shares;
	}

	/** Per lane the logarithm of the mixture's density. */
	double[] logLikelihoods() {
		return logLikelihoods;
	}

	/** Looks at one block. */
	void compute(Components components, PointBlocks points, int block) {
		LaneKernels.widen(x, points.block(block));
		Arrays.fill(largest, Double.NEGATIVE_INFINITY);
		for (int c = 0; c < shares.length; c++) {
			components.logDensities(c, x, shares[c], scratch);
			LaneKernels.maximum(largest, shares[c]);
		}
		Arrays.fill(sums, 0);
		for (double[] share : shares) {
			LaneKernels.exponentials(share, largest, sums);
		}
		normalise(points.size(block));
	}

	private void normalise(int size) {
		for (int i = 0; i < LANES; i++) {
			logLikelihoods[i] = i < size ? largest[i] + Math.log(sums[i]) : 0;
			sums[i] = i < size ? 1 / sums[i] : 0;
		}
		for (double[] share : shares) {
			LaneKernels.multiply(share, sums);
		}
	}

	/** Looks at one block whose points belong to one component each. */
	void set(PointBlocks points, int block, int[] labels) {
		LaneKernels.widen(x, points.block(block));
		for (double[] share : shares) {
			Arrays.fill(share, 0);
		}
		for (int i = 0; i < points.size(block); i++) {
			shares[labels[block * LANES + i]][i] = 1;
		}
	}

	/** The component with the largest responsibility for a lane, the first of equals. */
	int label(int lane) {
		int best = 0;
		for (int c = 1; c < shares.length; c++) {
			best = shares[c][lane] > shares[best][lane] ? c : best;
		}
		return best;
	}
}
