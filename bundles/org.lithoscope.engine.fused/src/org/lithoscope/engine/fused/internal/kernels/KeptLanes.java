package org.lithoscope.engine.fused.internal.kernels;

/** One bit per lane, sixteen lanes per number, and the factor of those that are kept. */
final class KeptLanes implements Dropout {

	final int[] bits;
	float factor;

	KeptLanes(int lanes) {
		this.bits = new int[Kernels.padded(lanes) / Lanes.COUNT];
	}

	/** Takes over factors that are either 0 or one and the same number. */
	void take(float[] factors, int n) {
		factor = 0;
		for (int i = 0; i < n; i++) {
			factor = Math.max(factor, factors[i]);
		}
		for (int i = 0; i < bits.length; i++) {
			bits[i] = bits(factors, i * Lanes.COUNT, n);
		}
	}

	private int bits(float[] factors, int from, int n) {
		int kept = 0;
		for (int lane = 0; lane < Lanes.COUNT && from + lane < n; lane++) {
			float value = factors[from + lane];
			if (value != 0 && value != factor) {
				throw new IllegalArgumentException(
						"dropout factors %s and %s: expected 0 and one other".formatted(value, factor));
			}
			kept |= value == 0 ? 0 : 1 << lane;
		}
		return kept;
	}
}
