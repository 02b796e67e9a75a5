package org.lithoscope.engine.fused.internal;

/**
 * The divergence from a prior that learns. Its tensors lie in {@link Weights}, where it leaves their gradients.
 *
 * <p>A training step begins with {@link #begin} and, once all other gradients are there, ends with {@link #finish}.
 */
interface PriorLoss extends LatentLoss {

	/** Computes what depends on the network as it is before the step, running statistics included. */
	void begin();

	/** Leaves the gradients of the prior's own tensors, and adds to the network's what came through the prior. */
	void finish();

	/** The full divergence of the last batch from the prior, summed over rows. */
	double kl();
}
