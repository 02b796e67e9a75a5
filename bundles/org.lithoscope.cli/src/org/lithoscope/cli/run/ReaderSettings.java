package org.lithoscope.cli.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ReaderChoice;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option {@code --set NAME=VALUE} of commands that read one table: any parameter of its reader. */
public final class ReaderSettings {

	private static final String SET = "--set";
	/** As {@code run} takes it, too, where data are one of several things that can be set. */
	private static final Pattern FORM = Pattern.compile("(?:data:)?([^:=]+)=(.*)", Pattern.DOTALL);

	private ReaderSettings() {
	}

	/** Declares the option. */
	public static void declare(CommandSpec spec) {
		spec.addOption(OptionSpec.builder(SET).paramLabel("NAME=VALUE").type(List.class).auxiliaryTypes(String.class)
				.arity("1").hideParamSyntax(true).description("another value for a parameter of the table's reader "
						+ "('lithoscope show csv' lists them), as --set data:NAME=VALUE of 'run'; may be repeated")
				.build());
	}

	/**
	 * What was given, by parameter; paths as absolute ones.
	 *
	 * @throws CommandException if the reader has no such parameter, or the value is out of range
	 */
	public static Map<String, String> given(ParseResult arguments, Contribution reader, CommandEnvironment environment)
			throws CommandException {
		Map<String, String> given = new LinkedHashMap<>();
		List<String> texts = arguments.matchedOptionValue(SET, List.of());
		for (String text : texts) {
			Matcher setting = FORM.matcher(text);
			if (!setting.matches()) {
				throw CommandException.input(
						"%s %s: expected NAME=VALUE, for instance missing=n.d.".formatted(SET, text));
			}
			put(given, setting.group(1).strip(), setting.group(2).strip(), text, reader, environment);
		}
		return given;
	}

	private static void put(Map<String, String> given, String name, String value, String text, Contribution reader,
			CommandEnvironment environment) throws CommandException {
		String shown = "%s %s".formatted(SET, text);
		if (name.equals(ReaderChoice.FILE)) {
			throw CommandException.input(shown + ": the table itself is named without an option");
		}
		Assignment.check(List.of(reader), name, value, shown);
		boolean path = reader.parameter(name).orElseThrow().type() == ParameterType.FILE && !value.isEmpty();
		given.put(name, path ? environment.resolve(value).toString() : value);
	}
}
