package org.lithoscope.engine.fused.internal.kernels;

import java.util.SplittableRandom;

import org.lithoscope.vae.engine.CounterBits;

/** What kernels are to compute, said as directly as possible in double precision, and random arrays to do it with. */
final class NaiveKernels {

	static final double DROPOUT = 0.3;

	private NaiveKernels() {
	}

	/** Standard normal below {@code n}, zero behind. */
	static float[] random(long seed, int n) {
		float[] row = Kernels.rows(1, n)[0];
		SplittableRandom random = new SplittableRandom(seed);
		for (int i = 0; i < n; i++) {
			row[i] = (float) random.nextGaussian();
		}
		return row;
	}

	static float[][] random(long seed, int count, int n) {
		float[][] rows = new float[count][];
		for (int k = 0; k < count; k++) {
			rows[k] = random(seed + k, n);
		}
		return rows;
	}

	/** As {@link #random(long, int)} with negative numbers replaced by zero. */
	static float[] rectified(long seed, int n) {
		float[] row = random(seed, n);
		for (int i = 0; i < n; i++) {
			row[i] = Math.max(row[i], 0f);
		}
		return row;
	}

	/** The dropout factors of {@link #keep}. */
	static float[] factors(long key, int n) {
		float[] factors = new float[n];
		CounterBits.keep(key, DROPOUT, factors, n);
		return factors;
	}

	/** The same dropout in the form of any kernel set. */
	static Dropout keep(Kernels kernels, long key, int n) {
		Dropout dropout = kernels.dropout(n);
		kernels.draw(key, DROPOUT, dropout, n);
		return dropout;
	}

	static double product(float[] w, int offset, int stride, double bias, float[][] in, int ins, int lane) {
		double sum = bias;
		for (int k = 0; k < ins; k++) {
			sum += (double) w[offset + k * stride] * in[k][lane];
		}
		return sum;
	}

	static double sum(float[] a, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += a[i];
		}
		return sum;
	}

	static double dot(float[] a, float[] b, int n) {
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += (double) a[i] * b[i];
		}
		return sum;
	}

	/** The mean of squared differences from the mean. */
	static double variance(float[] a, int n) {
		double mean = sum(a, n) / n;
		double variance = 0;
		for (int i = 0; i < n; i++) {
			variance += (a[i] - mean) * (a[i] - mean) / n;
		}
		return variance;
	}
}
