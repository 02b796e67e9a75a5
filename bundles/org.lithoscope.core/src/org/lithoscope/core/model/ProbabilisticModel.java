package org.lithoscope.core.model;

import java.util.Objects;

import org.lithoscope.core.matrix.FloatMatrix;

/**
 * A latent model with densities: a Gaussian posterior per sample, and a prior over the latent space. With
 * {@link #decode} they give evidence bounds, which plain encodings cannot.
 */
public interface ProbabilisticModel extends LatentModel {

	/** The posterior of each row of scaled inputs. */
	Posterior posterior(FloatMatrix inputs);

	/**
	 * The normalised log density of the prior, in nats.
	 *
	 * @param latent {@code rows × latentSize}
	 * @return one number per row
	 */
	double[] logPrior(FloatMatrix latent);

	/**
	 * A Gaussian with a diagonal covariance per row.
	 *
	 * @param mu means, {@code rows × latentSize}
	 * @param logVariance natural logarithms of the variances, {@code rows × latentSize}
	 */
	record Posterior(FloatMatrix mu, FloatMatrix logVariance) {

		public Posterior {
			Objects.requireNonNull(mu, "mu");
			Objects.requireNonNull(logVariance, "logVariance");
			if (mu.rows() != logVariance.rows() || mu.columns() != logVariance.columns()) {
				throw new IllegalArgumentException("means and variances differ in shape");
			}
		}
	}
}
