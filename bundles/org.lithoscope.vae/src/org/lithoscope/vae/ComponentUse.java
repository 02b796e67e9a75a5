package org.lithoscope.vae;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lithoscope.core.matrix.FloatMatrix;

/**
 * How much of some rows the components of a mixture prior are responsible for.
 *
 * @param shares per component its mean responsibility; they sum to 1
 */
record ComponentUse(double[] shares) {

	/** A component with less counts as out of use. */
	private static final double IN_USE = 0.01;

	/** @param responsibilities {@code rows × components}, of one row or more */
	static ComponentUse of(FloatMatrix responsibilities) {
		double[] shares = new double[responsibilities.columns()];
		for (int r = 0; r < responsibilities.rows(); r++) {
			for (int k = 0; k < shares.length; k++) {
				shares[k] += responsibilities.get(r, k) / responsibilities.rows();
			}
		}
		return new ComponentUse(shares);
	}

	/** How many components have a hundredth of the responsibility or more. */
	int inUse() {
		return (int) Arrays.stream(shares).filter(share -> share >= IN_USE).count();
	}

	/** A sentence for the user. */
	String note() {
		String sorted = Arrays.stream(shares).map(share -> -share).sorted()
				.mapToObj(share -> String.format(Locale.ROOT, "%.3f", -share)).collect(Collectors.joining(", "));
		return "%d of the %d components of the prior have 1 %% of the training rows or more; their shares are %s."
				.formatted(inUse(), shares.length, sorted);
	}
}
