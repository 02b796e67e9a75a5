package org.lithoscope.store;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Wall times of a run in seconds; kept apart from its result, which must be repeatable.
 *
 * @param total from the first to the last step
 * @param phases per step, in the order of the work, for instance {@code training} and {@code evaluator clustering}
 * @param epochs per epoch
 */
public record RunTimings(double total, Map<String, Double> phases, List<Double> epochs) {

	/** No times are known. */
	public static final RunTimings UNKNOWN = new RunTimings(Double.NaN, Map.of(), List.of());

	public RunTimings {
		phases = Collections.unmodifiableMap(new LinkedHashMap<>(phases));
		epochs = List.copyOf(epochs);
	}
}
