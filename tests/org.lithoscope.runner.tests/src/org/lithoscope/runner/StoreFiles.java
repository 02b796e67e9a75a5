package org.lithoscope.runner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a run store as tests compare them. */
final class StoreFiles {

	/** Files that tell of times and circumstances, which differ between two computations of the same run. */
	private static final List<String> CIRCUMSTANCES = List.of("timings.json", "environment.json", "log.txt");

	private StoreFiles() {
	}

	/** Every file that must be repeatable, by its path below the folder, with its bytes. */
	static Map<String, String> repeatable(Path folder) {
		Map<String, String> files = new TreeMap<>();
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				if (!CIRCUMSTANCES.contains(path.getFileName().toString())) {
					files.put(folder.relativize(path).toString(),
							HexFormat.of().formatHex(Files.readAllBytes(path)));
				}
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return files;
	}

	static void delete(Path folder) throws IOException {
		List<Path> paths;
		try (Stream<Path> walked = Files.walk(folder)) {
			paths = walked.sorted((a, b) -> b.compareTo(a)).toList();
		}
		for (Path path : paths) {
			Files.delete(path);
		}
	}
}
