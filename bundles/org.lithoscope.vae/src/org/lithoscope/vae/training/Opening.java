package org.lithoscope.vae.training;

import java.util.Objects;

/**
 * What happens before a learned prior takes part in training.
 *
 * @param epochs epochs of pre-training with a standard normal prior, 0 or more
 * @param beta the weight of the KL in these epochs, 0 or more
 * @param start where the prior starts then
 */
public record Opening(int epochs, double beta, PriorStart start) {

	/** Training begins at once, from what was drawn. */
	public static final Opening NONE = new Opening(0, 1, PriorStart.AS_DRAWN);

	public Opening {
		Objects.requireNonNull(start, "start");
		if (epochs < 0 || !(beta >= 0)) {
			throw new IllegalArgumentException("pre-training of %d epochs with β = %s".formatted(epochs, beta));
		}
	}
}
