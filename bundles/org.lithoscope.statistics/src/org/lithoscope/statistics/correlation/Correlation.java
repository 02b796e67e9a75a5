package org.lithoscope.statistics.correlation;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

import org.apache.commons.statistics.distribution.NormalDistribution;

import org.lithoscope.statistics.interval.Interval;

/** Correlation coefficients, −1 to 1; empty where a side does not vary or there are fewer than two pairs. */
public final class Correlation {

	private static final int LEAST_FOR_INTERVAL = 5;

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

	/**
	 * Fisher's interval of a rank correlation with the standard error of Bonett and Wright (2000,
	 * doi:10.1007/BF02294183), {@code √((1 + ρ²/2) / (n − 3))}; rough below ten pairs, empty below five and where all
	 * ranks agree or are turned round.
	 *
	 * @param rho −1 to 1
	 * @param pairs how many it is of
	 * @param level above 0 and below 1
	 */
	public static Optional<Interval> spearmanInterval(double rho, int pairs, double level) {
		if (pairs < LEAST_FOR_INTERVAL || Math.abs(rho) == 1) {
			return Optional.empty();
		}
		double z = 0.5 * Math.log((1 + rho) / (1 - rho));
		double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2)
				* Math.sqrt((1 + rho * rho / 2) / (pairs - 3));
		return Optional.of(new Interval(Math.tanh(z - half), Math.tanh(z + half), level));
	}

	/**
	 * Per value its rank from 1, equal values sharing the mean of theirs.
	 *
	 * @param values without NaN
	 */
	public static double[] ranks(double[] values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		double[] ranks = new double[values.length];
		for (int i = 0; i < values.length; i++) {
			// the values before the first equal one, and those up to the last
			ranks[i] = (countBelow(sorted, values[i], false) + 1 + countBelow(sorted, values[i], true)) / 2.0;
		}
		return ranks;
	}

	/** How many of the sorted values are below a value, or not above it. */
	private static int countBelow(double[] sorted, double value, boolean orEqual) {
		int low = 0;
		int high = sorted.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (sorted[middle] < value || orEqual && sorted[middle] == value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
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
