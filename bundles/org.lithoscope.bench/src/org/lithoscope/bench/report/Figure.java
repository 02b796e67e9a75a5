package org.lithoscope.bench.report;

import java.util.Objects;

/**
 * A number that follows from the turns of one or more benchmarks.
 *
 * @param name a few words
 * @param value the number
 * @param unit of the number, empty for a ratio
 */
public record Figure(String name, double value, String unit) {

	public Figure {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
	}
}
