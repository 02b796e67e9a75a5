package org.lithoscope.engine.dl4j.internal;

import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.factory.Nd4j;

/** Divergences of the posteriors of a batch, in nats and as means per row. */
final class MixtureDivergence {

	/**
	 * @param inObjective what the objective has of a divergence
	 * @param full all of it
	 */
	record Parts(SDVariable inObjective, SDVariable full) {
	}

	private final SameDiff graph;
	private final int latent;
	private final SDVariable mu;
	private final SDVariable logVariance;
	private final Precision precision;

	/** Of posteriors with these means and log variances, {@code rows × latent}. */
	MixtureDivergence(SameDiff graph, int latent, SDVariable mu, SDVariable logVariance, Precision precision) {
		this.graph = graph;
		this.latent = latent;
		this.mu = mu;
		this.logVariance = logVariance;
		this.precision = precision;
	}

	Parts fromStandardNormal() {
		SDVariable perDimension = logVariance.add(1).sub(graph.math().square(mu)).sub(graph.math().exp(logVariance));
		SDVariable kl = perRow(perDimension, latent).mul(-0.5);
		return new Parts(kl, kl);
	}

	/**
	 * From a mixture, with responsibilities for the codes {@code z}. The objective has no categorical part here.
	 *
	 * @param logits as many as there are components
	 * @param means {@code count × latent}, like the log variances
	 */
	Parts fromMixture(SDVariable z, SDVariable logits, SDVariable means, SDVariable logVariances, int count) {
		SDVariable logWeights = logSoftmax(logits.reshape(1, count), count);
		Components components = new Components(means, logVariances, count);
		SDVariable logShares = logSoftmax(components.logDensities(z).add(logWeights), count);
		SDVariable shares = graph.math().exp(logShares);
		SDVariable gaussian = perRow(shares.mul(components.divergences()), count);
		SDVariable categorical = perRow(shares.mul(logShares.sub(logWeights)), count);
		return new Parts(gaussian, gaussian.add(categorical));
	}

	/** From the mixture, with equal weights, of {@code count} posteriors, estimated at the codes {@code z}. */
	SDVariable fromPosteriors(SDVariable z, SDVariable means, SDVariable logVariances, int count) {
		SDVariable logSum = logSumExp(new Components(means, logVariances, count).logDensities(z), count).mean();
		SDVariable deviation = graph.math().square(z.sub(mu)).mul(graph.math().exp(logVariance.neg()));
		SDVariable logPosterior = perRow(logVariance.add(deviation), latent).mul(-0.5);
		return logPosterior.sub(logSum).add(Math.log(count));
	}

	private SDVariable logSoftmax(SDVariable matrix, int columns) {
		// the framework's own cannot be differentiated: its gradient's axis is not read back
		return matrix.sub(logSumExp(matrix, columns));
	}

	/** The logarithms of the sums of exponentials over columns, as a column. */
	private SDVariable logSumExp(SDVariable matrix, int columns) {
		if (columns == 1) {
			return matrix;
		}
		SDVariable largest = matrix.max(true, 1);
		SDVariable ones = graph.constant(Nd4j.ones(precision.type(), columns, 1));
		return graph.math().log(graph.mmul(graph.math().exp(matrix.sub(largest)), ones)).add(largest);
	}

	/** The sum over columns, as a mean over rows. */
	private static SDVariable perRow(SDVariable matrix, int columns) {
		return matrix.mean().mul(columns);
	}

	/** Gaussians with diagonal covariances. */
	private final class Components {

		private final SDVariable means;
		private final SDVariable precisions;
		/** A row with an element per component. */
		private final SDVariable logDeterminants;
		private final int count;

		Components(SDVariable means, SDVariable logVariances, int count) {
			this.means = means.reshape(1, count, latent);
			this.precisions = graph.math().exp(logVariances.neg()).reshape(1, count, latent);
			this.logDeterminants = sumOverDimensions(logVariances).reshape(1, count);
			this.count = count;
		}

		/** {@code rows × count}, all without the same constant. */
		SDVariable logDensities(SDVariable z) {
			return distances(z).add(logDeterminants).mul(-0.5);
		}

		/** KL of each row's posterior from each component, {@code rows × count}. */
		SDVariable divergences() {
			SDVariable variances = graph.math().exp(logVariance).reshape(-1, 1, latent);
			SDVariable traces = sumOverDimensions(variances.mul(precisions)).reshape(-1, count);
			return distances(mu).add(traces).add(logDeterminants).sub(sumOverDimensions(logVariance)).sub(latent)
					.mul(0.5);
		}

		/** Squared distances in units of each component's deviations, {@code rows × count}. */
		private SDVariable distances(SDVariable points) {
			SDVariable differences = points.reshape(-1, 1, latent).sub(means);
			return sumOverDimensions(graph.math().square(differences).mul(precisions)).reshape(-1, count);
		}

		/** A column with the sums over the last dimension; a product, since sums fail for a single column. */
		private SDVariable sumOverDimensions(SDVariable values) {
			SDVariable ones = graph.constant(Nd4j.ones(precision.type(), latent, 1));
			return graph.mmul(values.reshape(-1, latent), ones);
		}
	}
}
