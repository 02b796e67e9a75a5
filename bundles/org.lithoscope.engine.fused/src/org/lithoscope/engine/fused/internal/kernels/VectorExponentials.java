package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** The exponential of {@link Exponentials}, sixteen at a time and with the same bits. */
final class VectorExponentials {

	private VectorExponentials() {
	}

	/** {@code out = e^a} up to the end of the last started vector. */
	static void of(float[] a, float[] out, int n) {
		for (int i = 0; i < n; i += Lanes.COUNT) {
			of(fromArray(SPECIES, a, i)).intoArray(out, i);
		}
	}

	/** {@code e^a}; 2^k is put together from the bits that rounding leaves. */
	static FloatVector of(FloatVector a) {
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
}
