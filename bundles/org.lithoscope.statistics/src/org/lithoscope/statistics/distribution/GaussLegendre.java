package org.lithoscope.statistics.distribution;

import java.util.function.DoubleUnaryOperator;

/**
 * Numerical integration by the 16-point Gauss–Legendre rule on equal panels: exact for polynomials up to degree 31 on
 * each, and to rounding for the smooth densities of this package.
 */
final class GaussLegendre {

	private static final int POINTS = 16;

	/** Positive zeros of the Legendre polynomial of degree 16, and their weights. */
	private static final double[] ABSCISSAS = new double[POINTS / 2];
	private static final double[] WEIGHTS = new double[POINTS / 2];

	static {
		for (int i = 0; i < POINTS / 2; i++) {
			double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
			// Newton's iteration converges quadratically from this start; five steps are two more than needed.
			for (int step = 0; step < 5; step++) {
				x -= legendre(x)[0] / legendre(x)[1];
			}
			double slope = legendre(x)[1];
			ABSCISSAS[i] = x;
			WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
		}
	}

	private GaussLegendre() {
	}

	/** Value and slope of the Legendre polynomial of degree 16, by its three-term recurrence. */
	private static double[] legendre(double x) {
		double before = 1;
		double value = x;
		for (int n = 2; n <= POINTS; n++) {
			double next = ((2 * n - 1) * x * value - (n - 1) * before) / n;
			before = value;
			value = next;
		}
		return new double[] { value, POINTS * (x * value - before) / (x * x - 1) };
	}

	/** The integral from {@code low} to {@code high}. */
	static double integrate(DoubleUnaryOperator integrand, double low, double high, int panels) {
		double half = (high - low) / (2 * panels);
		double sum = 0;
		for (int panel = 0; panel < panels; panel++) {
			double middle = low + (2 * panel + 1) * half;
			for (int i = 0; i < ABSCISSAS.length; i++) {
				double offset = half * ABSCISSAS[i];
				double pair = integrand.applyAsDouble(middle - offset) + integrand.applyAsDouble(middle + offset);
				sum += WEIGHTS[i] * pair;
			}
		}
		return sum * half;
	}
}
