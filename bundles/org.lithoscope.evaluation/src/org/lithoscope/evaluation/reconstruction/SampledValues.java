package org.lithoscope.evaluation.reconstruction;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.matrix.DoubleMatrix;

/**
 * Measured values of one feature beside reconstructed ones, for a scatter: of rows at even distances, so that every
 * borehole has its share, and with few digits, so that it stays small.
 */
final class SampledValues {

	private static final int MOST_ROWS = 100;
	private static final MathContext DIGITS = new MathContext(4);

	private SampledValues() {
	}

	/** Pairs as {@code 1.85:1.79}, separated by spaces; those that are no numbers are left out. */
	static String of(DoubleMatrix measured, DoubleMatrix reconstructed, int column) {
		int count = Math.min(measured.rows(), MOST_ROWS);
		List<String> pairs = new ArrayList<>(count);
		for (int i = 0; i < count; i++) {
			int row = (int) ((long) i * measured.rows() / count);
			double value = measured.get(row, column);
			double answer = reconstructed.get(row, column);
			if (Double.isFinite(value) && Double.isFinite(answer)) {
				pairs.add(rounded(value) + ":" + rounded(answer));
			}
		}
		return String.join(" ", pairs);
	}

	private static double rounded(double value) {
		return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
	}
}
