package org.lithoscope.clustering.mixture;

import static org.lithoscope.clustering.kernel.PointBlocks.paddedTo;

import java.util.Arrays;
import java.util.Locale;

/**
 * The components of a mixture, with what evaluating their densities takes: per component the inverse Cholesky factor W
 * of its covariance, the products −W·mean, and the constant part of its weighted log-density.
 */
final class Components {

	private static final double LOG_TWO_PI = Math.log(2 * Math.PI);

	private final CovarianceForm form;
	private final double[] weights;
	private final double[][] means;
	private final double[][] covariances;
	private final double[][] whitening;
	private final double[][] biases;
	private final double[] constants;

	/**
	 * @param weights per component its share, adding up to 1
	 * @param means {@code k × dimensions}
	 * @param covariances per component {@code dimensions × dimensions}; components may share one array
	 * @throws IllegalArgumentException if a covariance is not positive definite
	 */
	Components(CovarianceForm form, double[] weights, double[][] means, double[][] covariances) {
		this.form = form;
		this.weights = weights;
		this.means = means;
		this.covariances = covariances;
		this.whitening = new double[weights.length][];
		this.biases = new double[weights.length][];
		this.constants = new double[weights.length];
		for (int c = 0; c < weights.length; c++) {
			prepare(c, c > 0 && covariances[c] == covariances[c - 1]);
		}
	}

	private void prepare(int component, boolean sameAsBefore) {
		int dimensions = dimensions();
		int width = paddedTo(dimensions);
		whitening[component] = sameAsBefore ? whitening[component - 1] : padded(inverseFactor(component));
		double[] bias = new double[dimensions];
		double logDeterminant = 0;
		for (int r = 0; r < dimensions; r++) {
			for (int c = 0; c <= r; c++) {
				bias[r] -= whitening[component][r * width + c] * means[component][c];
			}
			logDeterminant -= Math.log(whitening[component][r * width + r]);
		}
		biases[component] = bias;
		constants[component] = Math.log(weights[component]) - logDeterminant - dimensions * LOG_TWO_PI / 2;
	}

	private double[] inverseFactor(int component) {
		double[] factor = Cholesky.inverseFactor(covariances[component], dimensions());
		if (factor == null) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
					"the covariance of component %d (%.3g %% of the points) is not positive definite: expected points "
							+ "that vary in all %d columns; raise the regularisation, or take fewer clusters or a "
							+ "simpler covariance",
					component, 100 * weights[component], dimensions()));
		}
		return factor;
	}

	private double[] padded(double[] factor) {
		int dimensions = dimensions();
		int width = paddedTo(dimensions);
		double[] padded = new double[dimensions * width];
		for (int r = 0; r < dimensions; r++) {
			System.arraycopy(factor, r * dimensions, padded, r * width, r + 1);
		}
		return padded;
	}

	CovarianceForm form() {
		return form;
	}

	int size() {
		return weights.length;
	}

	int dimensions() {
		return means[0].length;
	}

	double weight(int component) {
		return weights[component];
	}

	double[] mean(int component) {
		return means[component];
	}

	double[] covariance(int component) {
		return covariances[component];
	}

	/**
	 * Per lane the logarithm of weight times density of one component.
	 *
	 * @param x a block's columns, filled up with zeros to a multiple of four
	 * @param scratch overwritten
	 */
	void logDensities(int component, double[][] x, double[] out, double[] scratch) {
		int width = paddedTo(dimensions());
		double[] rows = whitening[component];
		Arrays.fill(out, constants[component]);
		for (int r = 0; r < dimensions(); r++) {
			double bias = biases[component][r];
			if (form.isAxisParallel()) {
				LaneKernels.subtractHalfSquare(out, x[r], rows[r * width + r], bias);
			} else {
				LaneKernels.product(scratch, x, rows, r * width, paddedTo(r + 1), bias);
				LaneKernels.subtractHalfSquare(out, scratch);
			}
		}
	}
}
