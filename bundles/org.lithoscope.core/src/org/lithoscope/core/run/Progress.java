package org.lithoscope.core.run;

/** Hears how far a piece of long work has come; called from the working thread and expected to return at once. */
@FunctionalInterface
public interface Progress {

	/** Nobody listens. */
	Progress SILENT = (fraction, message) -> {
	};

	/**
	 * Reports progress.
	 *
	 * @param fraction done so far, 0 to 1, or NaN where the end is not known
	 * @param message what is being done now, a few words for a person
	 */
	void report(double fraction, String message);
}
