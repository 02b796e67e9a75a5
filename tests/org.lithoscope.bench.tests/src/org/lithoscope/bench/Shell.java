package org.lithoscope.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.bench.work.Workload;
import org.lithoscope.cli.CommandCatalog;
import org.lithoscope.cli.CommandDescriptor;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandLineProgram;
import org.lithoscope.testing.TestRegistry;

/** Calls {@code bench} as a shell would, on a workload of a moment. */
final class Shell {

	/** Every part is there, nothing takes long; two and a half batches. */
	static final Workload SMALL = new Workload(2000, 1280, 300, 512, 400, 3, 2, 2);

	/**
	 * What one command line did.
	 *
	 * @param exitCode what the shell would see
	 * @param out the standard output
	 * @param err the standard error
	 */
	record Outcome(int exitCode, String out, String err) {
	}

	private Shell() {
	}

	static Outcome bench(Path directory, String... options) {
		return bench(directory, SMALL, options);
	}

	static Outcome bench(Path directory, Workload workload, String... options) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ByteArrayOutputStream err = new ByteArrayOutputStream();
		CommandCatalog commands = CommandCatalog.of(List.of(new CommandDescriptor("bench", "Measures.", 1,
				"org.lithoscope.bench", () -> new BenchCommand(workload))));
		CommandEnvironment environment = new CommandEnvironment(TestRegistry.open(), commands,
				new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
				directory, false, 160, "1.2.3");
		List<String> line = new ArrayList<>(List.of("bench"));
		line.addAll(List.of(options));
		int exitCode = new CommandLineProgram(environment).run(line);
		return new Outcome(exitCode, text(out), text(err));
	}

	private static String text(ByteArrayOutputStream bytes) {
		return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}
}
