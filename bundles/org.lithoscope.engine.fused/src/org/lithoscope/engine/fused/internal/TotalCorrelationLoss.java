package org.lithoscope.engine.fused.internal;

import java.util.Arrays;
import java.util.List;

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
	private final float[][] precision;
	private final float[][] sums;
	private final float[][] zGradient;
	private final float[] largest;
	private final float[] jointSum;
	private final float[] joint;
	private final float[] byPosterior = new float[2];

	TotalCorrelationLoss(TotalCorrelation term, VaeSpec spec, Kernels kernels, int lanes) {
		this.term = term;
		this.spec = spec;
		this.kernels = kernels;
		this.precision = kernels.place(spec.latent(), lanes);
		this.sums = kernels.place(spec.latent(), lanes);
		this.zGradient = kernels.place(spec.latent(), lanes);
		float[][] rows = kernels.place(3, lanes);
		this.largest = rows[0];
		this.jointSum = rows[1];
		this.joint = rows[2];
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
			LaneLoops.add(jointSum, joint, n);
		}
		return term.weight() * totalCorrelation(n);
	}

	private void prepare(Latent latent, int n) {
		for (int d = 0; d < precision.length; d++) {
			LaneLoops.scale(logVariance(latent, d), -1f, precision[d], n);
			kernels.exponential(precision[d], precision[d], n);
			Arrays.fill(sums[d], 0, n, 0f);
			Arrays.fill(zGradient[d], 0, n, 0f);
		}
		Arrays.fill(largest, 0, n, Float.NEGATIVE_INFINITY);
		Arrays.fill(jointSum, 0, n, 0f);
	}

	/** Under one posterior: the densities of single dimensions, added to their sums, and the largest of all sums. */
	private void gatherDimensions(Latent latent, int j, int n) {
		Arrays.fill(joint, 0, n, 0f);
		for (int d = 0; d < sums.length; d++) {
			kernels.addDensity(latent.z()[d], latent.heads()[d][j], precision[d][j], constant(latent, d, j), joint,
					sums[d], n);
		}
		LaneLoops.raise(largest, joint, n);
	}

	/** The densities of all codes under posterior j by the largest of them, into {@link #joint}. */
	private void addUp(Latent latent, int j, int n) {
		Arrays.fill(joint, 0, n, 0f);
		for (int d = 0; d < sums.length; d++) {
			kernels.addDensity(latent.z()[d], latent.heads()[d][j], precision[d][j], constant(latent, d, j), joint, n);
		}
		LaneLoops.subtract(joint, largest, joint, n);
		kernels.exponential(joint, joint, n);
	}

	/** The logarithm of the density at the mean of posterior j in dimension d. */
	private static float constant(Latent latent, int d, int j) {
		return (float) (-0.5 * (LOG_2_PI + logVariance(latent, d)[j]));
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
			LaneLoops.multiply(joint, jointSum, n);
			for (int d = 0; d < dimensions; d++) {
				kernels.densityGradient(latent.z()[d], latent.heads()[d][j], precision[d][j], constant(latent, d, j),
						joint, sums[d], weight, zGradient[d], byPosterior, n);
				latent.headsGradient()[d][j] += byPosterior[0];
				latent.headsGradient()[d + dimensions][j] += byPosterior[1];
			}
		}
	}

	private static float[] logVariance(Latent latent, int dimension) {
		return latent.heads()[latent.dimensions() + dimension];
	}
}
