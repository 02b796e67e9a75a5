package org.lithoscope.data.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the depths of the samples come from.
 *
 * @param column the depths as written; empty if the table has none
 * @param feet whether they are in feet
 */
record Depths(Optional<NumberColumn> column, boolean feet) {

	private static final double METRES_PER_FOOT = 0.3048;
	private static final List<String> FEET = List.of("ft", "feet", "f");

	/** Whether a column is in feet, by the parameter {@code depth.unit} or else by the unit in its name. */
	static boolean inFeet(String depthUnit, String unitInName) {
		return depthUnit.equals("auto") ? FEET.contains(unitInName.toLowerCase(Locale.ROOT)) : depthUnit.equals("ft");
	}

	/** Depths in metres, NaN where unknown. */
	double[] metres(int rows) {
		if (column.isPresent()) {
			return column.get().values(feet ? METRES_PER_FOOT : 1);
		}
		double[] unknown = new double[rows];
		Arrays.fill(unknown, Double.NaN);
		return unknown;
	}

	/** How many numbers stand for an unknown depth. */
	int markers() {
		return column.map(NumberColumn::markers).orElse(0);
	}

	/** What the user should know of the depths. */
	List<String> notes() {
		if (column.isEmpty()) {
			return List.of("The table has no depths.");
		}
		int missing = column.get().missing();
		Optional<String> unknown = missing == 0 ? Optional.empty()
				: Optional.of("The depth of %d %s is unknown.".formatted(missing, missing == 1 ? "sample" : "samples"));
		Optional<String> converted =
				feet ? Optional.of("Depths were converted from feet to metres.") : Optional.empty();
		return List.of(unknown, converted).stream().flatMap(Optional::stream).toList();
	}
}
