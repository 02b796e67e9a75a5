package org.lithoscope.engine.fused.internal.kernels;

import java.util.Arrays;

import org.lithoscope.vae.engine.CounterBits;

/**
 * Everything that is computed over the rows of a batch. Activations are feature-major: an array per feature with one
 * element (lane) per row of the batch, allocated by {@link #rows}.
 *
 * <p>Lanes from {@code n} to the end of the last started half of a {@link #BLOCK} are zero in all activations and their
 * gradients, and never read behind it; who writes such an array sees to it. Only noise, deviations, exponentials and
 * densities may have anything there.
 *
 * <p>All kernel sets give the same bits: sums have the order of {@link PartialSums}, products add inputs in ascending
 * order, and every multiply-add is rounded once. A kernel set has scratch space and belongs to one thread.
 */
public interface Kernels {

	/** Arrays are padded to a multiple of this many lanes. */
	int BLOCK = 512;

	/** Sums go through whole blocks, and through half of the last one where that is enough. */
	int HALF = BLOCK / 2;

	/**
	 * Unused lanes at the end of an array. Without them, the same lane of every other array would lie at nearly the
	 * same distance from a multiple of 4096 bytes, where the processor takes a load for one of what was just stored,
	 * and waits; that makes a tenth of the time of training.
	 */
	int GAP = 44;

	/** {@code count} zeroed arrays that can hold {@code lanes} lanes. */
	static float[][] rows(int count, int lanes) {
		return new float[count][padded(lanes) + GAP];
	}

	/** As {@link #rows}, lying where these kernels are fastest. */
	default float[][] place(int count, int lanes) {
		return rows(count, lanes);
	}

	/** Whether what was placed still lies where these kernels are fastest; garbage collection moves arrays. */
	default boolean inPlace() {
		return true;
	}

	/** The number of lanes rounded up to whole blocks. */
	static int padded(int lanes) {
		return (lanes + BLOCK - 1) / BLOCK * BLOCK;
	}

	/** Zeroes the lanes from {@code n} to the end of the last started half of a block. */
	static void clearTail(float[] a, int n) {
		int end = (n + HALF - 1) / HALF * HALF;
		if (n < end) {
			Arrays.fill(a, n, end, 0f);
		}
	}

	/** {@code to[c][i] = table[position + i · width + c]} for all columns of a table that has {@code width}. */
	void gather(float[] table, int position, int width, float[][] to, int n);

	/** {@code table[position + i · width + c] = rows[first + c][i]} for all columns of a table that has {@code width}. */
	void scatter(float[][] rows, int first, float[] table, int position, int width, int n);

	/**
	 * {@code out[j] = bias + Σ_k w[offset + j · outStride + k · inStride] · in[k]} for j below {@code outs} and k below
	 * {@code ins}.
	 *
	 * @param w weights; with exchanged strides the product is with the transposed matrix
	 * @param bias where the biases start in {@code w}, or −1 for none
	 */
	void product(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins, float[][] out,
			int outs, int n);

	/** As {@link #product}, with a ReLU: {@code max(out[j], 0)}. */
	void rectifiedProduct(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int outs, int n);

	/** {@code g[offset + j · ins + k] = Σ_lanes d[j] · in[k]}: the gradient of a weight matrix. */
	void weightGradient(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n);

	/** {@code Σ a}. */
	float sum(float[] a, int n);

	/** {@code Σ a · b}. */
	float dot(float[] a, float[] b, int n);

	/** Gives the mean to {@code moments[0]} and the biased variance to {@code moments[1]}. */
	void measure(float[] a, float[] moments, int n);

	/** {@code a = max(a, slope · a)}. */
	void rectify(float[] a, float slope, int n);

	/** {@code out = a · scale + shift}. */
	void affine(float[] a, float scale, float shift, float[] out, int n);

	/** {@code out = (a · scale + shift) · keep}. */
	void affine(float[] a, float scale, float shift, Dropout keep, float[] out, int n);

	/** {@code a *= keep}. */
	void keep(float[] a, Dropout keep, int n);

	/** {@code g *= slope where a <= 0}; gives {@code Σ g}. */
	float rectifyBackward(float[] g, float[] a, float slope, int n);

	/**
	 * With {@code h = g · keep}: {@code sums[0] = Σ h} and {@code sums[1] = Σ h · (a · scale + shift)}, the gradients
	 * of a normalisation's shift and scale. Changes nothing but {@code sums}.
	 *
	 * @param keep null for none
	 */
	void normGradient(float[] g, Dropout keep, float[] a, float scale, float shift, float[] sums, int n);

	/** {@code g = g · byGradient + a · byInput + constant}. */
	void normBackward(float[] g, float[] a, float byGradient, float byInput, float constant, int n);

	/**
	 * {@code g = g · keep · byGradient + a · byInput + constant}, and zero where {@code a} is 0, which is a unit at
	 * rest.
	 *
	 * @param keep null for none
	 * @param result receives {@code Σ g}, and 1 if a row is at rest or 0 if none is
	 */
	void normRectifyBackward(float[] g, Dropout keep, float[] a, float byGradient, float byInput, float constant,
			float[] result, int n);

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

	/** {@code out = e^a}, exponents beyond ±87 taken as ±87; the arrays may be the same. */
	void exponential(float[] a, float[] out, int n);

	/**
	 * Adds the logarithm of a Gaussian's density at every code:
	 * {@code joint += constant − ½ · precision · (z − mean)²}.
	 */
	void addDensity(float[] z, float mean, float precision, float constant, float[] joint, int n);

	/** The same, and adds the density itself: {@code sum += e^(constant − ½ · precision · (z − mean)²)}. */
	void addDensity(float[] z, float mean, float precision, float constant, float[] joint, float[] sum, int n);

	/**
	 * The gradient of {@code weight · (joint density − density of one dimension)} through that dimension, where both are
	 * shares of their sums: with the density q of {@link #addDensity} and {@code w = (joint − q · inverseSum) · weight}
	 * and {@code t = w · precision · (z − mean)}, subtracts t from {@code zGradient}.
	 *
	 * @param joint the joint densities' shares
	 * @param sums receives {@code Σ t}, the gradient by the mean, and {@code Σ ½ (t · (z − mean) − w)}, that by the
	 *        logarithm of the variance
	 */
	void densityGradient(float[] z, float mean, float precision, float constant, float[] joint, float[] inverseSum,
			float weight, float[] zGradient, float[] sums, int n);

	/**
	 * One step of Adam: moments, then {@code w −= stepSize · m / (√v · rootScale + ε)}.
	 *
	 * @param rootScale {@code 1 / √(1 − decay2^t)}
	 */
	void adam(float[] w, float[] g, float[] m, float[] v, float stepSize, float rootScale, int n);

	/** A dropout that is still to be drawn, for one unit. */
	Dropout dropout(int lanes);

	/** Draws the factors of {@link CounterBits#keep}. */
	void draw(long key, double rate, Dropout dropout, int n);

	/** Takes factors as given: 0 where dropped, and one number where kept. */
	void take(float[] factors, Dropout dropout, int n);

	/** The two sequences of {@link CounterBits#normals(long, float[], float[], int)}. */
	void normals(long key, float[] first, float[] second, int n);
}
