package org.lithoscope.vae;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The density of a prior, which for every prior there is can be written as a mixture of Gaussians with diagonal
 * covariances.
 */
final class MixtureDensity {

	/** Per component, the logarithm of its weight and of its Gaussian's normalising factor. */
	private final double[] logScales;
	private final double[][] means;
	private final double[][] precisions;

	private MixtureDensity(double[] logWeights, double[][] means, double[][] logVariances) {
		this.logScales = logWeights.clone();
		this.means = means;
		this.precisions = new double[means.length][];
		for (int k = 0; k < means.length; k++) {
			precisions[k] = new double[means[k].length];
			for (int d = 0; d < means[k].length; d++) {
				precisions[k][d] = Math.exp(-logVariances[k][d]);
				logScales[k] -= 0.5 * (logVariances[k][d] + Math.log(2 * Math.PI));
			}
		}
	}

	/** The density of a model's prior; pseudo-inputs are encoded in inference mode. */
	static MixtureDensity of(VaeSpec spec, NetworkState state, FrozenNetwork network) {
		int latent = spec.latent();
		return switch (spec.prior()) {
			case Prior.StandardNormal normal ->
				new MixtureDensity(new double[1], new double[1][latent], new double[1][latent]);
			case Prior.GaussianMixture mixture ->
				new MixtureDensity(logSoftmax(state.tensor(Prior.GaussianMixture.LOGITS)),
						rows(state.tensor(Prior.GaussianMixture.MEANS), latent),
						rows(state.tensor(Prior.GaussianMixture.LOG_VARIANCES), latent));
			case Prior.VampPrior vamp -> {
				FrozenNetwork.Posterior posteriors = network.posterior(FloatMatrix.of(vamp.pseudoInputs(),
						spec.inputs(), state.tensor(Prior.VampPrior.PSEUDO_INPUTS)));
				yield new MixtureDensity(logSoftmax(new float[vamp.pseudoInputs()]),
						rows(posteriors.mu().values(), latent), rows(posteriors.logVariance().values(), latent));
			}
		};
	}

	/** The natural logarithm of the density at each row. */
	double[] logDensities(FloatMatrix latent) {
		double[] densities = new double[latent.rows()];
		double[] terms = new double[logScales.length];
		for (int r = 0; r < densities.length; r++) {
			weigh(latent, r, terms);
			densities[r] = logSum(terms);
		}
		return densities;
	}

	/** The share of each component in the density at each row, {@code rows × components}. */
	FloatMatrix responsibilities(FloatMatrix latent) {
		FloatMatrix shares = FloatMatrix.zeros(latent.rows(), logScales.length);
		double[] terms = new double[logScales.length];
		for (int r = 0; r < latent.rows(); r++) {
			weigh(latent, r, terms);
			double total = logSum(terms);
			for (int k = 0; k < terms.length; k++) {
				shares.set(r, k, (float) Math.exp(terms[k] - total));
			}
		}
		return shares;
	}

	/** The logarithm of each component's weighted density at one row. */
	private void weigh(FloatMatrix latent, int row, double[] terms) {
		for (int k = 0; k < terms.length; k++) {
			double distance = 0;
			for (int d = 0; d < latent.columns(); d++) {
				double difference = latent.get(row, d) - means[k][d];
				distance += difference * difference * precisions[k][d];
			}
			terms[k] = logScales[k] - 0.5 * distance;
		}
	}

	private static double[] logSoftmax(float[] logits) {
		double[] logarithms = new double[logits.length];
		for (int i = 0; i < logits.length; i++) {
			logarithms[i] = logits[i];
		}
		double total = logSum(logarithms);
		for (int i = 0; i < logits.length; i++) {
			logarithms[i] -= total;
		}
		return logarithms;
	}

	/** {@code ln Σ e^terms}. */
	private static double logSum(double[] terms) {
		double greatest = Double.NEGATIVE_INFINITY;
		for (double term : terms) {
			greatest = Math.max(greatest, term);
		}
		double sum = 0;
		for (double term : terms) {
			sum += Math.exp(term - greatest);
		}
		return greatest + Math.log(sum);
	}

	private static double[][] rows(float[] values, int columns) {
		double[][] rows = new double[values.length / columns][columns];
		for (int i = 0; i < values.length; i++) {
			rows[i / columns][i % columns] = values[i];
		}
		return rows;
	}
}
