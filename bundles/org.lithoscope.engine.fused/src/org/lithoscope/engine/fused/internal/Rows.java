package org.lithoscope.engine.fused.internal;

import java.util.Arrays;

import org.lithoscope.vae.spec.Columns;

/** Some of the rows of feature-major activations; the rows themselves are shared. */
final class Rows {

	private Rows() {
	}

	/** The rows of neighbouring features. */
	static float[][] of(float[][] all, Columns columns) {
		return Arrays.copyOfRange(all, columns.from(), columns.to());
	}

	/** Of means followed by as many log variances, those of some dimensions: their means, then their log variances. */
	static float[][] ofHeads(float[][] heads, Columns dimensions) {
		int all = heads.length / 2;
		float[][] rows = Arrays.copyOfRange(heads, dimensions.from(), dimensions.from() + 2 * dimensions.count());
		System.arraycopy(heads, all + dimensions.from(), rows, dimensions.count(), dimensions.count());
		return rows;
	}
}
