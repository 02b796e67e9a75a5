package org.lithoscope.engine.dl4j;

import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;

/**
 * What a network makes of a batch, for a loss to be built from.
 *
 * @param graph where operations are found, for instance {@code graph.math()} and {@code graph.loss()}
 * @param spec the network, for instance how many latent dimensions it has
 * @param x scaled inputs, {@code rows × inputs}
 * @param target what is to be reconstructed, {@code rows × targets}; equal to {@code x} for an autoencoder
 * @param mu means of the posterior, {@code rows × latent}
 * @param logVariance natural logarithms of the variances of the posterior, {@code rows × latent}
 * @param z the latent code that was decoded, {@code rows × latent}
 * @param xHat the reconstruction, {@code rows × targets}
 * @param divergence what the specification's objective has of the divergence of the posterior from the specification's
 *        own prior, in nats, summed over latent dimensions, as a mean over rows
 * @param beta the weight of the KL in this epoch, one number
 */
public record LossVariables(SameDiff graph, VaeSpec spec, SDVariable x, SDVariable target, SDVariable mu,
		SDVariable logVariance, SDVariable z, SDVariable xHat, SDVariable divergence, SDVariable beta) {

	/** The squared error summed over the target features, as a mean over rows. */
	public SDVariable squaredError() {
		return perRow(graph.math().square(xHat.sub(target)), spec.targets());
	}

	/** The divergence of the posterior from N(0, I) in nats, summed over latent dimensions, as a mean over rows. */
	public SDVariable kl() {
		SDVariable perDimension = logVariance.add(1).sub(graph.math().square(mu)).sub(graph.math().exp(logVariance));
		return perRow(perDimension, spec.latent()).mul(-0.5);
	}

	/**
	 * The sum over the columns of a matrix, as a mean over its rows.
	 *
	 * <p>To be preferred to {@code matrix.sum(1).mean()}: a sum over one dimension of a matrix of a single column is
	 * what ND4J 1.0.0-M2.1 stumbles over.
	 *
	 * @param matrix {@code rows × columns}
	 */
	public SDVariable perRow(SDVariable matrix, int columns) {
		return matrix.mean().mul(columns);
	}
}
