package org.lithoscope.engine.fused.internal.kernels;

/**
 * The order in which all kernel sets sum over lanes, so that they agree in every bit.
 *
 * <p>In each block of {@link Kernels#BLOCK} lanes, lane i is added to the partial sum i mod {@value #COUNT}, which
 * starts at zero, in ascending order. Four partial sums at a distance of {@value #LANES} are added up in ascending
 * order, starting at zero; the remaining {@value #LANES} are summed by {@link #tree}. The sums of blocks are added in
 * ascending order.
 */
final class PartialSums {

	/** How many partial sums there are. */
	static final int COUNT = 64;
	/** How many are left before the tree. */
	static final int LANES = 16;

	private PartialSums() {
	}

	/** How many lanes of a block are gone through when {@code rest} lanes or more are left from its start. */
	static int span(int rest) {
		return rest <= Kernels.HALF ? Kernels.HALF : Kernels.BLOCK;
	}

	/** The sum of sixteen numbers, halved again and again: each is added to the one 8 further, then 4, 2 and 1. */
	static float tree(float[] t) {
		float a = (t[0] + t[8]) + (t[4] + t[12]);
		float b = (t[2] + t[10]) + (t[6] + t[14]);
		float c = (t[1] + t[9]) + (t[5] + t[13]);
		float d = (t[3] + t[11]) + (t[7] + t[15]);
		return (a + b) + (c + d);
	}
}
