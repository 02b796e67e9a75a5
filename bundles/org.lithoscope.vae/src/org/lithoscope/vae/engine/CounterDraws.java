package org.lithoscope.vae.engine;

import org.lithoscope.core.run.Seed;

/**
 * Noise and masks as pure functions of seed, step, dimension and row position, so that any engine, in any order and
 * with any vector width, sees the same numbers.
 *
 * <p>Every sequence has a 64-bit key that {@link #noiseKey} and {@link #keepKey} give; {@link CounterBits} turns a key
 * and a row position into random bits. An engine may evaluate {@link CounterBits} its own way as long as it gets the
 * same numbers.
 */
public final class CounterDraws implements Draws {

	/** Where the hidden inputs stand among the hidden blocks, whose numbers start at 0. */
	private static final int INPUTS = -1;
	/** Apart from all pairs of dimensions. */
	private static final long SECOND_DRAW = 1L << Integer.SIZE;

	private final Seed noiseSeed;
	private final Seed keepSeed;
	private long noiseStep;
	private long keepStep;

	/** The numbers of step 0 of these streams. */
	public CounterDraws(Seed noise, Seed dropout) {
		this.noiseSeed = noise;
		this.keepSeed = dropout;
		moveTo(0);
	}

	/** Goes to another step, forwards or backwards. */
	public void moveTo(long step) {
		noiseStep = CounterBits.mix(noiseSeed.value(), step);
		keepStep = CounterBits.mix(keepSeed.value(), step);
	}

	/** The key of the noise of latent dimensions {@code 2 · pair} and {@code 2 · pair + 1} in this step. */
	public long noiseKey(int pair) {
		return CounterBits.mix(noiseStep, pair);
	}

	/** The key of the noise of the same dimensions' second draw in this step. */
	public long secondNoiseKey(int pair) {
		return CounterBits.mix(noiseStep, SECOND_DRAW + pair);
	}

	/** The key of the mask of one hidden unit in this step. */
	public long keepKey(int block, int unit) {
		return CounterBits.mix(keepStep, ((long) block << Integer.SIZE) + unit);
	}

	@Override
	public void noise(float[][] noise, int rows) {
		for (int d = 0; d < noise.length; d += 2) {
			normals(noiseKey(d >> 1), noise, d, rows);
		}
	}

	@Override
	public void secondNoise(float[][] noise, int rows) {
		for (int d = 0; d < noise.length; d += 2) {
			normals(secondNoiseKey(d >> 1), noise, d, rows);
		}
	}

	private static void normals(long key, float[][] noise, int dimension, int rows) {
		if (dimension + 1 < noise.length) {
			CounterBits.normals(key, noise[dimension], noise[dimension + 1], rows);
		} else {
			CounterBits.normals(key, noise[dimension], rows);
		}
	}

	@Override
	public void keep(int block, int unit, double dropout, float[] factors, int rows) {
		CounterBits.keep(keepKey(block, unit), dropout, factors, rows);
	}

	@Override
	public void show(int group, double rate, float[] shown, int rows) {
		CounterBits.show(keepKey(INPUTS, group), rate, shown, rows);
	}
}
