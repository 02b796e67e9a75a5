package org.lithoscope.statistics.correlation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Correlation coefficients, −1 to 1; empty where a side does not vary or there are fewer than two pairs. */
public final class Correlation {

	private Correlation() {
	}

	/**
	 * The product-moment correlation (Pearson 1895, doi:10.1098/rspl.1895.0041).
	 *
	 * @param x finite
	 * @param y finite, as many
	 * @throws IllegalArgumentException if the lengths differ
	 */
	public static OptionalDouble pearson(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException("expected pairs, not %d and %d values".formatted(x.length, y.length));
		}
		if (!varies(x) || !varies(y)) {
			return OptionalDouble.empty();
		}
		double meanX = mean(x);
		double meanY = mean(y);
		double squaresX = 0;
		double squaresY = 0;
		double products = 0;
		for (int i = 0; i < x.length; i++) {
			squaresX += (x[i] - meanX) * (x[i] - meanX);
			squaresY += (y[i] - meanY) * (y[i] - meanY);
			products += (x[i] - meanX) * (y[i] - meanY);
		}
		return OptionalDouble.of(Math.clamp(products / (Math.sqrt(squaresX) * Math.sqrt(squaresY)), -1, 1));
	}

	/**
	 * The rank correlation (Spearman 1904, doi:10.2307/1412159): {@link #pearson} of ranks, equal values sharing the
	 * mean of theirs.
	 *
	 * @throws IllegalArgumentException if the lengths differ
	 */
	public static OptionalDouble spearman(double[] x, double[] y) {
		return pearson(ranks(x), ranks(y));
	}

	/** Per value its rank from 1, equal values sharing the mean of theirs. */
	public static double[] ranks(double[] values) {
		int[] order = IntStream.range(0, values.length).boxed()
				.sorted(Comparator.comparingDouble(i -> values[i])).mapToInt(i -> i).toArray();
		double[] ranks = new double[values.length];
		int from = 0;
		while (from < order.length) {
			int to = from + 1;
			while (to < order.length && values[order[to]] == values[order[from]]) {
				to++;
			}
			for (int i = from; i < to; i++) {
				ranks[order[i]] = (from + 1 + to) / 2.0;
			}
			from = to;
		}
		return ranks;
	}

	private static boolean varies(double[] values) {
		return Arrays.stream(values).anyMatch(value -> value != values[0]);
	}

	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}
}
