package org.lithoscope.store;

import java.nio.file.Path;
import java.util.Objects;

/**
 * A run that was begun and has no result yet.
 *
 * @param id its short id
 * @param folder the hidden folder it is written in
 * @param alive whether the process that writes it is still there, as far as this machine can tell
 */
public record RunningRun(String id, Path folder, boolean alive) {

	public RunningRun {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(folder, "folder");
	}
}
