package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

/** Densities of codes under one Gaussian. */
final class VectorDensities {

	private final VectorRows rows;
	private final float[] byMean;
	private final float[] byLogVariance;

	/** @param scratch two rows as long as those it will work on */
	VectorDensities(float[][] scratch, VectorRows rows) {
		this.rows = rows;
		this.byMean = scratch[0];
		this.byLogVariance = scratch[1];
	}

	/** As {@link Kernels#addDensity(float[], float, float, float, float[], int)}. */
	static void add(float[] z, float mean, float precision, float constant, float[] joint, int n) {
		FloatVector centre = broadcast(SPECIES, mean);
		FloatVector factor = broadcast(SPECIES, -0.5f * precision);
		FloatVector plus = broadcast(SPECIES, constant);
		for (int i = 0; i < n; i += Lanes.COUNT) {
			FloatVector distance = fromArray(SPECIES, z, i).sub(centre);
			fromArray(SPECIES, joint, i).add(distance.mul(factor).fma(distance, plus)).intoArray(joint, i);
		}
	}

	/** As {@link Kernels#addDensity(float[], float, float, float, float[], float[], int)}. */
	static void add(float[] z, float mean, float precision, float constant, float[] joint, float[] sum, int n) {
		FloatVector centre = broadcast(SPECIES, mean);
		FloatVector factor = broadcast(SPECIES, -0.5f * precision);
		FloatVector plus = broadcast(SPECIES, constant);
		for (int i = 0; i < n; i += Lanes.COUNT) {
			FloatVector distance = fromArray(SPECIES, z, i).sub(centre);
			FloatVector density = distance.mul(factor).fma(distance, plus);
			fromArray(SPECIES, joint, i).add(density).intoArray(joint, i);
			fromArray(SPECIES, sum, i).add(VectorExponentials.of(density)).intoArray(sum, i);
		}
	}

	/** As {@link Kernels#densityGradient}. */
	void differentiate(float[] z, float mean, float precision, float constant, float[] joint, float[] inverseSum,
			float weight, float[] zGradient, float[] sums, int n) {
		differentiate(z, mean, precision, constant, joint, inverseSum, weight, zGradient, byMean, byLogVariance, n);
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		sums[0] = rows.sum(byMean, n);
		sums[1] = rows.sum(byLogVariance, n);
	}

	private static void differentiate(float[] z, float mean, float precision, float constant, float[] joint,
			float[] inverseSum, float weight, float[] zGradient, float[] byMean, float[] byLogVariance, int n) {
		FloatVector centre = broadcast(SPECIES, mean);
		FloatVector factor = broadcast(SPECIES, -0.5f * precision);
		FloatVector plus = broadcast(SPECIES, constant);
		for (int i = 0; i < n; i += Lanes.COUNT) {
			FloatVector distance = fromArray(SPECIES, z, i).sub(centre);
			FloatVector q = VectorExponentials.of(distance.mul(factor).fma(distance, plus))
					.mul(fromArray(SPECIES, inverseSum, i));
			FloatVector w = fromArray(SPECIES, joint, i).sub(q).mul(weight);
			FloatVector t = w.mul(distance.mul(precision));
			t.intoArray(byMean, i);
			t.fma(distance, w.neg()).mul(0.5f).intoArray(byLogVariance, i);
			fromArray(SPECIES, zGradient, i).sub(t).intoArray(zGradient, i);
		}
	}
}
