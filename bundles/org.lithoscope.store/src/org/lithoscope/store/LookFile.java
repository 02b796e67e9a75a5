package org.lithoscope.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The file in which a store remembers how often its test rows were looked at: one line per look, only ever added to.
 * A line that is no look, for instance one cut off by a full disk, is passed over.
 */
final class LookFile {

	private static final String NAME = "looks.csv";
	private static final String HEAD = "time,command,suite,data,runs\n";
	private static final int CELLS = 5;

	private LookFile() {
	}

	static void add(Path root, Look look) throws IOException {
		Path file = root.resolve(NAME);
		String line = String.join(",", look.time(), look.command(), look.suiteName().replace(',', ' '), look.data(),
				look.runs()) + "\n";
		// one write of one short line, so that lines of two processes do not mix
		Files.writeString(file, Files.exists(file) ? line : HEAD + line, StandardCharsets.UTF_8,
				StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	static List<Look> read(Path root) throws IOException {
		List<Look> looks = new ArrayList<>();
		try {
			for (String line : Files.readAllLines(root.resolve(NAME))) {
				String[] cells = line.split(",", -1);
				if (cells.length == CELLS && !HEAD.startsWith(line)) {
					looks.add(new Look(cells[0], cells[1], cells[2], cells[3], cells[4]));
				}
			}
		} catch (NoSuchFileException e) {
			return List.of();
		}
		return looks;
	}
}
