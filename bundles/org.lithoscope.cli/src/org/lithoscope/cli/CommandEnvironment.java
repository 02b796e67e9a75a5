package org.lithoscope.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Objects;

import org.lithoscope.core.registry.Registry;

/**
 * What a command works with; tests bring their own.
 *
 * @param registry all installed contributions
 * @param commands all installed commands
 * @param out results
 * @param err progress and messages
 * @param directory what relative paths are relative to
 * @param terminal whether a person watches {@code err}, so that a line may be rewritten
 * @param width how many columns results may use
 * @param version the version of the program
 */
public record CommandEnvironment(Registry registry, CommandCatalog commands, PrintStream out, PrintStream err,
		Path directory, boolean terminal, int width, String version) {

	public CommandEnvironment {
		Objects.requireNonNull(registry, "registry");
		Objects.requireNonNull(commands, "commands");
		Objects.requireNonNull(out, "out");
		Objects.requireNonNull(err, "err");
		Objects.requireNonNull(directory, "directory");
		Objects.requireNonNull(version, "version");
		if (width < 1) {
			throw new IllegalArgumentException("width must be 1 or more, not " + width);
		}
	}

	/** A path the user typed, relative to the working directory. */
	public Path resolve(String path) {
		return directory.resolve(path).normalize();
	}
}
