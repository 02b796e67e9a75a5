package org.lithoscope.core.model;

/**
 * One epoch of a training.
 *
 * @param number from 0
 * @param beta the KL weight in this epoch
 * @param learningRate the step size in this epoch
 * @param training losses over the training rows while they were learned from
 * @param validation losses over the validation rows after the epoch; NaN where there are none
 * @param activeUnits latent dimensions in use on the validation rows (variance of the posterior mean above 0.01, Burda
 *        et al. 2016, arXiv:1509.00519)
 * @param seconds wall time of the epoch; never part of a result that must be repeatable
 */
public record Epoch(int number, double beta, double learningRate, Losses training, Losses validation, int activeUnits,
		double seconds) {

	/** The same epoch with a number greater by {@code epochs}, for when others came before it. */
	public Epoch shifted(int epochs) {
		return new Epoch(number + epochs, beta, learningRate, training, validation, activeUnits, seconds);
	}
}
