package org.lithoscope.data.lily;

import java.util.Arrays;
import java.util.Optional;

/** Which bins the table has. */
public enum JoinKind {

	/** Those that every instrument measured. */
	INNER("inner"),
	/** All of the first instrument; what another did not measure is missing. */
	KEEP("keep");

	private final String id;

	JoinKind(String id) {
		this.id = id;
	}

	/** The name on the command line. */
	public String id() {
		return id;
	}

	/** The one with this name on the command line. */
	public static Optional<JoinKind> of(String id) {
		return Arrays.stream(values()).filter(value -> value.id.equals(id)).findFirst();
	}
}
