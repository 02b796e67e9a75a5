package org.lithoscope.engine.fused.internal.kernels;

import static java.lang.Math.fma;

import org.lithoscope.vae.engine.CounterBits;

/**
 * Kernels without any incubating module: short loops over lanes, one index, no branches, which the compiler turns into
 * vector instructions by itself.
 */
public final class PlainKernels implements Kernels {

	private static final float DECAY_1 = 0.1f;
	private static final float DECAY_2 = 0.001f;
	private static final float ADAM_EPSILON = 1e-8f;
	/** Makes of any positive activation a number above 1, so that a minimum with 1 tells it from 0 without a branch. */
	static final float STEEP = 1e30f;

	static final float LOG2_E = (float) (1 / Math.log(2));
	/** The leading 12 bits of ln 2, so that its product with a small whole number is exact; and the rest. */
	static final float LN_2_HIGH = 0x1.62cp-1f;
	static final float LN_2_LOW = (float) (Math.log(2) - 0x1.62cp-1);
	/** Adding and subtracting it rounds to a whole number. */
	static final float ROUNDER = 0x1.8p23f;
	static final int EXPONENT_BIAS = 127;
	static final int MANTISSA_BITS = 23;

	/** What the output is multiplied by in each row. */
	record Factors(float[] factors) implements Dropout {
	}

	private final PlainSums sums = new PlainSums();
	private final float[] scratch;
	private final float[] kept;
	private final Exponentials exponentials;
	private final PlainDensities densities;

	/** Kernels for batches of at most so many rows. */
	public PlainKernels(int lanes) {
		this.scratch = new float[Kernels.padded(lanes)];
		this.kept = new float[Kernels.padded(lanes)];
		this.exponentials = new Exponentials(Kernels.padded(lanes));
		this.densities = new PlainDensities(Kernels.padded(lanes), exponentials, sums);
	}

	@Override
	public void gather(float[] table, int position, int width, float[][] to, int n) {
		PlainTables.gather(table, position, width, to, 0, width, 0, n);
		for (int c = 0; c < width; c++) {
			Kernels.clearTail(to[c], n);
		}
	}

	@Override
	public void scatter(float[][] rows, int first, float[] table, int position, int width, int n) {
		PlainTables.scatter(rows, first, width, table, position, width, 0, n);
	}

	@Override
	public void product(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int outs, int n) {
		for (int j = 0; j < outs; j++) {
			PlainProducts.row(w, offset + j * outStride, inStride, bias < 0 ? 0f : w[bias + j], in, ins, out[j], n);
			Kernels.clearTail(out[j], n);
		}
	}

	@Override
	public void rectifiedProduct(float[] w, int offset, int outStride, int inStride, int bias, float[][] in, int ins,
			float[][] out, int outs, int n) {
		for (int j = 0; j < outs; j++) {
			PlainProducts.row(w, offset + j * outStride, inStride, bias < 0 ? 0f : w[bias + j], in, ins, out[j], n);
			rectify(out[j], n);
		}
	}

	@Override
	public void weightGradient(float[][] d, int outs, float[][] in, int ins, float[] g, int offset, int n) {
		for (int j = 0; j < outs; j++) {
			for (int k = 0; k < ins; k++) {
				g[offset + j * ins + k] = sums.dot(d[j], in[k], n);
			}
		}
	}

	@Override
	public float sum(float[] a, int n) {
		return sums.sum(a, n);
	}

	@Override
	public float dot(float[] a, float[] b, int n) {
		return sums.dot(a, b, n);
	}

	@Override
	public void measure(float[] a, float[] moments, int n) {
		float mean = sums.sum(a, n) / n;
		deviations(scratch, a, mean, n);
		Kernels.clearTail(scratch, n);
		moments[0] = mean;
		moments[1] = sums.dot(scratch, scratch, n) / n;
	}

	@Override
	public void rectify(float[] a, float slope, int n) {
		if (slope == 0f) {
			rectify(a, n);
			return;
		}
		for (int i = 0; i < n; i++) {
			a[i] = Math.max(a[i], slope * a[i]);
		}
	}

