package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;

/** Linear → ReLU → BatchNorm → Dropout; the linear outputs are kept in rectified form. */
final class RectifyFirstBlock extends HiddenBlock {

	RectifyFirstBlock(Weights weights, Kernels kernels, BlockShape shape, Blocks blocks, int number, int lanes,
			boolean frozen) {
		super(weights, kernels, shape, blocks, number, lanes, frozen);
	}

	@Override
	void multiply(float[][] in, int n) {
		linear.forwardRectified(in, linearOut, n);
	}

	@Override
	void activate(int unit, int n) {
		float[] rectified = linearOut[unit];
		if (norm != null) {
			kernels.measure(rectified, moments, n);
			norm.forward(unit, rectified, moments, keepOf(unit), out[unit], n);
		} else if (keep != null) {
			kernels.affine(rectified, 1f, 0f, keep[unit], out[unit], n);
		}
	}

	@Override
	float deactivate(int unit, float[] g, int n) {
		if (norm != null) {
			return norm.backward(unit, g, keepOf(unit), linearOut[unit], true, n);
		}
		if (keep != null) {
			kernels.keep(g, keep[unit], n);
		}
		return kernels.rectifyBackward(g, linearOut[unit], 0f, n);
	}
}
