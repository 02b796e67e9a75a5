package org.lithoscope.core.data;

import java.util.Objects;

/**
 * One measured quantity of all samples.
 *
 * @param name the column's name as the source has it
 * @param unit the unit, or an empty string where the source does not tell it
 * @param values one value per sample; NaN where it is missing. Not copied: read-only from here on
 */
public record NumericColumn(String name, String unit, double[] values) {

	public NumericColumn {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(values, "values");
	}

	/** How many values are missing. */
	public int missing() {
		int count = 0;
		for (double value : values) {
			if (Double.isNaN(value)) {
				count++;
			}
		}
		return count;
	}
}
