package org.lithoscope.cli.run;

import java.util.List;
import java.util.Map;

import org.lithoscope.cli.CommandException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options of {@code run}: how they are declared, and what was given. */
final class RunArguments {

	/** Experiments of a grid have commas in their names, as in {@code v2.6 [beta.end=0.5, latent=8]}. */
	private static final String COMMA_OUTSIDE_BRACKETS = ",(?![^\\[]*\\])";

	private final ParseResult arguments;

	RunArguments(ParseResult arguments) {
		this.arguments = arguments;
	}

	static void declare(CommandSpec spec) {
		declarePlanning(spec);
		declareTrace(spec);
		declareExecution(spec);
	}

	/** The suite, and options that change what it consists of. */
	static void declarePlanning(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("SUITE").type(String.class)
				.description("id of a registered suite ('lithoscope list suites') or a .suite file; "
						+ "without it, the default suite")
				.build());
		declareData(spec);
		declarePlan(spec);
	}

	private static void declareData(CommandSpec spec) {
		text(spec, "--data", "FILE", "a table of samples, or a folder of well logs or raw LILY files, to use instead of the "
				+ "suite's own data; names of files decide which reader reads it ('lithoscope list readers')");
		ColumnOptions.declare(spec, " to learn from; all experiments then use the feature set 'columns'");
	}

	private static void declarePlan(CommandSpec spec) {
		list(spec, "--only", "ID,…", COMMA_OUTSIDE_BRACKETS, "only these experiments of the suite");
		text(spec, "--group", "LEVEL", "what stays together when samples are divided: borehole, site or expedition");
		number(spec, "--folds", "how many folds the samples are divided into");
		number(spec, "--repeats", "how often they are divided anew");
		spec.addOption(OptionSpec.builder("--set").paramLabel("EXPERIMENT:PARAMETER=VALUE").type(List.class)
				.auxiliaryTypes(String.class).arity("1").hideParamSyntax(true)
				.description("another value for a parameter of one experiment, or of an evaluator, 'data' or "
						+ "'splitting'; '*' means all experiments that have it; may be repeated")
				.build());
		flag(spec, "--skip-unfit", "leave out variants whose features the table does not have, instead of refusing");
	}

	private static void declareTrace(CommandSpec spec) {
		list(spec, "--trace", "MEASURE,…", ",", "measures to follow over the epochs of every training, such as "
				+ "ari,silhouette; stored with each run as trajectory.csv");
		number(spec, "--every", "follow them every so many epochs; every epoch if not given");
		list(spec, "--checkpoints", "EPOCH,…", ",", "numbers of epochs, from 0, after which the model is stored, too");
	}

	private static void declareExecution(CommandSpec spec) {
		number(spec, "--workers", "how many runs are computed at a time; the number of processors if not given");
		text(spec, "--out", "DIR", "the run store; lithoscope-runs in the current folder if not given");
		text(spec, "--json", "FILE", "write the comparison to this file, too, as JSON");
		text(spec, "--csv", "FILE", "write the comparison to this file, too, as CSV");
		flag(spec, "--quiet", "no progress");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	private static void list(CommandSpec spec, String name, String label, String separator, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(List.class).auxiliaryTypes(String.class)
				.splitRegex(separator).hideParamSyntax(true).arity("1").description(description).build());
	}

	private static void number(CommandSpec spec, String name, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel("N").type(Integer.class)
				.converters(RunArguments::wholeNumber).arity("1").description(description).build());
	}

	private static Integer wholeNumber(String text) {
		try {
			return Integer.valueOf(text);
		} catch (NumberFormatException e) {
			throw new TypeConversionException("'%s' is not a whole number".formatted(text));
		}
	}

	private static void flag(CommandSpec spec, String name, String description) {
		spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
	}

	/** @throws CommandException if an option has an empty value, as from a variable of the shell that is not set */
	void requireValues() throws CommandException {
		for (OptionSpec option : arguments.matchedOptions()) {
			if (option.arity().max() > 0 && option.stringValues().stream().allMatch(String::isBlank)) {
				throw CommandException.input("%s is empty: expected %s, or leave it out".formatted(option.longestName(),
						option.paramLabel()));
			}
		}
	}

	/** The positional parameter, or an empty string. */
	String suite() {
		return arguments.matchedPositionalValue(0, "");
	}

	/** What was given about columns: options with their values. */
	Map<String, String> columns() {
		return ColumnOptions.given(arguments);
	}

	/** An option's text, or an empty string. */
	String text(String option) {
		return arguments.matchedOptionValue(option, "");
	}

	/** An option's elements without blanks around them, possibly none. */
	List<String> list(String option) {
		List<String> elements = arguments.matchedOptionValue(option, List.of());
		return elements.stream().map(String::strip).filter(element -> !element.isEmpty()).toList();
	}

	/** An option's number, or the given one. */
	int number(String option, int otherwise) {
		return arguments.matchedOptionValue(option, otherwise);
	}

	boolean has(String option) {
		return arguments.hasMatchedOption(option);
	}

	/**
	 * A number that an option takes.
	 *
	 * @throws CommandException if it is smaller than the least it may be
	 */
	static int atLeast(int least, String option, int number) throws CommandException {
		if (number < least) {
			throw CommandException.input(
					"%s = %d: expected a whole number of %d or more".formatted(option, number, least));
		}
		return number;
	}
}
