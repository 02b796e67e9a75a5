package org.lithoscope.engine.fused.internal;

import java.util.Arrays;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;

/**
 * The divergence {@code ln q(z) − ln p(z)} of posteriors q from the mixture p, with equal weights, of other posteriors.
 *
 * <p>With responsibilities γ, the gradient by the code is {@code Σ_k γ_k (z − m_k) / v_k − (z − μ) / σ²}.
 */
final class PosteriorMixture {

	private final Kernels kernels;
	private final Latent others;
	private final Components components;
	private final float[][] precision;
	private final float[] difference;
	private final float[] byMean;
	private final float[] byLogVariance;

	/**
	 * @param others the posteriors that the mixture is of, in its heads
	 * @param count how many
	 */
	PosteriorMixture(Kernels kernels, Latent others, int count, int lanes) {
		this.kernels = kernels;
		this.others = others;
		int latent = others.dimensions();
		this.components = new Components(kernels, Arrays.copyOf(others.heads(), latent),
				Arrays.copyOfRange(others.heads(), latent, 2 * latent), count, lanes);
		Arrays.fill(components.logWeight, (float) -Math.log(count));
		this.precision = kernels.place(latent, lanes);
		float[][] rows = kernels.place(3, lanes);
		this.difference = rows[0];
		this.byMean = rows[1];
		this.byLogVariance = rows[2];
	}

	/** The divergence at the codes of {@code latent}, summed over rows. */
	double measure(Latent latent, int n) {
		int dimensions = precision.length;
		components.respond(latent.z(), n);
		LaneLoops.scale(components.logDensity, -1f, difference, n);
		for (int d = 0; d < dimensions; d++) {
			float[] logVariance = latent.heads()[dimensions + d];
			LaneLoops.scale(logVariance, -1f, precision[d], n);
			kernels.exponential(precision[d], precision[d], n);
			addLogDensity(difference, latent.z()[d], latent.heads()[d], logVariance, precision[d], n);
		}
		Kernels.clearTail(difference, n);
		return kernels.sum(difference, n);
	}

	/**
	 * Adds the gradients of what was measured by means and log variances to those of {@code latent}, codes taken as
	 * independent, and gives those by the mixture's means and log variances to its own.
	 *
	 * @param weight what the divergence is multiplied by
	 * @param zGradient receives the gradient by codes
	 */
	void differentiate(Latent latent, float weight, float[][] zGradient, int n) {
		int dimensions = precision.length;
		for (float[] share : components.share) {
			LaneLoops.scale(share, weight, share, n);
		}
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		for (int d = 0; d < dimensions; d++) {
			byPosterior(latent.z()[d], latent.heads()[d], precision[d], weight, zGradient[d],
					latent.headsGradient()[d], latent.headsGradient()[dimensions + d], n);
			for (int k = 0; k < components.count(); k++) {
				byComponent(latent.z()[d], components.share[k], components.mean[d][k], components.precision[d][k],
						zGradient[d], byMean, byLogVariance, n);
				others.headsGradient()[d][k] = kernels.sum(byMean, n);
				others.headsGradient()[dimensions + d][k] = kernels.sum(byLogVariance, n);
			}
		}
	}

	private static void addLogDensity(float[] out, float[] z, float[] mu, float[] logVariance, float[] precision,
			int n) {
		for (int i = 0; i < n; i++) {
			float distance = z[i] - mu[i];
			out[i] -= 0.5f * Math.fma(distance * precision[i], distance, logVariance[i]);
		}
	}

	private static void byPosterior(float[] z, float[] mu, float[] precision, float weight, float[] zGradient,
			float[] muGradient, float[] logVarianceGradient, int n) {
		for (int i = 0; i < n; i++) {
			float distance = z[i] - mu[i];
			float pull = weight * precision[i] * distance;
			zGradient[i] = -pull;
			muGradient[i] += pull;
			logVarianceGradient[i] = Math.fma(0.5f, Math.fma(pull, distance, -weight), logVarianceGradient[i]);
		}
	}

	private static void byComponent(float[] z, float[] share, float mean, float precision, float[] zGradient,
			float[] byMean, float[] byLogVariance, int n) {
		for (int i = 0; i < n; i++) {
			float distance = z[i] - mean;
			float pull = share[i] * precision * distance;
			zGradient[i] += pull;
			byMean[i] = -pull;
			byLogVariance[i] = 0.5f * Math.fma(-pull, distance, share[i]);
		}
	}
}
