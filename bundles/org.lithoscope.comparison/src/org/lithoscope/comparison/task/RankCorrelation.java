package org.lithoscope.comparison.task;

import java.util.Objects;
import java.util.Optional;

import org.lithoscope.statistics.interval.Interval;

/**
 * How far two quantities have the same order.
 *
 * @param rho Spearman's, −1 to 1
 * @param count of the pairs it comes from; of a mean, the fewest in one of its parts
 * @param parts how many correlations it is the mean of, 1 if it is none
 * @param knownInterval of rho; null where there are too few pairs
 */
public record RankCorrelation(double rho, int count, int parts, Interval knownInterval) {

	public RankCorrelation {
		if (!(Math.abs(rho) <= 1)) {
			throw new IllegalArgumentException("rank correlation %s: expected -1 to 1".formatted(rho));
		}
	}

	/** The interval, where there are enough pairs. */
	public Optional<Interval> interval() {
		return Optional.ofNullable(knownInterval);
	}

	/** Whether the interval leaves out zero. */
	public boolean isDistinct() {
		return interval().filter(range -> !range.contains(0)).isPresent();
	}

	@Override
	public String toString() {
		return Objects.toString(rho) + " (n = " + count + ")";
	}
}
