package org.lithoscope.engine.fused.internal.kernels;

/**
 * Everything that is computed over the rows of a batch. Activations are feature-major: an array per feature with one
 * element (lane) per row of the batch, allocated by {@link #rows}.
 *
 * <p>Lanes from {@code n} to the end of the last started block of {@link #BLOCK} lanes are zero in every array that is
 * summed; kernels that write such an array see to it. Sums have a fixed order that depends on {@code n} alone. A kernel
 * set has scratch space and belongs to one thread.
 */
public interface Kernels {

	/** Arrays are padded to a multiple of this many lanes. */
	int BLOCK = 512;

	/** A few words for a person, for instance {@code plain Java}. */
	String label();

	/** {@code count} zeroed arrays that can hold {@code lanes} lanes. */
	static float[][] rows(int count, int lanes) {
		return new float[count][padded(lanes)];
	}

	/** The number of lanes rounded up to whole blocks. */
	static int padded(int lanes) {
		return (lanes + BLOCK - 1) / BLOCK * BLOCK;
	}

	/**
	 * {@code out[j] = bias + Σ_k w[offset + j · outStride + k · inStride] · in[k]} for j below {@code outs} and k below
	 * {@code ins}.
	 *
	 * @param w weights; with exchanged strides the product is with the transposed matrix
	 * @param bias where the biases start in {@code w}, or −1 for none
	 */
	void product(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins, float[][] out,
			int outs, int n);

	/** {@code g[offset + j · ins + k] = Σ_lanes d[j] · in[k]}: the gradient of a weight matrix. */
	void weightGradient(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n);

	/** {@code Σ a}. */
	float sum(float[] a, int n);

	/** {@code Σ a · b}. */
	float dot(float[] a, float[] b, int n);

	/** ReLU in place; gives the mean to {@code moments[0]} and the biased variance to {@code moments[1]}. */
	void rectifyAndMeasure(float[] a, float[] moments, int n);

	/** Gives the mean to {@code moments[0]} and the biased variance to {@code moments[1]}. */
	void measure(float[] a, float[] moments, int n);

	/** {@code a = max(a, slope · a)}. */
	void rectify(float[] a, float slope, int n);

	/** {@code out = a · scale + shift}. */
	void affine(float[] a, float scale, float shift, float[] out, int n);

	/** {@code out = (a · scale + shift) · keep}. */
	void affine(float[] a, float scale, float shift, float[] keep, float[] out, int n);

	/** {@code a *= factor}. */
	void multiply(float[] a, float[] factor, int n);

	/** {@code g *= slope where a <= 0}; gives {@code Σ g}. */
	float rectifyBackward(float[] g, float[] a, float slope, int n);

	/**
	 * {@code sums[0] = Σ g} and {@code sums[1] = Σ g · (a · scale + shift)}: the gradients of a normalisation's shift
	 * and scale.
	 */
	void normGradient(float[] g, float[] a, float scale, float shift, float[] sums, int n);

	/** {@code g = g · byGradient + a · byInput + constant}. */
	void normBackward(float[] g, float[] a, float byGradient, float byInput, float constant, int n);

	/** As {@link #normBackward}, and zero where {@code a} is 0, which is a unit at rest; gives {@code Σ g}. */
	float normRectifyBackward(float[] g, float[] a, float byGradient, float byInput, float constant, int n);

	/**
	 * One latent dimension: {@code deviation = e^(logVariance / 2) · noise}, {@code z = mu + deviation}, and the
	 * gradient of {@code weight ·} KL by mean and log variance.
	 *
	 * @return {@code Σ} KL against N(0, 1), not multiplied by {@code weight}
	 */
	float sample(Latent latent, int dimension, float weight, int n);

	/**
	 * Adds what comes back through {@code z} to the gradients of one latent dimension.
	 *
	 * @param sums receives the sums of the gradients by mean and by log variance
	 */
	void sampleBackward(Latent latent, int dimension, float[] sums, int n);

	/**
	 * {@code output = scale · (output − target)}.
	 *
	 * @param sums receives {@code Σ (output − target)²} of before, and {@code Σ output} of after
	 */
	void squaredError(float[] output, float[] target, float scale, float[] sums, int n);

	/**
	 * One step of Adam: moments, then {@code w −= stepSize · m / (√v · rootScale + ε)}.
	 *
	 * @param rootScale {@code 1 / √(1 − decay2^t)}
	 */
	void adam(float[] w, float[] g, float[] m, float[] v, float stepSize, float rootScale, int n);
}
