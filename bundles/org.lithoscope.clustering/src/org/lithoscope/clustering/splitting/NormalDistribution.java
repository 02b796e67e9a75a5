package org.lithoscope.clustering.splitting;

/** The standard normal distribution. */
final class NormalDistribution {

	private static final double FAR = 5;
	private static final int TERMS_OF_THE_FRACTION = 40;

	private NormalDistribution() {
	}

	/**
	 * The probability of a value below {@code x}, with a relative error below 1e-9: near zero by Marsaglia's series
	 * (2004, doi:10.18637/jss.v011.i04), in the tails by Laplace's continued fraction.
	 */
	static double below(double x) {
		if (x < -FAR) {
			return tail(-x);
		}
		return x > FAR ? 1 - tail(x) : 0.5 + density(x) * series(x);
	}

	private static double density(double x) {
		return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
	}

	private static double series(double x) {
		double term = x;
		double sum = x;
		for (int i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
			term *= x * x / i;
			sum += term;
		}
		return sum;
	}

	private static double tail(double x) {
		double fraction = x;
		for (int i = TERMS_OF_THE_FRACTION; i > 0; i--) {
			fraction = x + i / fraction;
		}
		return density(x) / fraction;
	}
}
