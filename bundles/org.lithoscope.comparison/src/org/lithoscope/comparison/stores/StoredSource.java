package org.lithoscope.comparison.stores;

import java.util.List;
import java.util.Objects;

import org.lithoscope.store.RunningRun;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.store.SuiteContents;

/**
 * A stored suite that takes part in a comparison.
 *
 * @param label how it is called where several take part, for instance its folder
 * @param contents what its folder holds
 * @param unfinished runs that were begun and have no result
 */
public record StoredSource(String label, SuiteContents contents, List<RunningRun> unfinished) {

	public StoredSource {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(contents, "contents");
		unfinished = List.copyOf(unfinished);
	}

	/**
	 * Reads a suite.
	 *
	 * @throws StoreException if its folder cannot be read
	 */
	public static StoredSource read(String label, StoredSuite suite) throws StoreException {
		return new StoredSource(label, suite.contents(), suite.unfinished());
	}
}
