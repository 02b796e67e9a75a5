package org.lithoscope.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Large or foreign files that the repository does not contain. They are looked for in a folder {@code shared} beside the
 * checkout; a test that needs one is skipped where it is absent.
 */
public final class SharedFiles {

	private SharedFiles() {
	}

	/** The file, for instance {@code data/seg-facies.csv}, if it is present. */
	public static Optional<Path> find(String relative) {
		for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
			Path candidate = folder.resolve("shared").resolve(relative);
			if (Files.isReadable(candidate)) {
				return Optional.of(candidate);
			}
		}
		return Optional.empty();
	}
}
