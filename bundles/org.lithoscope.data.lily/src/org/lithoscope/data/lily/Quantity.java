package org.lithoscope.data.lily;

import java.util.List;
import java.util.Objects;

/**
 * One measured quantity of an instrument.
 *
 * @param column the name of its column in the table, as in the LILY database
 * @param unit the unit, empty where the name says it or there is none
 * @param aliases other names of the column: in reports of the IODP LIMS (LORE) and in the ODP Janus database
 * @param perDirection whether the other names are directions of one quantity, of which a row has one
 * @param limits the range outside which a bin is an outlier, unbounded where the study has no rule
 */
public record Quantity(String column, String unit, List<String> aliases, boolean perDirection,
		Limits limits) {

	public Quantity {
		Objects.requireNonNull(column, "column");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(limits, "limits");
		aliases = List.copyOf(aliases);
	}

	static Quantity of(String column, String unit, String... aliases) {
		return new Quantity(column, unit, List.of(aliases), false, Limits.NONE);
	}

	Quantity inAnyDirection() {
		return new Quantity(column, unit, aliases, true, limits);
	}

	Quantity within(double low, double high) {
		return new Quantity(column, unit, aliases, perDirection, new Limits(low, high));
	}
}