	@Override
	public void affine(float[] a, float scale, float shift, float[] out, int n) {
		affine(out, a, scale, shift, n);
		Kernels.clearTail(out, n);
	}

	@Override
	public void affine(float[] a, float scale, float shift, Dropout keep, float[] out, int n) {
		affine(out, a, scale, shift, ((Factors) keep).factors(), n);
		Kernels.clearTail(out, n);
	}

	@Override
	public void keep(float[] a, Dropout keep, int n) {
		multiply(a, a, ((Factors) keep).factors(), n);
	}

	@Override
	public float rectifyBackward(float[] g, float[] a, float slope, int n) {
		for (int i = 0; i < n; i++) {
			g[i] *= Math.min(1f, Math.max(slope, a[i] * STEEP));
		}
		return sums.sum(g, n);
	}

	@Override
	public void normGradient(float[] g, Dropout keep, float[] a, float scale, float shift, float[] result, int n) {
		// normalised first and summed then: the difference of two sums would lose digits where the mean is large
		affine(scratch, a, scale, shift, n);
		if (keep == null) {
			result[0] = sums.sum(g, n);
			result[1] = sums.dot(g, scratch, n);
		} else {
			multiply(kept, g, ((Factors) keep).factors(), n);
			Kernels.clearTail(kept, n);
			result[0] = sums.sum(kept, n);
			result[1] = sums.dot(kept, scratch, n);
		}
	}

	@Override
	public void normBackward(float[] g, float[] a, float byGradient, float byInput, float constant, int n) {
		for (int i = 0; i < n; i++) {
			g[i] = fma(g[i], byGradient, fma(a[i], byInput, constant));
		}
		Kernels.clearTail(g, n);
	}

	@Override
	public void normRectifyBackward(float[] g, Dropout keep, float[] a, float byGradient, float byInput, float constant,
			float[] result, int n) {
		if (keep != null) {
			keep(g, keep, n);
		}
		for (int i = 0; i < n; i++) {
			g[i] = fma(g[i], byGradient, fma(a[i], byInput, constant)) * Math.min(1f, a[i] * STEEP);
		}
		Kernels.clearTail(g, n);
		result[0] = sums.sum(g, n);
		result[1] = hasZero(a, n) ? 1 : 0;
	}

	private static boolean hasZero(float[] a, int n) {
		for (int i = 0; i < n; i++) {
			if (a[i] == 0f) {
				return true;
			}
		}
		return false;
	}

	@Override
	public float sample(Latent latent, int dimension, float weight, int n) {
		float[] mu = latent.heads()[dimension];
		float[] logVariance = latent.heads()[dimension + latent.dimensions()];
		exponentials.ofHalf(logVariance, scratch, n);
		shift(latent.deviation()[dimension], latent.z()[dimension], mu, latent.noise()[dimension], scratch, n);
		scale(latent.headsGradient()[dimension], mu, weight, n);
		varianceGradient(latent.headsGradient()[dimension + latent.dimensions()], scratch, 0.5f * weight, n);
		divergences(scratch, mu, logVariance, n);
		Kernels.clearTail(latent.z()[dimension], n);
		Kernels.clearTail(scratch, n);
		return 0.5f * sums.sum(scratch, n);
	}

	@Override
	public void sampleBackward(Latent latent, int dimension, float[] result, int n) {
		float[] byMean = latent.headsGradient()[dimension];
		float[] byLogVariance = latent.headsGradient()[dimension + latent.dimensions()];
		addThroughSample(byMean, byLogVariance, latent.zGradient()[dimension], latent.deviation()[dimension], n);
		Kernels.clearTail(byMean, n);
		Kernels.clearTail(byLogVariance, n);
		result[0] = sums.sum(byMean, n);
		result[1] = sums.sum(byLogVariance, n);
	}

	@Override
	public void squaredError(float[] output, float[] target, float scale, float[] result, int n) {
		for (int i = 0; i < n; i++) {
			output[i] -= target[i];
		}
		Kernels.clearTail(output, n);
		result[0] = sums.dot(output, output, n);
		scale(output, output, scale, n);
		result[1] = sums.sum(output, n);
	}

