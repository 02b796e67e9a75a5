package org.lithoscope.data.lily;

import java.util.Arrays;
import java.util.Optional;

/** Which column tells the lithology. */
public enum LabelColumn {

	/** Principal lithology, as described. */
	PRINCIPAL("principal"),
	/** Simplified lithology. */
	SIMPLIFIED("simplified"),
	/** No lithology is read, for files without one. */
	NONE("none");

	private final String id;

	LabelColumn(String id) {
		this.id = id;
	}

	/** The name on the command line. */
	public String id() {
		return id;
	}

	/** The one with this name on the command line. */
	public static Optional<LabelColumn> of(String id) {
		return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
	}
}
