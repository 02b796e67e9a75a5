package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** Exponentials, and densities of codes under one Gaussian. */
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

	/** {@code out = e^a} up to the end of the last started vector. */
	static void exponential(float[] a, float[] out, int n) {
		for (int i = 0; i < n; i += Lanes.COUNT) {
			exponential(fromArray(SPECIES, a, i)).intoArray(out, i);
		}
	}

	/** The exponential of {@link Exponentials}; 2^k is put together from the bits that rounding leaves. */
	static FloatVector exponential(FloatVector a) {
		FloatVector least = broadcast(SPECIES, -Exponentials.LARGEST);
		FloatVector most = broadcast(SPECIES, Exponentials.LARGEST);
		FloatVector x = a.blend(least, a.compare(VectorOperators.LT, least));
		x = x.blend(most, x.compare(VectorOperators.GT, most));
		FloatVector rounded = x.fma(PlainKernels.LOG2_E, PlainKernels.ROUNDER);
		IntVector power = rounded.reinterpretAsInts().add(PlainKernels.EXPONENT_BIAS)
				.lanewise(VectorOperators.LSHL, PlainKernels.MANTISSA_BITS);
		FloatVector minusK = broadcast(SPECIES, PlainKernels.ROUNDER).sub(rounded);
		FloatVector r = minusK.fma(broadcast(SPECIES, PlainKernels.LN_2_HIGH), x);
		r = minusK.fma(broadcast(SPECIES, PlainKernels.LN_2_LOW), r);
		FloatVector p = r.fma(1f / 5040, 1f / 720).fma(r, broadcast(SPECIES, 1f / 120));
		p = p.fma(r, broadcast(SPECIES, 1f / 24)).fma(r, broadcast(SPECIES, 1f / 6));
		p = p.fma(r, broadcast(SPECIES, 0.5f)).fma(r.mul(r), r).add(1f);
		return p.mul(power.reinterpretAsFloats());
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
			fromArray(SPECIES, sum, i).add(exponential(density)).intoArray(sum, i);
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
			FloatVector q = exponential(distance.mul(factor).fma(distance, plus)).mul(fromArray(SPECIES, inverseSum, i));
			FloatVector w = fromArray(SPECIES, joint, i).sub(q).mul(weight);
			FloatVector t = w.mul(distance.mul(precision));
			t.intoArray(byMean, i);
			t.fma(distance, w.neg()).mul(0.5f).intoArray(byLogVariance, i);
			fromArray(SPECIES, zGradient, i).sub(t).intoArray(zGradient, i);
		}
	}
}