	@Override
	public void exponential(float[] a, float[] out, int n) {
		exponentials.of(a, out, n);
	}

	@Override
	public void addDensity(float[] z, float mean, float precision, float constant, float[] joint, int n) {
		densities.add(z, mean, precision, constant, joint, n);
	}

	@Override
	public void addDensity(float[] z, float mean, float precision, float constant, float[] joint, float[] sum, int n) {
		densities.add(z, mean, precision, constant, joint, sum, n);
	}

	@Override
	public void densityGradient(float[] z, float mean, float precision, float constant, float[] joint,
			float[] inverseSum, float weight, float[] zGradient, float[] sums, int n) {
		densities.differentiate(z, mean, precision, constant, joint, inverseSum, weight, zGradient, sums, n);
	}

	@Override
	public void adam(float[] w, float[] g, float[] m, float[] v, float stepSize, float rootScale, int n) {
		for (int i = 0; i < n; i++) {
			m[i] = fma(g[i] - m[i], DECAY_1, m[i]);
		}
		for (int i = 0; i < n; i++) {
			v[i] = fma(g[i] * g[i], DECAY_2, v[i] * (1 - DECAY_2));
		}
		for (int i = 0; i < n; i++) {
			w[i] -= stepSize * m[i] / fma((float) Math.sqrt(v[i]), rootScale, ADAM_EPSILON);
		}
	}

	@Override
	public Dropout dropout(int lanes) {
		return new Factors(new float[Kernels.padded(lanes)]);
	}

	@Override
	public void draw(long key, double rate, Dropout dropout, int n) {
		CounterBits.keep(key, rate, ((Factors) dropout).factors(), n);
	}

	@Override
	public void take(float[] factors, Dropout dropout, int n) {
		System.arraycopy(factors, 0, ((Factors) dropout).factors(), 0, n);
	}

	@Override
	public void normals(long key, float[] first, float[] second, int n) {
		CounterBits.normals(key, first, second, n);
	}

	private static void rectify(float[] a, int n) {
		for (int i = 0; i < n; i++) {
			a[i] = Math.max(a[i], 0f);
		}
		Kernels.clearTail(a, n);
	}

	private static void affine(float[] out, float[] a, float scale, float shift, float[] factor, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(a[i], scale, shift) * factor[i];
		}
	}

	private static void multiply(float[] out, float[] a, float[] factor, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] * factor[i];
		}
	}

	private static void affine(float[] out, float[] a, float scale, float shift, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(a[i], scale, shift);
		}
	}

	private static void deviations(float[] out, float[] a, float mean, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] - mean;
		}
	}

	private static void shift(float[] deviation, float[] z, float[] mu, float[] noise, float[] root, int n) {
		for (int i = 0; i < n; i++) {
			deviation[i] = root[i] * noise[i];
		}
		for (int i = 0; i < n; i++) {
			z[i] = mu[i] + deviation[i];
		}
	}

	private static void scale(float[] out, float[] a, float factor, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = a[i] * factor;
		}
	}

	private static void varianceGradient(float[] out, float[] root, float factor, int n) {
		for (int i = 0; i < n; i++) {
			out[i] = fma(root[i], root[i], -1f) * factor;
		}
	}

	/** {@code root = mu² + root² − logVariance − 1}: twice the KL. */
	private static void divergences(float[] root, float[] mu, float[] logVariance, int n) {
		for (int i = 0; i < n; i++) {
			root[i] = fma(mu[i], mu[i], root[i] * root[i]) - logVariance[i] - 1f;
		}
	}

	private static void addThroughSample(float[] byMean, float[] byLogVariance, float[] back, float[] deviation,
			int n) {
		for (int i = 0; i < n; i++) {
			byMean[i] += back[i];
		}
		for (int i = 0; i < n; i++) {
			byLogVariance[i] = fma(0.5f * back[i], deviation[i], byLogVariance[i]);
		}
	}
}
