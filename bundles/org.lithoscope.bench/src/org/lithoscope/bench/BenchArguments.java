package org.lithoscope.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.core.text.NearestNames;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What was asked for.
 *
 * @param names benchmarks, in the order in which they are run
 * @param effort how often they are measured
 * @param json where the report goes, too
 * @param peer {@code auto}, {@code none} or a Python
 */
record BenchArguments(List<String> names, Effort effort, Optional<Path> json, String peer) {

	static final String AUTO = "auto";
	static final String NONE = "none";

	private static final String ONLY = "--only";
	private static final String QUICK = "--quick";
	private static final String JSON = "--json";
	private static final String PEER = "--peer";

	static void declare(CommandSpec spec) {
		spec.addOption(OptionSpec.builder(ONLY).paramLabel("NAME,…").type(List.class).auxiliaryTypes(String.class)
				.splitRegex(",").hideParamSyntax(true).arity("1")
				.description("only these benchmarks: " + String.join(", ", BenchmarkCatalog.names())).build());
		spec.addOption(OptionSpec.builder(QUICK).type(boolean.class).arity("0")
				.description("a few rounds only, and no silhouette of all rows: to see that it works, not to quote")
				.build());
		text(spec, JSON, "FILE", "write every turn, ratio, figure and check to this file, too, as JSON");
		text(spec, PEER, "auto|PATH|none", "the Python whose PyTorch and scikit-learn take turns with us; auto, the "
				+ "default, takes the first that has both");
		spec.usageMessage().footer("", "Examples:", "  lithoscope bench",
				"  lithoscope bench --only epoch,k-means --json bench.json",
				"  lithoscope bench --quick --peer /usr/bin/python3", "",
				"Exit code 1 means that a benchmark failed, or that an epoch took twice the median of its kind.",
				"Single kernels are timed from the sources: ./lithoscope bench kernels [JMH options]");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").hideParamSyntax(true)
				.description(description).build());
	}

	/**
	 * Checks everything that can be checked before measuring.
	 *
	 * @throws CommandException if a benchmark is not known, or the file could not be written
	 */
	static BenchArguments of(ParseResult parsed, CommandEnvironment environment) throws CommandException {
		Effort effort = parsed.hasMatchedOption(QUICK) ? Effort.QUICK : Effort.FULL;
		List<String> wanted = parsed.matchedOptionValue(ONLY, List.<String>of()).stream().map(String::strip)
				.filter(name -> !name.isEmpty()).toList();
		for (String name : wanted) {
			if (!BenchmarkCatalog.names().contains(name)) {
				throw CommandException.input("%s: there is no benchmark '%s'%s".formatted(ONLY, name,
						NearestNames.suggest(name, BenchmarkCatalog.names())));
			}
		}
		List<String> names = wanted.isEmpty() ? BenchmarkCatalog.usual(effort)
				: BenchmarkCatalog.names().stream().filter(wanted::contains).toList();
		Optional<Path> json = Optional.empty();
		if (parsed.hasMatchedOption(JSON)) {
			json = Optional.of(environment.resolve(parsed.matchedOptionValue(JSON, "")));
			requireWritable(json.get());
		}
		return new BenchArguments(names, effort, json, parsed.matchedOptionValue(PEER, AUTO));
	}

	private static void requireWritable(Path file) throws CommandException {
		Path folder = file.toAbsolutePath().getParent();
		if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
			throw CommandException.input("%s %s: expected a file in a folder that exists and can be written"
					.formatted(JSON, file));
		}
	}
}
