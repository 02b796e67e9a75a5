package org.lithoscope.data.lily;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.raw.RawFolder;

/** Keeps what an import writes apart from what it reads, and from what else it writes. */
final class OutputCheck {

	private final Path folder;
	private final Set<Path> inputs = new HashSet<>();
	private final Map<Path, String> taken = new HashMap<>();

	private OutputCheck(Path folder, List<Path> inputs) {
		this.folder = real(folder);
		inputs.forEach(input -> this.inputs.add(real(input)));
	}

	/**
	 * Refuses outputs that would destroy a file, or that the next import would read.
	 *
	 * @param folder the folder of the raw files
	 * @param inputs the files that are read
	 * @throws DataException if there is one; the message says which and why
	 */
	static void check(Path folder, List<Path> inputs, ImportOutputs outputs) throws DataException {
		OutputCheck check = new OutputCheck(folder, inputs);
		for (Map.Entry<String, Path> output : outputs.files().entrySet()) {
			check.take(output.getKey(), output.getValue());
		}
	}

	private void take(String what, Path file) throws DataException {
		Path real = real(file);
		if (inputs.contains(real)) {
			throw new DataException("%s: the import reads this file, and %s would overwrite it. Name another file."
					.formatted(file, what));
		}
		String other = taken.put(real, what);
		if (other != null) {
			throw new DataException(
					"%s: %s would overwrite %s. Name another file for it.".formatted(file, what, other));
		}
		if (folder.equals(real.getParent()) && RawFolder.takes(real)) {
			throw new DataException(("%s: by its name, the next import would read %s as a raw file. Name a file in"
					+ " another folder, or without a type of instrument such as GRA in its name.").formatted(file, what));
		}
	}

	/** Where a file is, or will be, behind all links. */
	private static Path real(Path file) {
		Path absolute = file.toAbsolutePath();
		try {
			return absolute.toRealPath();
		} catch (IOException e) {
			// it is not there yet, or a pipe that has no place in a folder
			Path parent = absolute.getParent();
			return parent == null ? absolute : real(parent).resolve(absolute.getFileName());
		}
	}
}
