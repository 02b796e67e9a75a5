package org.lithoscope.vae.engine;

import org.lithoscope.vae.spec.VaeSpec;

/**
 * A network that learns: weights, BatchNorm statistics, the buffers of one batch, and an Adam optimiser (Kingma and Ba
 * 2015, arXiv:1412.6980; decay rates 0.9 and 0.999, ε = 1e-8). It belongs to one thread.
 *
 * <p>Shuffling, schedules, stopping and history are not its business.
 */
public interface Network {

	/** What it was compiled from. */
	VaeSpec spec();

	/**
	 * Learns from one batch: forward in training mode, backward, one Adam step, running statistics.
	 *
	 * @param batch between 1 (2 with BatchNorm) and the compiled maximum of rows
	 * @param draws the noise of the latent code and the units that dropout keeps
	 * @param beta the weight of the KL, 0 or more
	 * @param learningRate Adam's step size
	 * @param losses what the batch's losses, before the step, are added to
	 * @throws IllegalArgumentException if the batch has too few or too many rows
	 */
	void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses);

	/**
	 * Measures one batch in inference mode: running statistics, no dropout, nothing learned.
	 *
	 * @param draws the noise of the latent code; {@link Draws#mean()} to decode the posterior mean
	 * @param beta the weight of the KL in the objective
	 * @param losses what the batch's losses and the first two moments of its posterior means are added to
	 */
	void evaluate(Batch batch, Draws draws, double beta, LossSum losses);

	/** A copy of all weights and running statistics. */
	NetworkState state();

	/**
	 * Takes over weights and running statistics and starts the optimiser afresh.
	 *
	 * @throws IllegalArgumentException if a tensor is missing or of another size
	 */
	void restore(NetworkState state);

	/** A copy of the gradient of the last {@link #trainStep}, one tensor per learned tensor. */
	NetworkState gradients();
}
