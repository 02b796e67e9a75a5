package org.lithoscope.data.lily;

import java.util.Arrays;
import java.util.Optional;

/** How the rows of a bin become one value. */
public enum Aggregation {

	/** The arithmetic mean, summed exactly. */
	MEAN("mean"),
	/** The median; between the two middle values where their count is even. */
	MEDIAN("median");

	private final String id;

	Aggregation(String id) {
		this.id = id;
	}

	/** The name on the command line. */
	public String id() {
		return id;
	}

	/** The one with this name on the command line. */
	public static Optional<Aggregation> of(String id) {
		return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
	}
}
