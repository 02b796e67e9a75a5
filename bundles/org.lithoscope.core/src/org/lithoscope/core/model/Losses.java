package org.lithoscope.core.model;

/**
 * The losses of one pass over a set of rows, all as means per row so that they can be compared between batch sizes.
 *
 * @param objective what training minimises, brought to a mean per row; depends on β where the objective does
 * @param reconstruction squared error summed over the target features
 * @param kl the full Kullback–Leibler divergence of the posterior from the model's own prior in nats, summed over
 *        latent dimensions, not multiplied by β; for a mixture as prior an estimate from one draw per row
 * @param elbo1 {@code −(reconstruction + kl)}: with β = 1 whatever the objective's β is; an estimate where the KL is.
 *        Squared error is the negative log-likelihood of a Gaussian of variance ½ up to a constant
 */
public record Losses(double objective, double reconstruction, double kl, double elbo1) {

	/** Losses whose elbo1 follows from the other two. */
	public static Losses of(double objective, double reconstruction, double kl) {
		return new Losses(objective, reconstruction, kl, -(reconstruction + kl));
	}

	/** Whether every number is finite. */
	public boolean isFinite() {
		return Double.isFinite(objective) && Double.isFinite(reconstruction) && Double.isFinite(kl);
	}
}
