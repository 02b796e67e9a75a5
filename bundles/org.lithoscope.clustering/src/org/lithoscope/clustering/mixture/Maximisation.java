package org.lithoscope.clustering.mixture;

/** The maximisation step: the components that explain weighted points best. */
final class Maximisation {

	/** A component with less than this many points' worth of responsibility is given up. */
	private static final double NO_MASS = 1e-9;

	private final CovarianceForm form;
	private final double regularisation;
	private final int points;
	private final int dimensions;

	Maximisation(CovarianceForm form, double regularisation, int points, int dimensions) {
		this.form = form;
		this.regularisation = regularisation;
		this.points = points;
		this.dimensions = dimensions;
	}

	/**
	 * The components with these moments.
	 *
	 * @param origins what the moments' deviations were measured from
	 * @throws IllegalArgumentException if a covariance is not positive definite
	 */
	Components of(Moments moments, double[][] origins) {
		int k = origins.length;
		double[] weights = new double[k];
		double[][] means = new double[k][];
		double[][] covariances = new double[k][];
		double[] tied = form == CovarianceForm.TIED ? tied(moments, k) : null;
		for (int c = 0; c < k; c++) {
			boolean inUse = moments.mass(c) > NO_MASS;
			weights[c] = inUse ? moments.mass(c) / points : 0;
			means[c] = inUse ? sum(origins[c], moments.shift(c)) : origins[c];
			covariances[c] = tied != null ? tied : inUse ? ownCovariance(moments, c) : identity();
		}
		return new Components(form, weights, means, covariances);
	}

	private double[] ownCovariance(Moments moments, int component) {
		double[] covariance = scaled(moments.scatter(component), 1 / moments.mass(component));
		return regularised(form == CovarianceForm.SPHERICAL ? levelled(covariance) : covariance);
	}

	private double[] tied(Moments moments, int k) {
		double[] total = new double[dimensions * dimensions];
		for (int c = 0; c < k; c++) {
			if (moments.mass(c) > NO_MASS) {
				total = sum(total, moments.scatter(c));
			}
		}
		return regularised(scaled(total, 1.0 / points));
	}

	/** The mean variance on the whole diagonal, nothing beside it. */
	private double[] levelled(double[] covariance) {
		double trace = 0;
		for (int d = 0; d < dimensions; d++) {
			trace += covariance[d * dimensions + d];
		}
		return scaled(identity(), trace / dimensions);
	}

	private double[] regularised(double[] covariance) {
		for (int d = 0; d < dimensions; d++) {
			covariance[d * dimensions + d] += regularisation;
		}
		return covariance;
	}

	/** The shape of a component that has no points; its weight is 0. */
	private double[] identity() {
		double[] identity = new double[dimensions * dimensions];
		for (int d = 0; d < dimensions; d++) {
			identity[d * dimensions + d] = 1;
		}
		return identity;
	}

	private static double[] scaled(double[] values, double factor) {
		double[] scaled = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			scaled[i] = values[i] * factor;
		}
		return scaled;
	}

	private static double[] sum(double[] a, double[] b) {
		double[] sum = new double[a.length];
		for (int i = 0; i < a.length; i++) {
			sum[i] = a[i] + b[i];
		}
		return sum;
	}
}
