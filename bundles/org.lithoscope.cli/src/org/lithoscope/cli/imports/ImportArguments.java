package org.lithoscope.cli.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.data.lily.Aggregation;
import org.lithoscope.data.lily.Features;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.JoinKind;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Limits;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code import}: how they are declared, and what was given. */
final class ImportArguments {

	private final ParseResult arguments;
	private final CommandEnvironment environment;

	ImportArguments(ParseResult arguments, CommandEnvironment environment) {
		this.arguments = arguments;
		this.environment = environment;
	}

	static void declare(CommandSpec spec) {
		positional(spec, 0, "KIND", "what is imported: lily");
		positional(spec, 1, "DIR", "the folder with GRA_DataLITH.csv, MS_…, NGR_…, RGB_…, plain, .gz or .zip");
		text(spec, "--out", "TABLE", "the table to write: a name that ends in .parquet, .csv or .csv.gz");
		text(spec, "--features", "SET", ids(Features.values(), Features::id)
				+ ": which instruments make up the table; 6d if not given");
		text(spec, "--bin", "METRES", "the height of a bin; 0.2 if not given");
		text(spec, "--aggregation", "KIND", ids(Aggregation.values(), Aggregation::id)
				+ ": how the rows of a bin become one value; mean if not given");
		text(spec, "--join", "KIND", "inner: only bins that every instrument measured; keep: all bins of the first "
				+ "instrument, what is not measured is missing; inner if not given");
		text(spec, "--label", "COLUMN", "principal or simplified: the column of lithologies; none for files without; "
				+ "principal if not given");
		text(spec, "--groups", "FILE", "a CSV file with lithology and group; groups then stand for lithologies");
		spec.addOption(OptionSpec.builder("--limits").paramLabel("COLUMN=LOW..HIGH").type(List.class)
				.auxiliaryTypes(String.class).arity("1").hideParamSyntax(true)
				.description("the range outside which a bin is an outlier, for instance \"R=0..255\"; either side may be "
						+ "left out; may be repeated. If not given: bulk density 0.3..4.0, colours 0..255")
				.build());
		text(spec, "--max-rejected", "SHARE", "the tolerated share of faulty rows, 0 to 1; 0.001 if not given");
		text(spec, "--report", "FILE", "write the complete coverage report to this file, with every borehole and "
				+ "lithology");
		text(spec, "--threads", "N", "how many threads; the number of processors if not given; the result is the same");
		spec.addOption(OptionSpec.builder("--quiet").type(boolean.class).arity("0").description("no progress").build());
	}

	private static void positional(CommandSpec spec, int index, String label, String description) {
		spec.addPositional(PositionalParamSpec.builder().index(String.valueOf(index)).arity("1").paramLabel(label)
				.type(String.class).description(description).build());
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		OptionSpec.Builder option = OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1")
				.description(description);
		spec.addOption(option.required(name.equals("--out")).build());
	}

	private static <E> String ids(E[] values, Function<E, String> id) {
		return Arrays.stream(values).map(id).collect(Collectors.joining(", "));
	}

	/** What is imported. */
	String kind() {
		return arguments.matchedPositionalValue(0, "");
	}

	/** The table to write. */
	Path out() throws CommandException {
		return path("--out").orElseThrow();
	}

	/** The file for the complete report. */
	Optional<Path> report() throws CommandException {
		return path("--report");
	}

	boolean quiet() {
		return arguments.hasMatchedOption("--quiet");
	}

	int threads() throws CommandException {
		Optional<String> text = given("--threads");
		if (text.isEmpty()) {
			return Runtime.getRuntime().availableProcessors();
		}
		if (!text.get().matches("[1-9]\\d{0,3}")) {
			throw CommandException.input("--threads = %s: expected a whole number of 1 to 9999".formatted(text.get()));
		}
		return Integer.parseInt(text.get());
	}

	/**
	 * What is asked for.
	 *
	 * @throws CommandException if a value cannot be used
	 */
	ImportRequest request() throws CommandException {
		Features features = choice("--features", Features.SIX, Stream.of(Features.values()), Features::id);
		Aggregation aggregation = choice("--aggregation", Aggregation.MEAN, Stream.of(Aggregation.values()),
				Aggregation::id);
		JoinKind join = choice("--join", JoinKind.INNER, Stream.of(JoinKind.values()), JoinKind::id);
		LabelColumn label = choice("--label", LabelColumn.PRINCIPAL, Stream.of(LabelColumn.values()), LabelColumn::id);
		try {
			return new ImportRequest(environment.resolve(arguments.matchedPositionalValue(1, "")), features,
					number("--bin", ImportRequest.STUDY_BIN), aggregation, join, label, path("--groups"), limits(),
					number("--max-rejected", ImportRequest.TOLERATED));
		} catch (IllegalArgumentException e) {
			throw CommandException.input(e);
		}
	}

	private Map<String, Limits> limits() {
		Map<String, Limits> limits = new LinkedHashMap<>();
		List<String> texts = arguments.matchedOptionValue("--limits", List.of());
		for (String text : texts) {
			Limits.Named named = Limits.parseNamed(text);
			limits.put(named.column(), named.limits());
		}
		return limits;
	}

	private double number(String option, double otherwise) throws CommandException {
		Optional<String> text = given(option);
		try {
			return text.isEmpty() ? otherwise : Double.parseDouble(text.get());
		} catch (NumberFormatException e) {
			throw CommandException.input("%s = %s: expected a number".formatted(option, text.get()));
		}
	}

	private <E> E choice(String option, E otherwise, Stream<E> values, Function<E, String> id)
			throws CommandException {
		Optional<String> text = given(option);
		if (text.isEmpty()) {
			return otherwise;
		}
		List<E> all = values.toList();
		return all.stream().filter(value -> id.apply(value).equalsIgnoreCase(text.get())).findFirst()
				.orElseThrow(() -> CommandException.input("%s = %s: expected one of %s".formatted(option, text.get(),
						all.stream().map(id).collect(Collectors.joining(", ")))));
	}

	private Optional<Path> path(String option) throws CommandException {
		return given(option).map(environment::resolve);
	}

	/** An option's text; a value that is empty, as from a variable of the shell that is not set, is refused. */
	private Optional<String> given(String option) throws CommandException {
		String text = arguments.matchedOptionValue(option, null);
		if (text != null && text.isBlank()) {
			throw CommandException.input("%s is empty: give a value, or leave it out".formatted(option));
		}
		return Optional.ofNullable(text);
	}
}
