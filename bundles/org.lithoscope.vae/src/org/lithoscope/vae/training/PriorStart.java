package org.lithoscope.vae.training;

/** Where a learned prior starts. */
public enum PriorStart {

	/** As {@link org.lithoscope.vae.engine.InitialWeights} drew it. */
	AS_DRAWN,

	/** The components of a mixture at the clusters that k-means finds among the posterior means of training rows. */
	K_MEANS,

	/** Likewise at the components of a mixture with diagonal covariances. */
	GAUSSIAN_MIXTURE,

	/** Pseudo-inputs at training rows drawn at random. */
	TRAINING_ROWS
}
