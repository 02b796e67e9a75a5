package org.lithoscope.vae.spec;

/**
 * A named tensor of a network.
 *
 * @param name as in a PyTorch {@code state_dict}, for instance {@code encoder.0.weight}
 * @param role what it is
 * @param rows the length, or for a weight the number of outputs
 * @param columns 1, or for a weight the number of inputs; row-major
 */
public record TensorShape(String name, Role role, int rows, int columns) {

	/** What a tensor is to its network. */
	public enum Role {
		/** Of a Linear layer, outputs × inputs. */
		WEIGHT,
		/** Of a Linear layer. */
		BIAS,
		/** Of a BatchNorm layer: γ. */
		NORM_SCALE,
		/** Of a BatchNorm layer: β in the paper, not the weight of the KL. */
		NORM_SHIFT,
		/** Of a BatchNorm layer; followed, not learned. */
		RUNNING_MEAN,
		/** Of a BatchNorm layer; followed, not learned. */
		RUNNING_VARIANCE,
		/** Of a mixture prior: the logarithms of its weights up to a constant. */
		MIXTURE_LOGITS,
		/** Of a mixture prior, components × latent dimensions. */
		MIXTURE_MEANS,
		/** Of a mixture prior, components × latent dimensions. */
		MIXTURE_LOG_VARIANCES,
		/** Of a VampPrior, pseudo-inputs × features. */
		PSEUDO_INPUTS;

		/** Whether the optimiser changes it. */
		public boolean isLearned() {
			return this != RUNNING_MEAN && this != RUNNING_VARIANCE;
		}
	}

	/** How many numbers it holds. */
	public int size() {
		return rows * columns;
	}
}
