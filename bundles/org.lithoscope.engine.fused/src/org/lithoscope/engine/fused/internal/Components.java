package org.lithoscope.engine.fused.internal;

import java.util.Arrays;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;

/** A mixture of Gaussians with diagonal covariances, and how responsible its components are for a batch of codes. */
final class Components {

	/** Dimensions × components. */
	final float[][] mean;
	/** Dimensions × components. */
	final float[][] logVariance;
	/** {@code e^−logVariance}. */
	final float[][] precision;
	/** Logarithms of the components' weights. */
	final float[] logWeight;
	/** Responsibilities, components × codes. */
	final float[][] share;
	/** Their logarithms. */
	final float[][] logShare;
	/** Per code, the logarithm of the mixture's density without its factor {@code (2π)^(−dimensions/2)}. */
	final float[] logDensity;
	private final Kernels kernels;
	private final float[] sum;
	private final float[] logSum;

	/**
	 * Components whose means and log variances are changed in place.
	 *
	 * @param mean dimensions × components
	 * @param lanes codes at most
	 */
	Components(Kernels kernels, float[][] mean, float[][] logVariance, int count, int lanes) {
		this.kernels = kernels;
		this.mean = mean;
		this.logVariance = logVariance;
		this.precision = Kernels.rows(mean.length, count);
		this.logWeight = new float[count];
		this.share = Kernels.rows(count, lanes);
		this.logShare = Kernels.rows(count, lanes);
		float[][] rows = Kernels.rows(3, lanes);
		this.logDensity = rows[0];
		this.sum = rows[1];
		this.logSum = rows[2];
	}

	int count() {
		return logWeight.length;
	}

	int dimensions() {
		return mean.length;
	}

	/** Computes responsibilities and densities for codes {@code z}, dimensions × codes. */
	void respond(float[][] z, int n) {
		for (int d = 0; d < mean.length; d++) {
			LaneLoops.scale(logVariance[d], -1f, precision[d], count());
			kernels.exponential(precision[d], precision[d], count());
		}
		Arrays.fill(logDensity, 0, n, Float.NEGATIVE_INFINITY);
		for (int k = 0; k < count(); k++) {
			measure(k, z, n);
			LaneLoops.raise(logDensity, logShare[k], n);
		}
		Arrays.fill(sum, 0, n, 0f);
		for (int k = 0; k < count(); k++) {
			LaneLoops.subtract(logShare[k], logDensity, logShare[k], n);
			kernels.exponential(logShare[k], share[k], n);
			LaneLoops.add(sum, share[k], n);
		}
		for (int i = 0; i < n; i++) {
			logSum[i] = (float) Math.log(sum[i]);
		}
		LaneLoops.add(logDensity, logSum, n);
		LaneLoops.invert(sum, n);
		for (int k = 0; k < count(); k++) {
			LaneLoops.multiply(share[k], sum, n);
			LaneLoops.subtract(logShare[k], logSum, logShare[k], n);
			Kernels.clearTail(share[k], n);
		}
	}

	/** The weighted density of one component, as a logarithm in its row of {@link #logShare}. */
	private void measure(int k, float[][] z, int n) {
		double constant = logWeight[k];
		for (float[] variances : logVariance) {
			constant -= 0.5 * variances[k];
		}
		Arrays.fill(logShare[k], 0, n, (float) constant);
		for (int d = 0; d < z.length; d++) {
			addDistances(logShare[k], z[d], mean[d][k], -0.5f * precision[d][k], n);
		}
	}

	private static void addDistances(float[] out, float[] z, float mean, float factor, int n) {
		for (int i = 0; i < n; i++) {
			float difference = z[i] - mean;
			out[i] = Math.fma(difference * factor, difference, out[i]);
		}
	}
}
