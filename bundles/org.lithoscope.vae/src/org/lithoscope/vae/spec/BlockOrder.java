package org.lithoscope.vae.spec;

/** In which order the operations of a hidden block follow one another. */
public enum BlockOrder {

	/** Linear → ReLU → BatchNorm → Dropout: the study from v1 on. */
	LINEAR_RELU_BATCHNORM_DROPOUT(0f, 2),

	/** Linear → BatchNorm → LeakyReLU(0.2) → Dropout: the legacy model on discrete measurements. */
	LINEAR_BATCHNORM_LEAKYRELU_DROPOUT(0.2f, 1);

	private final float negativeSlope;
	private final int normPosition;

	BlockOrder(float negativeSlope, int normPosition) {
		this.negativeSlope = negativeSlope;
		this.normPosition = normPosition;
	}

	/** The slope of the activation below zero. */
	public float negativeSlope() {
		return negativeSlope;
	}

	/** Where in its block of four positions the BatchNorm stands, from 0; the Linear stands at 0. */
	int normPosition() {
		return normPosition;
	}
}
