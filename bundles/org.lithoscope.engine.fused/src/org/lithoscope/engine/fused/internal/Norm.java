package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Dropout;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.spec.Blocks;

/** A BatchNorm layer that learns, one unit at a time. */
final class Norm {

	private final Weights weights;
	private final Kernels kernels;
	private final int scale;
	private final int shift;
	private final float[] runningMean;
	private final float[] runningVariance;
	private final float[] mean;
	private final float[] inverseDeviation;
	private final float[] sums = new float[2];
	private final boolean frozen;

	/** @param frozen whether it normalises by the running statistics and leaves them as they are */
	Norm(Weights weights, Kernels kernels, String layer, int units, boolean frozen) {
		this.frozen = frozen;
		this.weights = weights;
		this.kernels = kernels;
		this.scale = weights.offset(layer + ".weight");
		this.shift = weights.offset(layer + ".bias");
		this.runningMean = weights.running(layer + ".running_mean");
		this.runningVariance = weights.running(layer + ".running_var");
		this.mean = new float[units];
		this.inverseDeviation = new float[units];
	}

	/** Normalises one unit by the batch's moments and lets the running statistics follow, unless it is frozen. */
	void forward(int unit, float[] in, float[] moments, Dropout keep, float[] out, int n) {
		float average = frozen ? runningMean[unit] : moments[0];
		float variance = frozen ? runningVariance[unit] : moments[1];
		float inverse = (float) (1 / Math.sqrt(variance + Blocks.BATCH_NORM_EPSILON));
		mean[unit] = average;
		inverseDeviation[unit] = inverse;
		if (!frozen) {
			follow(runningMean, unit, average);
			follow(runningVariance, unit, variance * (n / (n - 1f)));
		}
		float factor = weights.values()[scale + unit] * inverse;
		float constant = weights.values()[shift + unit] - average * factor;
		if (keep == null) {
			kernels.affine(in, factor, constant, out, n);
		} else {
			kernels.affine(in, factor, constant, keep, out, n);
		}
	}

	/**
	 * Turns the gradient of one unit's kept output into that of its input.
	 *
	 * <p>With x̂ the normalised input, s = γ/σ and means over the batch, the gradient is
	 * {@code s · (g − mean(g) − x̂ · mean(g · x̂))}, which is linear in g and in the input itself.
	 *
	 * <p>Over a whole batch it sums to 0: what is added to all rows alike is normalised away. Where that is so, exactly
	 * 0 is given instead of rounding noise, of which Adam would make steps of full size. Of a frozen layer, whose
	 * moments do not depend on the input, the gradient is {@code s · g}.
	 *
	 * @param keep what the output was multiplied by; null for nothing, and always null for an input not rectified
	 * @param rectified whether the input is rectified, so that rows at rest pass nothing on
	 * @return the sum of the input's gradient
	 */
	float backward(int unit, float[] g, Dropout keep, float[] in, boolean rectified, int n) {
		float inverse = inverseDeviation[unit];
		float offset = -mean[unit] * inverse;
		kernels.normGradient(g, keep, in, inverse, offset, sums, n);
		float byShift = sums[0];
		float byScale = sums[1];
		weights.gradients()[shift + unit] = byShift;
		weights.gradients()[scale + unit] = byScale;
		float s = weights.values()[scale + unit] * inverse;
		float byInput = frozen ? 0f : -s * byScale * inverse / n;
		float constant = frozen ? 0f : -s * (byShift + offset * byScale) / n;
		if (!rectified) {
			kernels.normBackward(g, in, s, byInput, constant, n);
			return frozen ? s * byShift : 0f;
		}
		kernels.normRectifyBackward(g, keep, in, s, byInput, constant, sums, n);
		return frozen || sums[1] > 0 ? sums[0] : 0f;
	}

	private static void follow(float[] running, int unit, float observed) {
		running[unit] += (float) Blocks.BATCH_NORM_MOMENTUM * (observed - running[unit]);
	}
}
