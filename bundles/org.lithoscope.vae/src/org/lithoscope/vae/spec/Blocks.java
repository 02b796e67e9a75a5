package org.lithoscope.vae.spec;

import java.util.Objects;

/**
 * What all hidden blocks of a network have in common.
 *
 * <p>Batch normalisation (Ioffe and Szegedy 2015, arXiv:1502.03167) divides by the batch's own deviation while
 * learning, and keeps running statistics for inference: each step moves them by {@link #BATCH_NORM_MOMENTUM} towards
 * the batch mean and the <em>unbiased</em> batch variance, as PyTorch does. Dropout (Srivastava et al. 2014) is
 * inverted: what is kept is divided by {@code 1 − dropout}.
 *
 * @param order the order of the operations
 * @param batchNorm whether blocks have a BatchNorm
 * @param dropout the probability that a unit is dropped while learning, in [0, 1)
 */
public record Blocks(BlockOrder order, boolean batchNorm, double dropout) {

	/** Added to the variance before its root is taken. */
	public static final double BATCH_NORM_EPSILON = 1e-5;

	/** How far one step moves the running statistics. */
	public static final double BATCH_NORM_MOMENTUM = 0.1;

	/** The study's blocks: ReLU before BatchNorm, one unit in ten dropped. */
	public static final Blocks STANDARD = new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, true, 0.1);

	public Blocks {
		Objects.requireNonNull(order, "order");
		if (!(dropout >= 0 && dropout < 1)) {
			throw new IllegalArgumentException("dropout must lie in [0, 1), not " + dropout);
		}
	}
}
