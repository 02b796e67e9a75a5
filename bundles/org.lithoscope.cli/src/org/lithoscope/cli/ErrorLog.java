package org.lithoscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps stack traces out of the terminal: they go to a file that the message names. */
public final class ErrorLog {

	private ErrorLog() {
	}

	/**
	 * Writes a stack trace to a new file {@code error-*.txt}.
	 *
	 * @param folder where; the folder for temporary files if it does not exist
	 * @return the file, or nothing where none can be written
	 */
	public static Optional<Path> write(Throwable error, Path folder) {
		try {
			Path file = Files.isDirectory(folder) ? Files.createTempFile(folder, "error-", ".txt")
					: Files.createTempFile("lithoscope-error-", ".txt");
			try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
				error.printStackTrace(out);
			}
			return Optional.of(file);
		} catch (IOException e) {
			return Optional.empty();
		}
	}

	/** A message about an error nobody foresaw, with the file that tells more. */
	public static String describe(Throwable error, Path folder) {
		String details = write(error, folder).map(file -> "; details are in " + file).orElse("");
		return "unexpected error: %s%s".formatted(error, details);
	}
}
