package org.lithoscope.comparison.chart;

import java.util.Objects;

/**
 * An axis of a chart.
 *
 * @param label what is on it
 * @param unit the unit, or an empty string
 */
public record Axis(String label, String unit) {

	public Axis {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(unit, "unit");
	}

	/** An axis without unit. */
	public static Axis of(String label) {
		return new Axis(label, "");
	}

	/** The label with its unit, for instance {@code KL (nats)}. */
	public String title() {
		return unit.isEmpty() ? label : label + " (" + unit + ")";
	}
}
