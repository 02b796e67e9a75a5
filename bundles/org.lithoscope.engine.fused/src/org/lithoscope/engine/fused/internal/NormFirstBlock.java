package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;

/** Linear → BatchNorm → LeakyReLU → Dropout. */
final class NormFirstBlock extends HiddenBlock {

	private final float slope;

	NormFirstBlock(Weights weights, Kernels kernels, BlockShape shape, Blocks blocks, int number, int lanes,
			boolean frozen) {
		super(weights, kernels, shape, blocks, number, lanes, frozen);
		this.slope = blocks.order().negativeSlope();
	}

	@Override
	void multiply(float[][] in, int n) {
		linear.forward(in, linearOut, n);
	}

	@Override
	void activate(int unit, int n) {
		float[] linearUnit = linearOut[unit];
		if (norm != null) {
			kernels.measure(linearUnit, moments, n);
			norm.forward(unit, linearUnit, moments, null, out[unit], n);
		} else if (keep != null) {
			kernels.affine(linearUnit, 1f, 0f, out[unit], n);
		}
		kernels.rectify(out[unit], slope, n);
		if (keep != null) {
			kernels.keep(out[unit], keep[unit], n);
		}
	}

	@Override
	float deactivate(int unit, float[] g, int n) {
		if (keep != null) {
			kernels.keep(g, keep[unit], n);
		}
		// the sign of what was rectified is that of the output: a dropped output is 0, but its gradient is 0 too
		float sum = kernels.rectifyBackward(g, out[unit], slope, n);
		return norm == null ? sum : norm.backward(unit, g, null, linearOut[unit], false, n);
	}
}
