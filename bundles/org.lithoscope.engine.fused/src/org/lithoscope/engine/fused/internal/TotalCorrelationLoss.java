package org.lithoscope.engine.fused.internal;

import java.util.Arrays;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Exponentials;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.spec.Term.TotalCorrelation;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * {@link TotalCorrelation}, with time growing as the square of the rows of a batch and memory as the rows.
 *
 * <p>With {@code l_ijd = log q(z_id | x_j)}, a row's share is {@code LME_j Σ_d l_ijd − Σ_d LME_j l_ijd}, LME being the
 * logarithm of the mean of exponentials. Its gradient by l_ijd is {@code P_ij − Q_ijd}, P and Q being the softmax over j
 * of the sum and of each dimension. Codes i are lanes; posteriors j are gone through three times: for the largest sum
 * and the sums of single dimensions, for the sum of products, for the gradient.
 */
final class TotalCorrelationLoss implements LatentLoss {

	private static final double LOG_2_PI = Math.log(2 * Math.PI);

	private final TotalCorrelation term;
	private final VaeSpec spec;
	private final Kernels kernels;
	private final Exponentials exponentials;
	private final float[][] precision;
	private final float[][] sums;
	private final float[][] zGradient;
	private final float[] largest;
	private final float[] jointSum;
	private final float[] joint;
	private final float[] density;
	private final float[] distance;
	private final float[] byMean;
	private final float[] byLogVariance;

	TotalCorrelationLoss(TotalCorrelation term, VaeSpec spec, Kernels kernels, int lanes) {
		this.term = term;
		this.spec = spec;
		this.kernels = kernels;
		this.exponentials = new Exponentials(lanes);
		this.precision = kernels.place(spec.latent(), lanes);
		this.sums = kernels.place(spec.latent(), lanes);
		this.zGradient = kernels.place(spec.latent(), lanes);
		float[][] rows = kernels.place(7, lanes);
		this.largest = rows[0];
		this.jointSum = rows[1];
		this.joint = rows[2];
		this.density = rows[3];
		this.distance = rows[4];
		this.byMean = rows[5];
		this.byLogVariance = rows[6];
	}

	static List<TotalCorrelationLoss> of(VaeSpec spec, Kernels kernels, int lanes) {
		return spec.terms().stream().filter(TotalCorrelation.class::isInstance)
				.map(term -> new TotalCorrelationLoss((TotalCorrelation) term, spec, kernels, lanes)).toList();
	}

	@Override
	public double forward(Latent latent, double beta, int n) {
		double loss = measure(latent, beta, n);
		LaneLoops.invert(jointSum, n);
		for (float[] sum : sums) {
			LaneLoops.invert(sum, n);
		}
		differentiate(latent, (float) (term.weight() * spec.reductions().rows().factor(n)), n);
		return loss;
	}

	@Override
	public void backward(Latent latent, int n) {
		for (int d = 0; d < zGradient.length; d++) {
			LaneLoops.add(latent.zGradient()[d], zGradient[d], n);
		}
	}

	@Override
	public double measure(Latent latent, double beta, int n) {
		prepare(latent, n);
		for (int j = 0; j < n; j++) {
			gatherDimensions(latent, j, n);
		}
		for (int j = 0; j < n; j++) {
			addUp(latent, j, n);
			LaneLoops.subtract(joint, largest, joint, n);
			exponentials.of(joint, joint, n);
			LaneLoops.add(jointSum, joint, n);
		}
		return term.weight() * totalCorrelation(n);
	}

	private void prepare(Latent latent, int n) {
		for (int d = 0; d < precision.length; d++) {
			LaneLoops.scale(logVariance(latent, d), -1f, precision[d], n);
			exponentials.of(precision[d], precision[d], n);
			Arrays.fill(sums[d], 0, n, 0f);
			Arrays.fill(zGradient[d], 0, n, 0f);
		}
		Arrays.fill(largest, 0, n, Float.NEGATIVE_INFINITY);
		Arrays.fill(jointSum, 0, n, 0f);
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
	}

	/** Under one posterior: the densities of single dimensions, added to their sums, and the largest of all sums. */
	private void gatherDimensions(Latent latent, int j, int n) {
		Arrays.fill(joint, 0, n, 0f);
		for (int d = 0; d < sums.length; d++) {
			logDensities(latent, d, j, n);
			LaneLoops.add(joint, density, n);
			exponentials.of(density, density, n);
			LaneLoops.add(sums[d], density, n);
		}
		LaneLoops.raise(largest, joint, n);
	}

	private void addUp(Latent latent, int j, int n) {
		Arrays.fill(joint, 0, n, 0f);
		for (int d = 0; d < sums.length; d++) {
			logDensities(latent, d, j, n);
			LaneLoops.add(joint, density, n);
		}
	}

	/** Those of all codes under posterior j in dimension d, into {@link #density}; and their distances from its mean. */
	private void logDensities(Latent latent, int d, int j, int n) {
		float constant = (float) (-0.5 * (LOG_2_PI + logVariance(latent, d)[j]));
		logDensities(latent.z()[d], latent.heads()[d][j], -0.5f * precision[d][j], constant, distance, density, n);
	}

	private static void logDensities(float[] z, float mean, float factor, float constant, float[] distance,
			float[] density, int n) {
		for (int i = 0; i < n; i++) {
			float difference = z[i] - mean;
			distance[i] = difference;
			density[i] = Math.fma(difference * factor, difference, constant);
		}
	}

	private double totalCorrelation(int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += largest[i] + Math.log(jointSum[i]);
			for (float[] dimension : sums) {
				sum -= Math.log(dimension[i]);
			}
		}
		return sum + n * (sums.length - 1) * Math.log(n);
	}

	private void differentiate(Latent latent, float weight, int n) {
		int dimensions = sums.length;
		for (int j = 0; j < n; j++) {
			addUp(latent, j, n);
			LaneLoops.subtract(joint, largest, joint, n);
			exponentials.of(joint, joint, n);
			LaneLoops.multiply(joint, jointSum, n);
			for (int d = 0; d < dimensions; d++) {
				logDensities(latent, d, j, n);
				exponentials.of(density, density, n);
				LaneLoops.multiply(density, sums[d], n);
				weigh(joint, density, distance, precision[d][j], weight, byMean, byLogVariance, n);
				LaneLoops.subtract(zGradient[d], byMean, zGradient[d], n);
				latent.headsGradient()[d][j] += kernels.sum(byMean, n);
				latent.headsGradient()[d + dimensions][j] += kernels.sum(byLogVariance, n);
			}
		}
	}

	private static void weigh(float[] p, float[] q, float[] distance, float precision, float weight, float[] byMean,
			float[] byLogVariance, int n) {
		for (int i = 0; i < n; i++) {
			float w = (p[i] - q[i]) * weight;
			float t = w * (distance[i] * precision);
			byMean[i] = t;
			byLogVariance[i] = 0.5f * Math.fma(t, distance[i], -w);
		}
	}

	private static float[] logVariance(Latent latent, int dimension) {
		return latent.heads()[latent.dimensions() + dimension];
	}
}
