package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;

/** The latent layer, one dimension at a time. */
final class VectorLatent {

	private final float[] scratch;
	private final VectorRows rows;

	/** @param scratch a row as long as those it will work on */
	VectorLatent(float[] scratch, VectorRows rows) {
		this.scratch = scratch;
		this.rows = rows;
	}

	/** As {@link Kernels#sample}. */
	float sample(Latent latent, int dimension, float weight, int n) {
		float[] mu = latent.heads()[dimension];
		float[] logVariance = latent.heads()[dimension + latent.dimensions()];
		int end = Lanes.padded(n);
		exponentials(logVariance, scratch, end);
		shift(scratch, mu, latent.noise()[dimension], latent.deviation()[dimension], latent.z()[dimension], end);
		divergences(scratch, mu, logVariance, weight, latent.headsGradient()[dimension],
				latent.headsGradient()[dimension + latent.dimensions()], end);
		Kernels.clearTail(latent.z()[dimension], n);
		Kernels.clearTail(scratch, n);
		return 0.5f * rows.sum(scratch, n);
	}

	/** As {@link Kernels#sampleBackward}. */
	void sampleBackward(Latent latent, int dimension, float[] result, int n) {
		float[] byMean = latent.headsGradient()[dimension];
		float[] byLogVariance = latent.headsGradient()[dimension + latent.dimensions()];
		addThroughSample(byMean, byLogVariance, latent.zGradient()[dimension], latent.deviation()[dimension],
				Lanes.padded(n));
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		result[0] = rows.sum(byMean, n);
		result[1] = rows.sum(byLogVariance, n);
	}

	/** {@code out = e^(a / 2)} as in {@link PlainKernels}; 2^k is put together from the bits that rounding leaves. */
	private static void exponentials(float[] a, float[] out, int end) {
		FloatVector least = broadcast(SPECIES, -87f);
		FloatVector most = broadcast(SPECIES, 87f);
		for (int i = 0; i < end; i += Lanes.COUNT) {
			FloatVector x = fromArray(SPECIES, a, i).mul(0.5f);
			x = x.blend(least, x.compare(VectorOperators.LT, least));
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
			p.mul(power.reinterpretAsFloats()).intoArray(out, i);
		}
	}

	private static void shift(float[] root, float[] mu, float[] noise, float[] deviation, float[] z, int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			FloatVector step = fromArray(SPECIES, root, i).mul(fromArray(SPECIES, noise, i));
			step.intoArray(deviation, i);
			fromArray(SPECIES, mu, i).add(step).intoArray(z, i);
		}
	}

	/** {@code root = mu² + root² − logVariance − 1}, which is twice the KL, and the gradient of the KL. */
	private static void divergences(float[] root, float[] mu, float[] logVariance, float weight, float[] byMean,
			float[] byLogVariance, int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			FloatVector deviation = fromArray(SPECIES, root, i);
			FloatVector mean = fromArray(SPECIES, mu, i);
			mean.mul(weight).intoArray(byMean, i);
			deviation.fma(deviation, broadcast(SPECIES, -1f)).mul(0.5f * weight).intoArray(byLogVariance, i);
			mean.fma(mean, deviation.mul(deviation)).sub(fromArray(SPECIES, logVariance, i)).sub(1f)
					.intoArray(root, i);
		}
	}

	private static void addThroughSample(float[] byMean, float[] byLogVariance, float[] back, float[] deviation,
			int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			FloatVector g = fromArray(SPECIES, back, i);
			fromArray(SPECIES, byMean, i).add(g).intoArray(byMean, i);
			g.mul(0.5f).fma(fromArray(SPECIES, deviation, i), fromArray(SPECIES, byLogVariance, i))
					.intoArray(byLogVariance, i);
		}
	}
}
