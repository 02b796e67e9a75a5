package org.lithoscope.engine.fused.internal;

import java.util.Arrays;

import org.lithoscope.engine.fused.internal.kernels.Dropout;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;

/** A hidden block in training mode, with the activations that its backward pass needs. */
abstract sealed class HiddenBlock permits RectifyFirstBlock, NormFirstBlock {

	final Kernels kernels;
	final Linear linear;
	/** Null without BatchNorm. */
	final Norm norm;
	final float[][] linearOut;
	final float[][] out;
	/** What the units' outputs are multiplied by; null without dropout. */
	final Dropout[] keep;
	final float[] moments = new float[2];
	private final int number;
	private final double dropout;

	/**
	 * @param number its position among all hidden blocks, for the draws
	 * @param frozen whether it works as in inference mode
	 */
	HiddenBlock(Weights weights, Kernels kernels, BlockShape shape, Blocks blocks, int number, int lanes,
			boolean frozen) {
		this.kernels = kernels;
		this.linear = Linear.of(weights, kernels, shape.linear(), shape.inputs(), shape.outputs());
		this.norm = blocks.batchNorm() ? new Norm(weights, kernels, shape.norm(), shape.outputs(), frozen) : null;
		this.dropout = frozen ? 0 : blocks.dropout();
		this.number = number;
		this.linearOut = kernels.place(shape.outputs(), lanes);
		this.keep = dropout > 0 ? new Dropout[shape.outputs()] : null;
		if (keep != null) {
			Arrays.setAll(keep, unit -> kernels.dropout(lanes));
		}
		this.out = norm == null && keep == null ? linearOut : kernels.place(shape.outputs(), lanes);
	}

	static HiddenBlock of(Weights weights, Kernels kernels, BlockShape shape, Blocks blocks, int number, int lanes,
			boolean frozen) {
		return blocks.order() == BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT
				? new RectifyFirstBlock(weights, kernels, shape, blocks, number, lanes, frozen)
				: new NormFirstBlock(weights, kernels, shape, blocks, number, lanes, frozen);
	}

	/** Computes {@link #out}. */
	final void forward(float[][] in, StepDraws draws, int n) {
		multiply(in, n);
		for (int unit = 0; unit < out.length; unit++) {
			if (keep != null) {
				draws.keep(number, unit, dropout, keep[unit], n);
			}
			activate(unit, n);
		}
	}

	/**
	 * Computes all gradients of the block.
	 *
	 * @param g the gradient of {@link #out}, overwritten
	 * @param inGradient receives the gradient of {@code in}; null where nobody needs it
	 */
	final void backward(float[][] g, float[][] in, float[][] inGradient, int n) {
		for (int unit = 0; unit < out.length; unit++) {
			linear.biasGradient(unit, deactivate(unit, g[unit], n));
		}
		linear.weightGradient(g, in, n);
		if (inGradient != null) {
			linear.inputGradient(g, inGradient, n);
		}
	}

	/** From {@code in} to {@link #linearOut}. */
	abstract void multiply(float[][] in, int n);

	/** From one unit of {@link #linearOut} to {@link #out}. */
	abstract void activate(int unit, int n);

	/** From the gradient of one unit's output, after dropout, to that of its linear output; gives its sum. */
	abstract float deactivate(int unit, float[] g, int n);

	final Dropout keepOf(int unit) {
		return keep == null ? null : keep[unit];
	}
}
