package org.lithoscope.vae.spec;

import java.util.Objects;

/**
 * How the two parts of the objective are brought to one number per batch:
 * {@code rows(features((x − x̂)²) + β · latent(KL))}.
 *
 * @param rows over the rows of a batch. Sums make gradients as many times larger as a batch has rows; Adam is nearly
 *        indifferent to that, but terms added to the objective with a weight of their own are not
 * @param features over the target features of a row
 * @param latent over the latent dimensions of a row
 */
public record Reductions(Reduction rows, Reduction features, Reduction latent) {

	/** The mean over rows of the evidence lower bound's two sums. */
	public static final Reductions MEAN_PER_ROW = new Reductions(Reduction.MEAN, Reduction.SUM, Reduction.SUM);

	public Reductions {
		Objects.requireNonNull(rows, "rows");
		Objects.requireNonNull(features, "features");
		Objects.requireNonNull(latent, "latent");
	}
}
