package org.lithoscope.comparison;

import java.util.Objects;

import org.lithoscope.store.RunRecord;

/**
 * The value of one figure in one run.
 *
 * @param run the run
 * @param value the figure; NaN where it is not defined for the run's rows
 */
public record RunValue(RunRecord run, double value) {

	public RunValue {
		Objects.requireNonNull(run, "run");
	}
}
