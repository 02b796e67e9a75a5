package org.lithoscope.benchmarks;

import java.util.Locale;

import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.engine.fused.internal.kernels.Kernels;

/** The kernel sets of the fused engine by name. */
final class KernelSets {

	private KernelSets() {
	}

	/**
	 * A kernel set.
	 *
	 * @param name {@code vector} or {@code plain}
	 * @param lanes the most rows of a batch
	 */
	static Kernels of(String name, int lanes) {
		return KernelSet.valueOf(name.toUpperCase(Locale.ROOT)).create(lanes);
	}

	/** {@code count × lanes} numbers between −1 and 1, zero in the padding. */
	static float[][] filled(int count, int lanes) {
		float[][] rows = Kernels.rows(count, lanes);
		for (int r = 0; r < count; r++) {
			for (int i = 0; i < lanes; i++) {
				rows[r][i] = (float) Math.sin(1 + r * 7 + i * 0.37);
			}
		}
		return rows;
	}
}
