package org.lithoscope.vae.spec;

/** Something added to the objective beyond squared error and β·KL. */
public sealed interface Term {

	/** A few words for messages, for instance {@code total correlation term}. */
	String label();

	/**
	 * The total correlation of the aggregated posterior, estimated by minibatch-weighted sampling (Chen et al. 2018,
	 * arXiv:1802.04942): over the rows i of a batch of n, the sum of
	 * {@code log q(z_i) − Σ_d log q(z_id)}, where {@code q(z) = 1/n Σ_j q(z | x_j)}. It is reduced over rows as squared
	 * error and KL are.
	 *
	 * <p>The paper divides by n times the number of training rows N instead of by n. That adds {@code (d − 1) ln N} to
	 * the value for d latent dimensions, and nothing to the gradient; without it, the value is in nats.
	 *
	 * @param weight what the term is multiplied by; it comes on top of the one total correlation that the KL contains:
	 *        {@code squared error + KL + (β − 1) · TC} is the paper's objective with its α = γ = 1
	 */
	record TotalCorrelation(double weight) implements Term {

		public TotalCorrelation {
			requireFinite(weight);
		}

		@Override
		public String label() {
			return "total correlation term";
		}
	}

	/**
	 * Draws codes of the same pseudo-label together and others apart. With similarities
	 * {@code s_ij = cos(z_i, z_j) / temperature} of sampled codes, each row of a batch is an anchor; rows of its
	 * pseudo-label are its positives, all others its negatives. An anchor's share is the mean over its positives p of
	 * {@code −s_ip + log Σ e^s_ij} with j as the form says; it is 0 without positives. The term is the <em>mean</em> of
	 * these shares over the anchors of a batch, whether the other parts of the objective are sums over rows or means.
	 * It is no part of the objective in inference mode, where there are no pseudo-labels.
	 *
	 * <p>Pseudo-labels are the clusters of k-means on the posterior means of all training rows.
	 *
	 * @param weight what the term is multiplied by
	 * @param form what an anchor is compared with
	 * @param temperature above 0; small ones sharpen
	 * @param clusters how many pseudo-labels, 2 or more
	 * @param refresh after so many epochs labels are made anew, 1 or more; the first are made before the first epoch
	 */
	record Contrastive(double weight, Form form, double temperature, int clusters, int refresh) implements Term {

		/** What the logarithm sums over. */
		public enum Form {

			/** Negatives only, plus 1e-8: InfoNCE as the study ran it. */
			NEGATIVES_ONLY,

			/** All rows but the anchor: the supervised contrastive loss L_out (Khosla et al. 2020, arXiv:2004.11362). */
			SUPERVISED
		}

		/** Added to a sum of negatives before its logarithm is taken, as in the study. */
		public static final double EPSILON = 1e-8;

		public Contrastive {
			requireFinite(weight);
			if (!(temperature > 0) || clusters < 2 || refresh < 1) {
				throw new IllegalArgumentException("temperature %s, clusters %d, refresh %d".formatted(temperature,
						clusters, refresh));
			}
		}

		@Override
		public String label() {
			return "contrastive term";
		}
	}

	private static void requireFinite(double weight) {
		if (!Double.isFinite(weight)) {
			throw new IllegalArgumentException("a weight must be finite, not " + weight);
		}
	}
}
