package org.lithoscope.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.lithoscope.core.registry.Registry;

/** Calls the program as a shell would, and keeps what it prints. */
public final class Terminal {

	/**
	 * What one command line did.
	 *
	 * @param exitCode what the shell would see
	 * @param out the standard output
	 * @param err the standard error
	 */
	public record Outcome(int exitCode, String out, String err) {

		/** The lines of the standard output. */
		public List<String> lines() {
			return out.lines().toList();
		}
	}

	private final Registry registry;
	private final Path directory;
	private final boolean terminal;
	private final int width;

	private Terminal(Registry registry, Path directory, boolean terminal, int width) {
		this.registry = registry;
		this.directory = directory;
		this.terminal = terminal;
		this.width = width;
	}

	/** A pipe of 160 columns with this working directory. */
	public static Terminal pipe(Registry registry, Path directory) {
		return new Terminal(registry, directory, false, 160);
	}

	/** The same with a person watching the standard error. */
	public Terminal watched(int columns) {
		return new Terminal(registry, directory, true, columns);
	}

	/** Runs one command line. */
	public Outcome run(String... arguments) {
		return run(installedCommands(), arguments);
	}

	/** Runs one command line with other commands than the installed ones. */
	public Outcome run(CommandCatalog commands, String... arguments) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		CommandEnvironment environment = new CommandEnvironment(registry, commands,
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				directory, terminal, width, "1.2.3");
		int exitCode = new CommandLineProgram(environment).run(List.of(arguments));
		return new Outcome(exitCode, text(out), text(err));
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}

	/** The commands that the bundle itself contributes. */
	public static CommandCatalog installedCommands() {
		if (Platform.isRunning()) {
			return CommandCatalog.read(Platform.getExtensionRegistry());
		}
		Path plugin = Path.of(System.getProperty("lithoscope.bundles"), "org.lithoscope.cli", "plugin.xml");
		try {
			return CommandCatalog.read(registryOf("org.lithoscope.cli", Files.readString(plugin)));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** An extension registry with the content of one {@code plugin.xml}. */
	public static IExtensionRegistry registryOf(String bundle, String plugin) {
		IExtensionRegistry extensions = RegistryFactory.createRegistry(new RegistryStrategy(null, null), null, null);
		extensions.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(bundle), false, bundle, null, null);
		return extensions;
	}
}
