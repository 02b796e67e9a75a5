package org.lithoscope.vae.engine;

import org.lithoscope.core.matrix.FloatMatrix;

/** A network that no longer learns, in inference mode; immutable and usable from many threads. */
public interface FrozenNetwork {

	/** The posterior means, {@code rows × latent}. */
	FloatMatrix encode(FloatMatrix inputs);

	/** The posterior means and the logarithms of its variances. */
	Posterior posterior(FloatMatrix inputs);

	/** The reconstructions of latent codes, {@code rows × targets}. */
	FloatMatrix decode(FloatMatrix latent);

	/**
	 * The diagonal Gaussian posterior of each row.
	 *
	 * @param mu means, {@code rows × latent}
	 * @param logVariance natural logarithms of the variances, {@code rows × latent}
	 */
	record Posterior(FloatMatrix mu, FloatMatrix logVariance) {
	}
}
