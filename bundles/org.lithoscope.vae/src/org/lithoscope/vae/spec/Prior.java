package org.lithoscope.vae.spec;

import java.util.List;
import java.util.Objects;

import org.lithoscope.vae.spec.TensorShape.Role;

/** The distribution that latent codes are drawn towards. */
public sealed interface Prior {

	/** A few words for messages, for instance {@code standard normal prior}. */
	String label();

	/**
	 * What the prior learns, in the order in which it is stored; empty for a fixed prior.
	 *
	 * @param inputs how many features the network reads
	 * @param latent how many latent dimensions it has
	 */
	List<TensorShape> tensors(int inputs, int latent);

	/**
	 * Whether its divergence is known for the posterior alone; else it is an average over draws of the latent code, and
	 * elbo1 with it.
	 */
	boolean hasClosedForm();

	/** N(0, I) (Kingma and Welling 2014, arXiv:1312.6114). */
	record StandardNormal() implements Prior {
		@Override
		public String label() {
			return "standard normal prior";
		}

		@Override
		public List<TensorShape> tensors(int inputs, int latent) {
			return List.of();
		}

		@Override
		public boolean hasClosedForm() {
			return true;
		}
	}

	/**
	 * A learned mixture of Gaussians with diagonal covariances: variational deep embedding, VaDE (Jiang et al. 2017,
	 * arXiv:1611.05148).
	 *
	 * <p>With q the posterior of a row, z a draw from it and γ the responsibilities of the components for z, which are
	 * differentiated too, the divergence is {@code Σ_k γ_k KL(q ‖ N_k) + KL(γ ‖ π)}. In expectation over z it is at
	 * least the divergence of q from the mixture.
	 *
	 * @param components how many Gaussians, 1 or more
	 * @param categoricalKl whether the objective has the second part, KL(γ ‖ π); the divergence shown has it always
	 */
	record GaussianMixture(int components, boolean categoricalKl) implements Prior {

		/** Logits of the weights: π is their softmax; {@code components}. */
		public static final String LOGITS = "pi_";
		/** Means, {@code components × latent}. */
		public static final String MEANS = "mu_c";
		/** Natural logarithms of the variances, {@code components × latent}. */
		public static final String LOG_VARIANCES = "log_sigma2_c";

		public GaussianMixture {
			VaeSpec.requirePositive("components", components);
		}

		@Override
		public String label() {
			return "Gaussian mixture prior";
		}

		@Override
		public List<TensorShape> tensors(int inputs, int latent) {
			return List.of(new TensorShape(LOGITS, Role.MIXTURE_LOGITS, components, 1),
					new TensorShape(MEANS, Role.MIXTURE_MEANS, components, latent),
					new TensorShape(LOG_VARIANCES, Role.MIXTURE_LOG_VARIANCES, components, latent));
		}

		@Override
		public boolean hasClosedForm() {
			return false;
		}
	}

	/**
	 * The mixture, with equal weights, of the posteriors of learned pseudo-inputs (Tomczak and Welling 2018,
	 * arXiv:1705.07120). The divergence of a row is {@code ln q(z) − ln p(z)} for a draw z from its posterior q.
	 *
	 * @param pseudoInputs how many, 1 or more; 2 or more where they have batches of their own
	 * @param norm how the encoder's BatchNorm and dropout treat them while learning
	 * @param separateDraws whether the divergence has a draw of its own instead of that which is decoded
	 */
	record VampPrior(int pseudoInputs, PseudoInputNorm norm, boolean separateDraws) implements Prior {

		/** The pseudo-inputs in scaled units, {@code pseudoInputs × inputs}. */
		public static final String PSEUDO_INPUTS = "pseudo_inputs";

		public VampPrior {
			Objects.requireNonNull(norm, "norm");
			if (pseudoInputs < norm.leastRows()) {
				throw new IllegalArgumentException("pseudo-inputs must be %d or more, not %d".formatted(
						norm.leastRows(), pseudoInputs));
			}
		}

		@Override
		public String label() {
			return "VampPrior";
		}

		@Override
		public List<TensorShape> tensors(int inputs, int latent) {
			return List.of(new TensorShape(PSEUDO_INPUTS, Role.PSEUDO_INPUTS, pseudoInputs, inputs));
		}

		@Override
		public boolean hasClosedForm() {
			return false;
		}
	}
}
