package org.lithoscope.vae.training;

import org.lithoscope.core.model.Losses;

/**
 * The quantity on validation rows that learning rate, early stopping and the choice of weights watch; less is better.
 */
public enum Monitor {

	/** Squared error plus full KL, that is −elbo1: it does not depend on β, so epochs are comparable. */
	ELBO1("elbo1") {
		@Override
		public double of(Losses losses) {
			return -losses.elbo1();
		}
	},

	/**
	 * What training minimises, with the β of the epoch: the study's rule. Where β grows, it grows by construction, and
	 * early stopping fires soon whatever is learned.
	 */
	OBJECTIVE("objective") {
		@Override
		public double of(Losses losses) {
			return losses.objective();
		}
	};

	private final String id;

	Monitor(String id) {
		this.id = id;
	}

	/** The name used in parameters and messages. */
	public String id() {
		return id;
	}

	/** The watched quantity. */
	public abstract double of(Losses losses);
}
