package org.lithoscope.clustering.umap;

/**
 * The curve {@code 1 / (1 + a · d^(2b))} that says how surely two points belong together at distance d in the map.
 *
 * @param a 0 or more
 * @param b above 0
 */
record Closeness(double a, double b) {

	private static final int SAMPLES = 300;
	private static final int MOST_STEPS = 500;
	private static final double REACH = 3;

	/**
	 * The curve closest, in least squares on 300 distances up to 3, to one that is 1 up to {@code minimumDistance} and
	 * falls off exponentially from there; found by Levenberg's method (1944, doi:10.1090/qam/10666).
	 */
	static Closeness fit(double minimumDistance) {
		Closeness best = new Closeness(1, 1);
		double error = best.error(minimumDistance);
		double damping = 1e-3;
		for (int step = 0; step < MOST_STEPS && damping < 1e12; step++) {
			Closeness next = best.improved(minimumDistance, damping);
			double nextError = next.a > 0 && next.b > 0 ? next.error(minimumDistance) : Double.POSITIVE_INFINITY;
			if (nextError < error) {
				best = next;
				error = nextError;
				damping /= 10;
			} else {
				damping *= 10;
			}
		}
		return best;
	}

	/** The curve's value. */
	double at(double distance) {
		return 1 / (1 + a * Math.pow(distance, 2 * b));
	}

	private double error(double minimumDistance) {
		double error = 0;
		for (int i = 0; i < SAMPLES; i++) {
			double residual = target(distance(i), minimumDistance) - at(distance(i));
			error += residual * residual;
		}
		return error;
	}

	private Closeness improved(double minimumDistance, double damping) {
		double aa = 0;
		double ab = 0;
		double bb = 0;
		double ra = 0;
		double rb = 0;
		for (int i = 1; i < SAMPLES; i++) {
			double distance = distance(i);
			double value = at(distance);
			double power = Math.pow(distance, 2 * b);
			double slopeA = -value * value * power;
			double slopeB = -value * value * a * power * 2 * Math.log(distance);
			double residual = target(distance, minimumDistance) - value;
			aa += slopeA * slopeA;
			ab += slopeA * slopeB;
			bb += slopeB * slopeB;
			ra += slopeA * residual;
			rb += slopeB * residual;
		}
		aa *= 1 + damping;
		bb *= 1 + damping;
		double determinant = aa * bb - ab * ab;
		return new Closeness(a + (bb * ra - ab * rb) / determinant, b + (aa * rb - ab * ra) / determinant);
	}

	private static double distance(int sample) {
		return REACH * sample / (SAMPLES - 1);
	}

	private static double target(double distance, double minimumDistance) {
		return distance < minimumDistance ? 1 : Math.exp(minimumDistance - distance);
	}
}
