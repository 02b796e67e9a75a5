package org.lithoscope.vae.spec;

/** Something added to the objective beyond squared error and β·KL. */
public sealed interface Term {

	/** A few words for messages, for instance {@code total correlation term}. */
	String label();

	/**
	 * The total correlation of the aggregated posterior, estimated by minibatch-weighted sampling (Chen et al. 2018,
	 * arXiv:1802.04942).
	 *
	 * @param weight what the term is multiplied by; it comes on top of the one total correlation that the KL contains
	 */
	record TotalCorrelation(double weight) implements Term {
		@Override
		public String label() {
			return "total correlation term";
		}
	}
}
