package org.lithoscope.engine.fused.internal.kernels;

import static jdk.incubator.vector.FloatVector.broadcast;
import static jdk.incubator.vector.FloatVector.fromArray;
import static org.lithoscope.engine.fused.internal.kernels.Lanes.SPECIES;

import jdk.incubator.vector.FloatVector;

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
		sample(logVariance, mu, latent.noise()[dimension], weight, latent.deviation()[dimension], latent.z()[dimension],
				latent.headsGradient()[dimension], latent.headsGradient()[dimension + latent.dimensions()], scratch,
				Lanes.padded(n));
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

	/**
	 * {@code root = mu² + e^logVariance − logVariance − 1}, which is twice the KL, the gradient of the KL, and the code.
	 */
	private static void sample(float[] logVariance, float[] mu, float[] noise, float weight, float[] deviation,
			float[] z, float[] byMean, float[] byLogVariance, float[] twiceKl, int end) {
		for (int i = 0; i < end; i += Lanes.COUNT) {
			FloatVector logarithm = fromArray(SPECIES, logVariance, i);
			FloatVector root = VectorExponentials.of(logarithm.mul(0.5f));
			FloatVector step = root.mul(fromArray(SPECIES, noise, i));
			step.intoArray(deviation, i);
			FloatVector mean = fromArray(SPECIES, mu, i);
			mean.add(step).intoArray(z, i);
			mean.mul(weight).intoArray(byMean, i);
			root.fma(root, broadcast(SPECIES, -1f)).mul(0.5f * weight).intoArray(byLogVariance, i);
			mean.fma(mean, root.mul(root)).sub(logarithm).sub(1f).intoArray(twiceKl, i);
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
