package org.lithoscope.statistics.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;

/** A figure without one of its groups at a time: which boreholes or sites make it what it is. */
public final class Jackknife {

	private Jackknife() {
	}

	/**
	 * Per group the figure of all others (Quenouille 1956, doi:10.1093/biomet/43.3-4.353; Tukey 1958), NaN where there
	 * is none, computed in parallel.
	 *
	 * @param groups how many groups there are, 2 or more
	 */
	public static double[] leaveOneOut(GroupStatistic statistic, int groups) {
		if (groups < 2) {
			throw new IllegalArgumentException("%d groups: expected 2 or more".formatted(groups));
		}
		return IntStream.range(0, groups).parallel().mapToDouble(group -> statistic.value(without(group, groups)))
				.toArray();
	}

	private static int[] without(int group, int groups) {
		int[] weights = new int[groups];
		Arrays.fill(weights, 1);
		weights[group] = 0;
		return weights;
	}

	/**
	 * The acceleration of a BCa interval, a sixth of the skewness of the influence of groups (Efron 1987,
	 * doi:10.1080/01621459.1987.10478410). In several strata the influences are scaled by the number of groups of their
	 * stratum, so that sums of squares and cubes are those of the statistic's variance and third moment. A group alone
	 * in its stratum has no influence, because every resample holds it.
	 *
	 * @return NaN where the statistic has no value without some group
	 */
	static double acceleration(GroupStatistic statistic, Strata strata) {
		double squares = 0;
		double cubes = 0;
		for (int[] stratum : strata.members()) {
			if (stratum.length > 1) {
				double[] without = Arrays.stream(stratum).parallel()
						.mapToDouble(group -> statistic.value(without(group, strata.groups()))).toArray();
				double mean = Arrays.stream(without).average().orElseThrow();
				double scale = (stratum.length - 1.0) / stratum.length;
				for (double value : without) {
					double influence = scale * (mean - value);
					squares += influence * influence;
					cubes += influence * influence * influence;
				}
			}
		}
		return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
	}
}
