package org.lithoscope.vae.spec;

/** How the encoder treats pseudo-inputs while it learns. In inference mode both are the same. */
public enum PseudoInputNorm {

	/**
	 * As a batch of their own, after that of the rows: normalised by their own moments, which the running statistics
	 * follow too, and with dropout. What the study ran: the running statistics end up between those of rows and those
	 * of pseudo-inputs, and the network in inference mode is another than the one that learned.
	 */
	SHARED(2),

	/** By the running statistics as they are before the step, which stay as they are; no dropout. */
	INFERENCE(1);

	private final int leastRows;

	PseudoInputNorm(int leastRows) {
		this.leastRows = leastRows;
	}

	/** How many pseudo-inputs there must be: moments need two. */
	int leastRows() {
		return leastRows;
	}
}
