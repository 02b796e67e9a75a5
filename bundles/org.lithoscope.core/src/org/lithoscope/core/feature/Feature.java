package org.lithoscope.core.feature;

import java.util.Objects;

/**
 * One column of a model's input or target.
 *
 * @param name unique in its table, for instance {@code MS above}
 * @param unit the unit, or an empty string
 * @param source the measured column it comes from, which tells a scaler how its values are distributed; equal to
 *        {@code name} for a column taken as it is
 */
public record Feature(String name, String unit, String source) {

	public Feature {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(source, "source");
	}
}
