package org.lithoscope.vae.training;

/** What is decoded when validation rows are measured. */
public enum ValidationNoise {

	/**
	 * A sampled latent code, as the study did; the noise of a row is the same in every epoch of a run, so that epochs
	 * differ by what was learned and not by luck.
	 */
	SAMPLED,

	/** The posterior mean. */
	MEAN
}
