package org.lithoscope.comparison.task;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

import org.lithoscope.statistics.correlation.Correlation;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;

/** Rank correlations of losses and figures. */
final class RankCorrelations {

	/** Of two pairs, ranks agree or disagree wholly, whatever the data. */
	private static final int LEAST = 3;
	private static final double LEVEL = 0.95;

	private RankCorrelations() {
	}

	/**
	 * The correlation of pairs of loss and figure.
	 *
	 * @param sign −1 to turn the loss so that more is better, 1 to leave it
	 */
	static Outcome<RankCorrelation> of(Collection<double[]> pairs, int sign) {
		if (pairs.size() < LEAST) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "%d pairs: at least %d are needed", pairs.size(), LEAST);
		}
		OptionalDouble rho = Correlation.spearman(pairs.stream().mapToDouble(pair -> sign * pair[0]).toArray(),
				pairs.stream().mapToDouble(pair -> pair[1]).toArray());
		if (rho.isEmpty()) {
			return Outcome.withheld(Reason.ZERO_VARIANCE, "the loss or the figure does not vary");
		}
		return Outcome.stated(new RankCorrelation(rho.getAsDouble(), pairs.size(), 1,
				Correlation.spearmanInterval(rho.getAsDouble(), pairs.size(), LEVEL).orElse(null)));
	}

	/** The mean of correlations that are each of one experiment or run; those that have none are left out. */
	static Outcome<RankCorrelation> mean(Collection<List<double[]>> parts, int sign) {
		List<RankCorrelation> stated = new ArrayList<>();
		parts.forEach(part -> of(part, sign).asOptional().ifPresent(stated::add));
		if (stated.isEmpty()) {
			return Outcome.withheld(Reason.TOO_FEW_VALUES, "no part has %d pairs that vary", LEAST);
		}
		if (stated.size() == 1) {
			return Outcome.stated(stated.get(0));
		}
		return Outcome.stated(new RankCorrelation(
				Math.clamp(stated.stream().mapToDouble(RankCorrelation::rho).average().orElseThrow(), -1, 1),
				stated.stream().mapToInt(RankCorrelation::count).min().orElseThrow(), stated.size(), null));
	}
}
