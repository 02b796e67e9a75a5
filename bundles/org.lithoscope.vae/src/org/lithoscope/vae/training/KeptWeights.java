package org.lithoscope.vae.training;

/** Which weights a trained model has. */
public enum KeptWeights {

	/** Those of the epoch with the least monitored quantity; the earlier of equals. */
	BEST,

	/** Those of the last epoch. */
	LAST
}
