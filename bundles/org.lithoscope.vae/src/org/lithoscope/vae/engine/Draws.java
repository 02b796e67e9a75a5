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
	 * Fills in what one hidden unit's outputs are multiplied by: 0 where dropped, {@code 1 / (1 − dropout)} where kept.
	 *
	 * @param block the hidden block, counted from the input through encoder and decoder, from 0
	 * @param unit the unit in its block
	 * @param factors at least {@code rows} long
	 */
	void keep(int block, int unit, double dropout, float[] factors, int rows);

	/** No noise at all, so that posterior means are decoded, and nothing is dropped. */
	static Draws mean() {
		return new ExplicitDraws(new float[0][], new float[0][][]);
	}
}
