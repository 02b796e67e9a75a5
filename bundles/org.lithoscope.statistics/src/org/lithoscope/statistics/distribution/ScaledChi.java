package org.lithoscope.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The distribution of an estimated standard deviation over the true one, {@code s = √(χ²(ν)/ν)}; one for infinite ν.
 *
 * @param degreesOfFreedom ν, 1 or more, may be infinite
 */
record ScaledChi(double degreesOfFreedom) {

	/** What is left out at either end. */
	private static final double TAIL = 1e-17;

	/** Panels no wider than this, in ln s, resolve any function that changes over a factor of e or more. */
	private static final double PANEL = 0.65;

	private static final int LEAST_PANELS = 8;

	ScaledChi {
		if (!(degreesOfFreedom >= 1)) {
			throw new IllegalArgumentException(
					"degrees of freedom %s: expected 1 or more".formatted(degreesOfFreedom));
		}
	}

	/** The expected value of a bounded smooth function of s. */
	double expectation(DoubleUnaryOperator function) {
		if (Double.isInfinite(degreesOfFreedom)) {
			return function.applyAsDouble(1);
		}
		ChiSquaredDistribution squares = ChiSquaredDistribution.of(degreesOfFreedom);
		double low = Math.log(squares.inverseCumulativeProbability(TAIL) / degreesOfFreedom) / 2;
		double high = Math.log(squares.inverseSurvivalProbability(TAIL) / degreesOfFreedom) / 2;
		int panels = Math.max(LEAST_PANELS, (int) Math.ceil((high - low) / PANEL));
		// Over t = ln s the density is a single smooth hump also for one degree of freedom. Dividing by its own
		// integral saves the normalising constant and its rounding.
		double mass = GaussLegendre.integrate(this::density, low, high, panels);
		return GaussLegendre.integrate(t -> density(t) * function.applyAsDouble(Math.exp(t)), low, high, panels) / mass;
	}

	/** The density of ln s over its value at the mode, which is at 0. */
	private double density(double t) {
		return Math.exp(degreesOfFreedom * (t - Math.expm1(2 * t) / 2));
	}
}
