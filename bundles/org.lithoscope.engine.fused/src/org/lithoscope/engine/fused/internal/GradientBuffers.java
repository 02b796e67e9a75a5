package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.spec.VaeSpec;

/** Two buffers that take turns: the gradient of a block's outputs is no longer needed once that of its inputs is. */
final class GradientBuffers {

	private float[][] current;
	private float[][] other;

	GradientBuffers(Kernels kernels, VaeSpec spec, int lanes) {
		int width = 1;
		for (int hidden : spec.encoder()) {
			width = Math.max(width, hidden);
		}
		for (int hidden : spec.decoder()) {
			width = Math.max(width, hidden);
		}
		this.current = kernels.place(width, lanes);
		this.other = kernels.place(width, lanes);
	}

	/** The buffer that was not given last time. */
	float[][] next() {
		float[][] given = other;
		other = current;
		current = given;
		return given;
	}
}
