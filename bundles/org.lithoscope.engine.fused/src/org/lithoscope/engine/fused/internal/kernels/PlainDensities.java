package org.lithoscope.engine.fused.internal.kernels;

/** Densities of codes under one Gaussian, in loops that the compiler vectorises. */
final class PlainDensities {

	private final Exponentials exponentials;
	private final PlainSums sums;
	private final float[] distance;
	private final float[] density;
	private final float[] byMean;
	private final float[] byLogVariance;

	PlainDensities(int lanes, Exponentials exponentials, PlainSums sums) {
		this.exponentials = exponentials;
		this.sums = sums;
		this.distance = new float[lanes];
		this.density = new float[lanes];
		this.byMean = new float[lanes];
		this.byLogVariance = new float[lanes];
	}

	/** As {@link Kernels#addDensity(float[], float, float, float, float[], int)}. */
	void add(float[] z, float mean, float precision, float constant, float[] joint, int n) {
		measure(z, mean, -0.5f * precision, constant, distance, density, n);
		LaneLoops.add(joint, density, n);
	}

	/** As {@link Kernels#addDensity(float[], float, float, float, float[], float[], int)}. */
	void add(float[] z, float mean, float precision, float constant, float[] joint, float[] sum, int n) {
		add(z, mean, precision, constant, joint, n);
		exponentials.of(density, density, n);
		LaneLoops.add(sum, density, n);
	}

	/** As {@link Kernels#densityGradient}. */
	void differentiate(float[] z, float mean, float precision, float constant, float[] joint, float[] inverseSum,
			float weight, float[] zGradient, float[] result, int n) {
		measure(z, mean, -0.5f * precision, constant, distance, density, n);
		exponentials.of(density, density, n);
		LaneLoops.multiply(density, inverseSum, n);
		weigh(joint, density, distance, precision, weight, byMean, byLogVariance, n);
		LaneLoops.subtract(zGradient, byMean, zGradient, n);
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		result[0] = sums.sum(byMean, n);
		result[1] = sums.sum(byLogVariance, n);
	}

	private static void measure(float[] z, float mean, float factor, float constant, float[] distance, float[] density,
			int n) {
		for (int i = 0; i < n; i++) {
			float difference = z[i] - mean;
			distance[i] = difference;
			density[i] = Math.fma(difference * factor, difference, constant);
		}
	}

	private static void weigh(float[] p, float[] q, float[] distance, float precision, float weight, float[] byMean,
			float[] byLogVariance, int n) {
		for (int i = 0; i < n; i++) {
			float w = (p[i] - q[i]) * weight;
			float t = w * (distance[i] * precision);
			byMean[i] = t;
			byLogVariance[i] = 0.5f * Math.fma(t, distance[i], -w);
		}
	}
}
