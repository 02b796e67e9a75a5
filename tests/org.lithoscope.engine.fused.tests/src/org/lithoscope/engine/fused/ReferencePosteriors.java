package org.lithoscope.engine.fused;

import java.util.Arrays;
import java.util.function.Function;

import org.lithoscope.vae.spec.Prior;

/**
 * Posteriors and their divergences, written down in double precision as the formulas say.
 *
 * @param mu means, {@code rows × latent}
 * @param logVariance log variances, {@code rows × latent}
 */
record ReferencePosteriors(double[][] mu, double[][] logVariance) {

	double[][] codes(float[][] noise) {
		double[][] z = new double[mu.length][noise.length];
		for (int r = 0; r < z.length; r++) {
			for (int d = 0; d < noise.length; d++) {
				z[r][d] = mu[r][d] + Math.exp(logVariance[r][d] / 2) * noise[d][r];
			}
		}
		return z;
	}

	/**
	 * The divergence from a prior, summed over rows.
	 *
	 * @param tensors what the prior learns, by name
	 * @param second codes of a second draw
	 * @param encoder from pseudo-inputs to posteriors
	 * @param full whether it is whole, or what the objective has of it
	 */
	double divergence(Prior prior, Function<String, double[]> tensors, double[][] z, double[][] second,
			Function<double[][], ReferencePosteriors> encoder, boolean full) {
		return switch (prior) {
			case Prior.StandardNormal() -> fromStandardNormal();
			case Prior.GaussianMixture mixture -> fromMixture(z, tensors.apply(Prior.GaussianMixture.LOGITS),
					rows(tensors.apply(Prior.GaussianMixture.MEANS), mixture.components()),
					rows(tensors.apply(Prior.GaussianMixture.LOG_VARIANCES), mixture.components()),
					full || mixture.categoricalKl());
			case Prior.VampPrior vamp -> fromPosteriors(vamp.separateDraws() ? second : z,
					encoder.apply(rows(tensors.apply(Prior.VampPrior.PSEUDO_INPUTS), vamp.pseudoInputs())));
		};
	}

	private static double[][] rows(double[] values, int count) {
		int columns = values.length / count;
		double[][] rows = new double[count][];
		for (int r = 0; r < count; r++) {
			rows[r] = Arrays.copyOfRange(values, r * columns, (r + 1) * columns);
		}
		return rows;
	}

	private double fromStandardNormal() {
		double kl = 0;
		for (int r = 0; r < mu.length; r++) {
			double[] zeros = new double[mu[r].length];
			kl += fromGaussian(r, zeros, zeros);
		}
		return kl;
	}

	private double fromMixture(double[][] z, double[] logits, double[][] means, double[][] logVariances,
			boolean categorical) {
		double kl = 0;
		double[] logWeights = logits.clone();
		normalise(logWeights);
		for (int r = 0; r < z.length; r++) {
			double[] logShares = new double[logits.length];
			for (int k = 0; k < logits.length; k++) {
				logShares[k] = logWeights[k] + logDensity(z[r], means[k], logVariances[k]);
			}
			normalise(logShares);
			for (int k = 0; k < logits.length; k++) {
				kl += Math.exp(logShares[k]) * (fromGaussian(r, means[k], logVariances[k])
						+ (categorical ? logShares[k] - logWeights[k] : 0));
			}
		}
		return kl;
	}

	private double fromPosteriors(double[][] z, ReferencePosteriors others) {
		double kl = 0;
		for (int r = 0; r < z.length; r++) {
			double[] logs = new double[others.mu.length];
			for (int k = 0; k < logs.length; k++) {
				logs[k] = logDensity(z[r], others.mu[k], others.logVariance[k]) - Math.log(logs.length);
			}
			kl += logDensity(z[r], mu[r], logVariance[r]) - logSum(logs);
		}
		return kl;
	}

	private double fromGaussian(int row, double[] mean, double[] logVariances) {
		double kl = 0;
		for (int d = 0; d < mean.length; d++) {
			double variance = Math.exp(logVariances[d]);
			kl += 0.5 * (logVariances[d] - logVariance[row][d] - 1
					+ (Math.exp(logVariance[row][d]) + Math.pow(mu[row][d] - mean[d], 2)) / variance);
		}
		return kl;
	}

	private static double logDensity(double[] z, double[] mean, double[] logVariances) {
		double log = 0;
		for (int d = 0; d < z.length; d++) {
			log -= 0.5 * (Math.log(2 * Math.PI) + logVariances[d]
					+ Math.pow(z[d] - mean[d], 2) / Math.exp(logVariances[d]));
		}
		return log;
	}

	private static void normalise(double[] logs) {
		double sum = logSum(logs);
		for (int k = 0; k < logs.length; k++) {
			logs[k] -= sum;
		}
	}

	private static double logSum(double[] logs) {
		double largest = Double.NEGATIVE_INFINITY;
		for (double log : logs) {
			largest = Math.max(largest, log);
		}
		double sum = 0;
		for (double log : logs) {
			sum += Math.exp(log - largest);
		}
		return largest + Math.log(sum);
	}
}
