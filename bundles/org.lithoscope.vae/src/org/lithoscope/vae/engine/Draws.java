package org.lithoscope.vae.engine;

/**
 * Where the random numbers of one step come from. Arrays are filled feature by feature: element {@code [d][r]} belongs
 * to dimension d of the batch's row r.
 */
public interface Draws {

	/**
	 * Fills in standard normal noise.
	 *
	 * @param noise one array per latent dimension, each at least {@code rows} long
	 */
	void noise(float[][] noise, int rows);

	/**
	 * Fills in standard normal noise of a second draw of the same rows' latent codes, independent of the first; for
	 * divergences that have a draw of their own.
	 *
	 * @param noise one array per latent dimension, each at least {@code rows} long
	 */
	void secondNoise(float[][] noise, int rows);

	/**
	 * Fills in what one hidden unit's outputs are multiplied by: 0 where dropped, {@code 1 / (1 − dropout)} where kept.
	 *
	 * @param block the hidden block, counted from the input through encoder and decoder, from 0; where pseudo-inputs go
	 *        through the encoder as well, its blocks are counted once more after those
	 * @param unit the unit in its block
	 * @param factors at least {@code rows} long
	 */
	void keep(int block, int unit, double dropout, float[] factors, int rows);

	/**
	 * Fills in which rows have the inputs of a group hidden: 0 where hidden, 1 where shown.
	 *
	 * @param group the group of {@link org.lithoscope.vae.spec.Masking#groups()}, from 0
	 * @param rate the probability that they are hidden
	 * @param shown at least {@code rows} long
	 */
	void show(int group, double rate, float[] shown, int rows);

	/** No noise at all, so that posterior means are decoded, and nothing is dropped or hidden. */
	static Draws mean() {
		return new ExplicitDraws(new float[0][], new float[0][][]);
	}
}
