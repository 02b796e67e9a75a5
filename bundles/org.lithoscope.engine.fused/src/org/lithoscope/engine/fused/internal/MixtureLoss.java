package org.lithoscope.engine.fused.internal;

import java.util.Arrays;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.spec.Prior.GaussianMixture;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The divergence from a {@link GaussianMixture}.
 *
 * <p>A row costs {@code L = Σ_k γ_k C_k}, C_k being KL(q ‖ N_k) and, with the categorical part, ln γ_k − ln π_k. With
 * {@code A_k = γ_k (C_k − L)}, its gradient by the logarithm of the k-th weighted density of the code, the others are:
 * by the code {@code −Σ_k A_k (z − m_k) / v_k}; by the posterior's mean {@code Σ_k γ_k (μ − m_k) / v_k}; and by the
 * logits {@code A_k}, less {@code γ_k − π_k} for the categorical part.
 */
final class MixtureLoss implements PriorLoss {

	private final GaussianMixture prior;
	private final VaeSpec spec;
	private final Weights weights;
	private final Kernels kernels;
	private final Components components;
	private final float[][] variance;
	private final float[][] zGradient;
	/** C, components × rows; then A, scaled as the gradient is. */
	private final float[][] cost;
	private final float[] halfLogVariances;
	private final float[] categorical;
	private final float[] average;
	private final float[] residual;
	private final float[] precision;
	private final float[] byMean;
	private final float[] byLogVariance;
	private double kl;

	MixtureLoss(GaussianMixture prior, VaeSpec spec, Weights weights, Kernels kernels, int lanes) {
		this.prior = prior;
		this.spec = spec;
		this.weights = weights;
		this.kernels = kernels;
		int latent = spec.latent();
		int count = prior.components();
		this.components = new Components(kernels, kernels.place(latent, count), kernels.place(latent, count), count,
				lanes);
		this.variance = kernels.place(latent, lanes);
		this.zGradient = kernels.place(latent, lanes);
		this.cost = kernels.place(count, lanes);
		float[][] rows = kernels.place(7, lanes);
		this.halfLogVariances = rows[0];
		this.categorical = rows[1];
		this.average = rows[2];
		this.residual = rows[3];
		this.precision = rows[4];
		this.byMean = rows[5];
		this.byLogVariance = rows[6];
	}

	@Override
	public void begin() {
		// all of it depends on the codes
	}

	@Override
	public double forward(Latent latent, double beta, int n) {
		double loss = measure(latent, beta, n);
		weigh((float) (weight(beta) * spec.reductions().rows().factor(n)), n);
		differentiate(latent, (float) (weight(beta) * spec.reductions().rows().factor(n)), n);
		return loss;
	}

	@Override
	public void backward(Latent latent, int n) {
		for (int d = 0; d < zGradient.length; d++) {
			LaneLoops.add(latent.zGradient()[d], zGradient[d], n);
		}
	}

	@Override
	public void finish() {
		// nothing goes through the network a second time
	}

	@Override
	public double kl() {
		return kl;
	}

	@Override
	public double measure(Latent latent, double beta, int n) {
		load();
		components.respond(latent.z(), n);
		Arrays.fill(halfLogVariances, 0, n, 0f);
		for (int d = 0; d < variance.length; d++) {
			float[] logVariance = latent.heads()[variance.length + d];
			LaneLoops.addScaled(halfLogVariances, logVariance, 0.5f, n);
			kernels.exponential(logVariance, variance[d], n);
		}
		double gaussian = 0;
		double ofShares = 0;
		for (int k = 0; k < cost.length; k++) {
			measureDivergence(k, latent, n);
			gaussian += kernels.dot(components.share[k], cost[k], n);
			subtract(components.logShare[k], components.logWeight[k], categorical, n);
			ofShares += kernels.dot(components.share[k], categorical, n);
			if (prior.categoricalKl()) {
				LaneLoops.add(cost[k], categorical, n);
			}
		}
		kl = gaussian + ofShares;
		return weight(beta) * (prior.categoricalKl() ? kl : gaussian);
	}

	private double weight(double beta) {
		return beta * spec.reductions().latent().factor(spec.latent());
	}

	/** Takes over the tensors as they are. */
	private void load() {
		int count = components.count();
		int latent = spec.latent();
		int means = weights.offset(GaussianMixture.MEANS);
		int logVariances = weights.offset(GaussianMixture.LOG_VARIANCES);
		for (int k = 0; k < count; k++) {
			for (int d = 0; d < latent; d++) {
				components.mean[d][k] = weights.values()[means + k * latent + d];
				components.logVariance[d][k] = weights.values()[logVariances + k * latent + d];
			}
		}
		int logits = weights.offset(GaussianMixture.LOGITS);
		double largest = Double.NEGATIVE_INFINITY;
		for (int k = 0; k < count; k++) {
			largest = Math.max(largest, weights.values()[logits + k]);
		}
		double sum = 0;
		for (int k = 0; k < count; k++) {
			sum += Math.exp(weights.values()[logits + k] - largest);
		}
		for (int k = 0; k < count; k++) {
			components.logWeight[k] = (float) (weights.values()[logits + k] - largest - Math.log(sum));
		}
	}

