package org.lithoscope.clustering.mixture;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

/**
 * Sums over points weighted with their responsibilities: per component its mass, the deviations from an origin, and
 * their products. The origin is the component's mean so far, so that nothing is lost where it lies far from zero.
 */
final class Moments {

	private final int dimensions;
	private final boolean squaresOnly;
	private final double[] masses;
	private final double[][] deviations;
	private final double[][] products;
	private final double[][] centred;
	private final double[] weighted = new double[LANES];

	/** @param squaresOnly whether products of different columns are left out */
	Moments(int components, int dimensions, boolean squaresOnly) {
		this.dimensions = dimensions;
		this.squaresOnly = squaresOnly;
		this.masses = new double[components];
		this.deviations = new double[components][dimensions];
		this.products = new double[components][dimensions * dimensions];
		this.centred = new double[dimensions][LANES];
	}

	void clear() {
		Arrays.fill(masses, 0);
		for (int c = 0; c < masses.length; c++) {
			Arrays.fill(deviations[c], 0);
			Arrays.fill(products[c], 0);
		}
	}

	/**
	 * Adds one block.
	 *
	 * @param origins per component where deviations are measured from
	 */
	void add(Responsibilities block, double[][] origins) {
		for (int c = 0; c < masses.length; c++) {
			double mass = LaneKernels.sum(block.shares()[c]);
			if (mass > 0) {
				masses[c] += mass;
				add(c, block.shares()[c], block.x(), origins[c]);
			}
		}
	}

	private void add(int component, double[] shares, double[][] x, double[] origin) {
		for (int a = 0; a < dimensions; a++) {
			LaneKernels.deviations(centred[a], x[a], origin[a]);
			LaneKernels.product(weighted, centred[a], shares);
			deviations[component][a] += LaneKernels.sum(weighted);
			for (int b = squaresOnly ? a : 0; b <= a; b++) {
				products[component][a * dimensions + b] += LaneKernels.dot(weighted, centred[b]);
			}
		}
	}

	/** Adds the sums of other points. */
	void add(Moments other) {
		for (int c = 0; c < masses.length; c++) {
			masses[c] += other.masses[c];
			for (int a = 0; a < dimensions; a++) {
				deviations[c][a] += other.deviations[c][a];
			}
			for (int i = 0; i < products[c].length; i++) {
				products[c][i] += other.products[c][i];
			}
		}
	}

	/** How many points' worth of responsibility a component has. */
	double mass(int component) {
		return masses[component];
	}

	/** Where the mean of a component lies, seen from its origin. */
	double[] shift(int component) {
		return Arrays.stream(deviations[component]).map(sum -> sum / masses[component]).toArray();
	}

	/** The sum of weighted products of deviations from the mean, {@code dimensions × dimensions}, symmetric. */
	double[] scatter(int component) {
		double[] shift = shift(component);
		double[] scatter = new double[dimensions * dimensions];
		for (int a = 0; a < dimensions; a++) {
			for (int b = 0; b <= a; b++) {
				double sum = products[component][a * dimensions + b] - masses[component] * shift[a] * shift[b];
				scatter[a * dimensions + b] = squaresOnly && a != b ? 0 : sum;
				scatter[b * dimensions + a] = scatter[a * dimensions + b];
			}
			scatter[a * dimensions + a] = Math.max(0, scatter[a * dimensions + a]);
		}
		return scatter;
	}
}
