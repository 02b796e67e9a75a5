package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.cli.CommandException;

class OutputFileTest {

	private static final String TEXT = "β = 0.5\n";

	@TempDir
	Path directory;

	private List<String> content() throws IOException {
		try (Stream<Path> files = Files.list(directory)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	@Test
	void fileIsReplacedAndNothingIsLeftBeside() throws Exception {
		Path file = Files.writeString(directory.resolve("figures.json"), "old and longer than the new text");

		OutputFile.write(file, TEXT);

		assertEquals(TEXT, Files.readString(file));
		assertEquals(List.of("figures.json"), content());
	}

	@Test
	void linkStaysAndItsFileIsReplaced() throws Exception {
		Path file = Files.writeString(directory.resolve("figures.json"), "old");
		Path link = link(directory.resolve("latest.json"), file);

		OutputFile.write(link, TEXT);

		assertTrue(Files.isSymbolicLink(link));
		assertEquals(TEXT, Files.readString(file));
	}

	@Test
	void pipeIsWrittenToAndNotReplaced() throws Exception {
		Path pipe = pipe(directory.resolve("pipe"));
		Process reader = new ProcessBuilder("cat", pipe.toString()).start();

		OutputFile.requireWritable("--json", pipe);
		OutputFile.write(pipe, TEXT);

		assertEquals(TEXT, new String(reader.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
		assertFalse(Files.isRegularFile(pipe));
		assertEquals(List.of("pipe"), content());
	}

	@Test
	void failureLeavesNothingBeside() throws IOException {
		Path folder = Files.createDirectories(directory.resolve("taken").resolve("inside")).getParent();

		CommandException refusal = assertThrows(CommandException.class, () -> OutputFile.write(folder, TEXT));

		assertTrue(refusal.getMessage().startsWith(folder + " cannot be written: "), refusal.getMessage());
		assertEquals(List.of("taken"), content());
	}

	private static Path link(Path link, Path file) throws IOException {
		try {
			return Files.createSymbolicLink(link, file);
		} catch (UnsupportedOperationException e) {
			Assumptions.abort("no links here");
			throw e;
		}
	}

	private static Path pipe(Path pipe) throws InterruptedException {
		try {
			Assumptions.assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
			return pipe;
		} catch (IOException e) {
			Assumptions.abort("no pipes with names here");
			return pipe;
		}
	}
}