	/** KL(q ‖ N_k) of each row into its row of {@link #cost}. */
	private void measureDivergence(int k, Latent latent, int n) {
		double constant = 0;
		for (float[] logVariances : components.logVariance) {
			constant += 0.5 * (logVariances[k] - 1);
		}
		Arrays.fill(cost[k], 0, n, (float) constant);
		for (int d = 0; d < variance.length; d++) {
			addDivergences(cost[k], latent.heads()[d], variance[d], components.mean[d][k],
					0.5f * components.precision[d][k], n);
		}
		LaneLoops.subtract(cost[k], halfLogVariances, cost[k], n);
	}

	private static void addDivergences(float[] out, float[] mu, float[] variance, float mean, float factor, int n) {
		for (int i = 0; i < n; i++) {
			float difference = mu[i] - mean;
			out[i] = Math.fma(Math.fma(difference, difference, variance[i]), factor, out[i]);
		}
	}

	private static void subtract(float[] a, float constant, float[] out, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] - constant;
		}
	}

	/** Turns costs into A and scales both A and the responsibilities; leaves the gradient of the logits. */
	private void weigh(float scale, int n) {
		Arrays.fill(average, 0, n, 0f);
		Arrays.fill(residual, 0, n, 0f);
		for (int k = 0; k < cost.length; k++) {
			LaneLoops.addProduct(average, components.share[k], cost[k], n);
		}
		// the average once more, of differences from it: what rounding left of a dominant component would drown A
		for (int k = 0; k < cost.length; k++) {
			LaneLoops.subtract(cost[k], average, cost[k], n);
			LaneLoops.addProduct(residual, components.share[k], cost[k], n);
		}
		int logits = weights.offset(GaussianMixture.LOGITS);
		for (int k = 0; k < cost.length; k++) {
			LaneLoops.scale(components.share[k], scale, components.share[k], n);
			LaneLoops.subtract(cost[k], residual, cost[k], n);
			LaneLoops.multiply(cost[k], components.share[k], n);
			Kernels.clearTail(cost[k], n);
			float gradient = kernels.sum(cost[k], n);
			if (prior.categoricalKl()) {
				gradient -= kernels.sum(components.share[k], n)
						- (float) (Math.exp(components.logWeight[k]) * scale * n);
			}
			weights.gradients()[logits + k] = gradient;
		}
	}

	private void differentiate(Latent latent, float scale, int n) {
		int latentSize = variance.length;
		int means = weights.offset(GaussianMixture.MEANS);
		int logVariances = weights.offset(GaussianMixture.LOG_VARIANCES);
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		for (int d = 0; d < latentSize; d++) {
			Arrays.fill(zGradient[d], 0, n, 0f);
			Arrays.fill(precision, 0, n, 0f);
			float[] muGradient = latent.headsGradient()[d];
			for (int k = 0; k < cost.length; k++) {
				float mean = components.mean[d][k];
				float inverse = components.precision[d][k];
				byCode(latent.z()[d], cost[k], mean, inverse, zGradient[d], byMean, byLogVariance, n);
				byPosterior(latent.heads()[d], variance[d], components.share[k], mean, inverse, muGradient, precision,
						byMean, byLogVariance, n);
				weights.gradients()[means + k * latentSize + d] = kernels.sum(byMean, n);
				weights.gradients()[logVariances + k * latentSize + d] = kernels.sum(byLogVariance, n);
			}
			addVarianceGradient(latent.headsGradient()[latentSize + d], variance[d], precision, scale, n);
		}
	}

	/** What comes through the responsibilities; starts the gradients of the component. */
	private static void byCode(float[] z, float[] a, float mean, float precision, float[] zGradient, float[] byMean,
			float[] byLogVariance, int n) {
		for (int i = 0; i < n; i++) {
			float difference = z[i] - mean;
			float pull = a[i] * precision * difference;
			zGradient[i] -= pull;
			byMean[i] = pull;
			byLogVariance[i] = 0.5f * Math.fma(pull, difference, -a[i]);
		}
	}

	/** What comes through the divergence of the component; adds to its gradients. */
	private static void byPosterior(float[] mu, float[] variance, float[] share, float mean, float precision,
			float[] muGradient, float[] precisionSum, float[] byMean, float[] byLogVariance, int n) {
		for (int i = 0; i < n; i++) {
			float difference = mu[i] - mean;
			float g = share[i] * precision;
			muGradient[i] = Math.fma(g, difference, muGradient[i]);
			precisionSum[i] += g;
			byMean[i] -= g * difference;
			byLogVariance[i] = Math.fma(0.5f, share[i] - g * Math.fma(difference, difference, variance[i]),
					byLogVariance[i]);
		}
	}

	private static void addVarianceGradient(float[] out, float[] variance, float[] precision, float scale, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = Math.fma(0.5f, Math.fma(variance[i], precision[i], -scale), out[i]);
		}
	}
}
