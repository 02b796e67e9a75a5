package org.lithoscope.comparison.influence;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.split.Grouping;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.resampling.BcaInterval;

/**
 * Which test groups make the difference of two experiments, given the trained models.
 *
 * @param candidate a name
 * @param baseline another name
 * @param grouping what was left out at a time, {@link Grouping#SITE} or {@link Grouping#BOREHOLE}
 * @param difference with all groups, the mean over the shared folds
 * @param groups the largest influence, either way, first
 * @param bootstrap over groups within folds; withheld where it was not asked for
 */
public record Influences(String candidate, String baseline, Grouping grouping, double difference,
		List<GroupInfluence> groups, Outcome<BcaInterval> bootstrap) {

	public Influences {
		Objects.requireNonNull(candidate, "candidate");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(grouping, "grouping");
		groups = List.copyOf(groups);
		Objects.requireNonNull(bootstrap, "bootstrap");
	}
}
