package org.lithoscope.vae.engine;

import java.util.Arrays;

/**
 * Given noise and given masks, for comparing engines with each other and with other programs.
 *
 * @param noise per latent dimension its noise, one number per row; empty for none
 * @param kept per hidden block and unit, 1 where a row's output is kept and 0 where it is dropped; empty to keep all.
 *        Where the mask is empty, outputs are not rescaled either
 * @param shown per group of inputs, 1 where a row shows them and 0 where they are hidden; empty to show all
 * @param secondNoise as {@code noise}, for the second draw of latent codes
 */
public record ExplicitDraws(float[][] noise, float[][][] kept, float[][] shown, float[][] secondNoise)
		implements Draws {

	/** Draws that hide no inputs, and whose second draw of latent codes has no noise. */
	public ExplicitDraws(float[][] noise, float[][][] kept) {
		this(noise, kept, new float[0][], new float[0][]);
	}

	@Override
	public void noise(float[][] target, int rows) {
		fill(noise, target, rows);
	}

	@Override
	public void secondNoise(float[][] target, int rows) {
		fill(secondNoise, target, rows);
	}

	private static void fill(float[][] noise, float[][] target, int rows) {
		for (int d = 0; d < target.length; d++) {
			if (noise.length == 0) {
				Arrays.fill(target[d], 0, rows, 0f);
			} else {
				System.arraycopy(noise[d], 0, target[d], 0, rows);
			}
		}
	}

	@Override
	public void keep(int block, int unit, double dropout, float[] factors, int rows) {
		if (kept.length == 0) {
			Arrays.fill(factors, 0, rows, 1f);
			return;
		}
		float factor = (float) (1 / (1 - dropout));
		for (int r = 0; r < rows; r++) {
			factors[r] = kept[block][unit][r] * factor;
		}
	}

	@Override
	public void show(int group, double rate, float[] target, int rows) {
		if (shown.length == 0) {
			Arrays.fill(target, 0, rows, 1f);
		} else {
			System.arraycopy(shown[group], 0, target, 0, rows);
		}
	}
}
