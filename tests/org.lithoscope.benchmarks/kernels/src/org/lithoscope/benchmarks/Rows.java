package org.lithoscope.benchmarks;

import java.util.SplittableRandom;

import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.engine.fused.internal.kernels.Kernels;

/** What kernels work on. */
final class Rows {

	static final int BATCH = 512;

	private Rows() {
	}

	/** The kernel set {@code vector} or {@code plain}. */
	static Kernels kernels(String name) {
		return new KernelSet(name.equals("vector"), "").create(BATCH);
	}

	static float[] normal(SplittableRandom random, int count) {
		float[] values = new float[count];
		for (int i = 0; i < count; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return values;
	}

	/** Feature-major activations. */
	static float[][] normal(SplittableRandom random, int count, int lanes) {
		float[][] rows = Kernels.rows(count, lanes);
		for (float[] row : rows) {
			System.arraycopy(normal(random, lanes), 0, row, 0, lanes);
		}
		return rows;
	}
}
