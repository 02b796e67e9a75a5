package org.lithoscope.statistics.resampling;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.lithoscope.core.run.Seed;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/**
 * The bootstrap over groups: groups are drawn with replacement, as many as there are, and the figure is computed anew
 * for each draw (Efron 1979, doi:10.1214/aos/1176344552). The interval answers for the choice of groups, given the
 * trained models; it knows nothing of other training groups or seeds.
 *
 * <p>Draw number b comes from the b-th stream of the seed, so results do not depend on the number of threads. For
 * measures of a labelling, {@link org.lithoscope.statistics.agreement.GroupedTable} adds tables of groups instead of
 * counting rows: 10,000 resamples of 111 sites with 238,506 rows take about a second on two cores.
 *
 * <p>With few groups the interval is too short. Measured coverage of 95 % intervals, 10,000 simulations each: for the
 * mean of normal groups 90 % with 10 of them, 92 % with 20, 94 % with 50, 94.7 % with 111; of skewed (exponential) ones
 * 87 %, 91 %, 94 % and 94.6 %; drawn within five folds, 89 % with 20 normal groups, 93 % with 50, 94 % with 110. For
 * the adjusted Rand index of sites that differ in size and mix: 94 to 94.5 % with 20 to 111 sites (2,000 simulations).
 *
 * @param resamples how many draws, 100 or more; 10,000 for figures that are published
 * @param seed of the draws
 */
public record GroupBootstrap(int resamples, Seed seed) {

	/** With fewer groups there are too few different resamples (462 of 6) for the quantiles of an interval. */
	public static final int LEAST_GROUPS = 6;

	public GroupBootstrap {
		if (resamples < 100) {
			throw new IllegalArgumentException("%d resamples: expected 100 or more".formatted(resamples));
		}
	}

	/**
	 * The BCa interval of a figure.
	 *
	 * <p>It is withheld with fewer than {@value #LEAST_GROUPS} groups, where the figure has no value for some draw or
	 * does not vary, or where an end lies beyond the draws.
	 *
	 * @param groups how many groups the statistic knows
	 * @param level above 0 and below 1
	 */
	public Outcome<BcaInterval> interval(GroupStatistic statistic, int groups, double level) {
		return interval(statistic, new int[groups], level);
	}

	/**
	 * The same with groups drawn within strata, for instance within the test fold in which they stand.
	 *
	 * @param strata per group the code of its stratum
	 */
	public Outcome<BcaInterval> interval(GroupStatistic statistic, int[] strata, double level) {
		if (!(level > 0 && level < 1)) {
			throw new IllegalArgumentException("confidence level %s: expected above 0 and below 1".formatted(level));
		}
		Strata groups = Strata.of(strata);
		if (groups.exchangeable() < LEAST_GROUPS) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "%d groups: at least %d are needed",
					groups.exchangeable(), LEAST_GROUPS);
		}
		int[] once = new int[groups.groups()];
		Arrays.fill(once, 1);
		double estimate = statistic.value(once);
		double acceleration = Jackknife.acceleration(statistic, groups);
		if (!Double.isFinite(estimate) || !Double.isFinite(acceleration)) {
			return Outcome.withheld(Reason.UNDEFINED, Double.isFinite(estimate)
					? "the figure has no value when one of the groups is left out" : "the figure has no value");
		}
		double[] resampled = figures(statistic, groups);
		long undefined = Arrays.stream(resampled).filter(value -> !Double.isFinite(value)).count();
		if (undefined > 0) {
			return Outcome.withheld(Reason.UNDEFINED, "the figure has no value for %d of %d resamples", undefined,
					resamples);
		}
		return BcaInterval.of(estimate, resampled, acceleration, groups.groups(), level);
	}

	private double[] figures(GroupStatistic statistic, Strata groups) {
		return IntStream.range(0, resamples).parallel()
				.mapToDouble(draw -> statistic.value(groups.draw(seed.stream(draw).generator()))).toArray();
	}
}
