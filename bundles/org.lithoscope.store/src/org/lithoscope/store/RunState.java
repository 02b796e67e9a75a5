package org.lithoscope.store;

import java.util.Locale;

/** How a run ended. */
public enum RunState {

	/** It has a result. */
	FINISHED,
	/** It broke off; it is tried again when the suite runs next. */
	FAILED;

	/** The name used in files and on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}
}
