package org.lithoscope.comparison.review;

import java.util.Objects;

import org.lithoscope.comparison.KRule;
import org.lithoscope.core.split.Grouping;

/**
 * What a review is asked.
 *
 * @param measure a measure as {@code ari}, {@code ari@12} or {@code ari@12/validation}; an empty string for the usual one
 * @param rule how k is chosen
 * @param baseline the experiment the others are compared with; an empty string for the suite's own
 * @param groupBy a parameter by whose values experiments are put together; an empty string to keep them apart
 * @param difference the difference that would matter, above 0; NaN for the usual one
 * @param influence which groups to leave out one at a time, {@link Grouping#SITE} or {@link Grouping#BOREHOLE}; null for
 *        none
 * @param resamples of the bootstrap over groups, 100 or more; 0 for none
 */
public record Questions(String measure, KRule rule, String baseline, String groupBy, double difference,
		Grouping influence, int resamples) {

	/** The usual questions. */
	public static final Questions USUAL = new Questions("", KRule.FIXED, "", "", Double.NaN, Grouping.SITE, 0);

	public Questions {
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(rule, "rule");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(groupBy, "groupBy");
	}
}
