package org.lithoscope.comparison;

import java.util.List;
import java.util.Objects;

/**
 * One figure of one experiment over all its runs.
 *
 * @param key what the figure is of
 * @param values one per run that has it, by repeat, then fold
 * @param estimate mean, spread and interval of the values
 */
public record MeasureSummary(MeasureKey key, List<RunValue> values, Estimate estimate) {

	public MeasureSummary {
		Objects.requireNonNull(key, "key");
		values = List.copyOf(values);
		Objects.requireNonNull(estimate, "estimate");
	}
}
