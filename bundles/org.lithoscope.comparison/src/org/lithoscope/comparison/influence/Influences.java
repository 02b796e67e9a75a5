package org.lithoscope.comparison.influence;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.comparison.FigureText;
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
 * @param resamples how many the bootstrap was asked for; 0 for none
 * @param bootstrap over groups within folds; withheld where it was not asked for
 */
public record Influences(String candidate, String baseline, Grouping grouping, double difference,
		List<GroupInfluence> groups, int resamples, Outcome<BcaInterval> bootstrap) {

	public Influences {
		Objects.requireNonNull(candidate, "candidate");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(grouping, "grouping");
		groups = List.copyOf(groups);
		Objects.requireNonNull(bootstrap, "bootstrap");
	}

	/** What the bootstrap says, in a sentence; empty where it was not asked for. */
	public Optional<String> bootstrapSentence() {
		if (resamples == 0) {
			return Optional.empty();
		}
		return Optional.of(switch (bootstrap) {
			case Outcome.Stated<BcaInterval>(BcaInterval found) -> {
				int decimals = FigureText.decimalsFor(found.estimate());
				yield ("%s: %s [%s, %s] over the %d test %ss of one partition (BCa bootstrap, %s resamples, given the trained "
						+ "models).").formatted(candidate, FigureText.decimal(found.estimate(), decimals),
								FigureText.decimal(found.interval().low(), decimals),
								FigureText.decimal(found.interval().high(), decimals), found.groups(), grouping.id(),
								FigureText.whole(found.resamples()));
			}
			case Outcome.Withheld<BcaInterval> none -> "%s: no bootstrap interval over test %ss: %s.".formatted(candidate,
					grouping.id(), none.explanation());
		});
	}
}
