package org.lithoscope.engine.fused.internal.kernels;

/**
 * The arrays around the latent code, an array per dimension in each.
 *
 * @param heads posterior means of all dimensions, then log variances of all dimensions
 * @param noise standard normal
 * @param deviation posterior deviation times noise
 * @param z the sampled code
 * @param zGradient what comes back from the decoder
 * @param headsGradient gradients by means, then by log variances
 */
public record Latent(float[][] heads, float[][] noise, float[][] deviation, float[][] z, float[][] zGradient,
		float[][] headsGradient) {

	/** Zeroed arrays, for certain kernels. */
	public static Latent allocate(Kernels kernels, int dimensions, int lanes) {
		return new Latent(kernels.place(2 * dimensions, lanes), kernels.place(dimensions, lanes),
				kernels.place(dimensions, lanes), kernels.place(dimensions, lanes), kernels.place(dimensions, lanes),
				kernels.place(2 * dimensions, lanes));
	}

	/** How many latent dimensions there are. */
	public int dimensions() {
		return z.length;
	}
}
