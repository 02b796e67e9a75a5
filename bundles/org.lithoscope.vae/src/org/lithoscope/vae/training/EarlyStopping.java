package org.lithoscope.vae.training;

/** Remembers the best epoch and says when there has been no better one for too long. */
final class EarlyStopping {

	private final int patience;
	private double best = Double.POSITIVE_INFINITY;
	private int bestEpoch = -1;
	private int lastEpoch = -1;

	/** @param patience epochs without improvement that end a training; 0 for never */
	EarlyStopping(int patience) {
		this.patience = patience;
	}

	/** Whether this epoch is the best so far. */
	boolean observe(int epoch, double value) {
		lastEpoch = epoch;
		// the first epoch counts even if it is infinite, so that there always is a best one
		if (bestEpoch < 0 || value < best) {
			best = value;
			bestEpoch = epoch;
			return true;
		}
		return false;
	}

	boolean shouldStop() {
		return patience > 0 && lastEpoch - bestEpoch >= patience;
	}

	int bestEpoch() {
		return bestEpoch;
	}
}
