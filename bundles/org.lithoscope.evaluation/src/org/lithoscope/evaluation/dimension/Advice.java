package org.lithoscope.evaluation.dimension;

/**
 * The advice of the study to choose about twice the intrinsic dimension as latent size, beside what a model does.
 *
 * @param dimension the intrinsic dimension of the features
 * @param latentSize how many latent dimensions the model has
 * @param active how many of them it uses
 */
record Advice(double dimension, int latentSize, int active) {

	/** Twice the intrinsic dimension, rounded up. */
	int advisedSize() {
		return (int) Math.ceil(2 * dimension);
	}

	/** The number of directions the features vary in, as a whole number. */
	private long needed() {
		return Math.max(1, Math.round(dimension));
	}

	/** What the number of dimensions in use says about the advice, in words. */
	String verdict() {
		if (active > needed()) {
			return "%d of %d dimensions are in use, more than the %d or so that the features vary in"
					.formatted(active, latentSize, needed());
		}
		if (active == latentSize) {
			return "all %d dimensions are in use and the features vary in about %d: a larger latent space may help"
					.formatted(latentSize, needed());
		}
		return "only %d of %d dimensions are in use while the features vary in about %d: the rest is unused".formatted(
				active, latentSize, needed());
	}
}
