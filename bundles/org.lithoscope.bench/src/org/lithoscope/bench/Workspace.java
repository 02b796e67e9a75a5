package org.lithoscope.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for data and scripts that is gone afterwards, even if the process is interrupted. */
final class Workspace implements AutoCloseable {

	private final Path folder;
	private final Thread hook = new Thread(this::delete, "bench-workspace");

	Workspace() throws IOException {
		this.folder = Files.createTempDirectory("lithoscope-bench-");
		Runtime.getRuntime().addShutdownHook(hook);
	}

	Path folder() {
		return folder;
	}

	@Override
	public void close() {
		delete();
		try {
			Runtime.getRuntime().removeShutdownHook(hook);
		} catch (IllegalStateException e) {
			// the process is ending: the hook runs and finds nothing left to do
		}
	}

	private void delete() {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
				Files.deleteIfExists(file);
			}
		} catch (IOException | UncheckedIOException e) {
			// it lies among the temporary files, where the system clears up what is left
		}
	}
}
