package org.lithoscope.bench.work;

import java.util.Arrays;

/**
 * Where there is no Vector API: a polynomial of degree 32 over a small array. The compiler makes vectors of its loop,
 * and one load and one store per 32 multiply-adds hardly count.
 */
final class PlainPeak implements Peak {

	private static final int LANES = 512;
	private static final int DEGREE = 32;

	private final float[] values = new float[LANES];

	PlainPeak() {
		Arrays.fill(values, 0.5f);
	}

	@Override
	public String description() {
		return "loops that the compiler vectorises";
	}

	@Override
	public long operationsPerRound() {
		return 2L * DEGREE * LANES;
	}

	@Override
	public float run(int rounds) {
		for (int r = 0; r < rounds; r++) {
			polynomial(values);
		}
		return values[0];
	}

	private static void polynomial(float[] values) {
		for (int i = 0; i < LANES; i++) {
			float x = values[i];
			float y = eight(eight(eight(eight(x, x), x), x), x);
			values[i] = y;
		}
	}

	private static float eight(float start, float x) {
		float y = Math.fma(start, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		y = Math.fma(y, x, 0.25f);
		return Math.fma(y, x, 0.25f);
	}
}
