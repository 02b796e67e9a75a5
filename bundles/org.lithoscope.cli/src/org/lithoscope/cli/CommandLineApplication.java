package org.lithoscope.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.lithoscope.core.registry.ExtensionPointRegistry;
import org.lithoscope.core.registry.OsgiBundles;
import org.osgi.framework.FrameworkUtil;

/** The headless application {@code org.lithoscope.cli.application}. */
public final class CommandLineApplication implements IApplication {

	/** Set to {@code true} by the start script where the standard error is a terminal. */
	private static final String TERMINAL = "lithoscope.terminal";

	/** Set by the start script where it knows how many columns the terminal has. */
	private static final String COLUMNS = "lithoscope.columns";

	private static final int WIDTH = 160;

	@Override
	public Object start(IApplicationContext context) {
		context.applicationRunning();
		String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		IExtensionRegistry extensions = Platform.getExtensionRegistry();
		// not closed: a shutdown hook may still have something to say when the command has returned
		PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
		PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
		try (ExtensionPointRegistry registry = new ExtensionPointRegistry(extensions, new OsgiBundles())) {
			CommandEnvironment environment = new CommandEnvironment(registry, CommandCatalog.read(extensions), out,
					err, Path.of("").toAbsolutePath(), Boolean.getBoolean(TERMINAL), width(), version());
			return new CommandLineProgram(environment).run(List.of(arguments));
		} finally {
			out.flush();
			err.flush();
		}
	}

	@Override
	public void stop() {
		// a command that runs longer hears of the end of the process through a shutdown hook of its own
	}

	/** A stream in the terminal's encoding; in plain ASCII β and ² would be lost, and such terminals take UTF-8. */
	private static PrintStream stream(FileDescriptor descriptor, String encodingProperty) {
		Charset charset = Charset.forName(System.getProperty(encodingProperty, "UTF-8"), StandardCharsets.UTF_8);
		return new PrintStream(new FileOutputStream(descriptor), true,
				charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
	}

	private static int width() {
		return Stream.of(System.getProperty(COLUMNS, ""), Objects.requireNonNullElse(System.getenv("COLUMNS"), ""))
				.filter(text -> text.matches("[1-9]\\d{0,3}")).mapToInt(Integer::parseInt).findFirst().orElse(WIDTH);
	}

	private static String version() {
		return FrameworkUtil.getBundle(CommandLineApplication.class).getVersion().toString();
	}
}
