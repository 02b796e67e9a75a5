package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Latent;

/**
 * A part of the objective that is computed from the latent layer of a batch, beyond squared error and the divergence
 * from a standard normal prior: a further term, or as {@link PriorLoss} the divergence from another prior.
 *
 * <p>In a training step {@link #forward} is called once means, log variances and codes are there, then the decoder runs
 * forward and backward, then {@link #backward} is called, and then what came back through the codes is carried on to
 * means and log variances. A loss has buffers for one batch and belongs to one network.
 */
interface LatentLoss {

	/**
	 * Computes the loss, and adds its gradients by means and log variances, with codes taken as independent, to
	 * {@link Latent#headsGradient}.
	 *
	 * @param beta the weight of the KL
	 * @return the sum over rows of each row's share of the objective, whatever the objective's reduction over rows is
	 */
	double forward(Latent latent, double beta, int n);

	/** Adds the gradient by codes to {@link Latent#zGradient}. */
	void backward(Latent latent, int n);

	/**
	 * Computes the loss alone, in inference mode.
	 *
	 * @return as {@link #forward}
	 */
	double measure(Latent latent, double beta, int n);
}
