package org.lithoscope.cli.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say what the columns of a table mean, with the parameters of its reader that they set. */
public final class ColumnOptions {

	static final String FEATURES = "--features";

	private static final Map<String, String> PARAMETERS = new TreeMap<>(Map.of("--borehole", "borehole", "--depth",
			"depth", "--lithology", "lithology", FEATURES, "features", "--site", "site", "--expedition", "expedition",
			"--depth-unit", "depth.unit"));

	private ColumnOptions() {
	}

	/**
	 * Declares the options.
	 *
	 * @param features what the features are for, the end of the help of that option
	 */
	public static void declare(CommandSpec spec, String features) {
		text(spec, "--borehole", "COLUMN", "its column of borehole names");
		text(spec, "--depth", "COLUMN", "its column of depths");
		text(spec, "--lithology", "COLUMN", "its column of lithologies; without one only internal measures are "
				+ "computed");
		spec.addOption(OptionSpec.builder(FEATURES).paramLabel("COLUMN,…").type(List.class)
				.auxiliaryTypes(String.class).splitRegex(",").hideParamSyntax(true).arity("1")
				.description("its columns of measurements" + features).build());
		text(spec, "--site", "COLUMN", "its column of sites; otherwise derived from names like 360-U1473-A");
		text(spec, "--expedition", "COLUMN", "its column of expeditions; otherwise derived in the same way");
		text(spec, "--depth-unit", "UNIT", "the unit of its depths");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	/** The options that were given, in the order of their names, with what was given. */
	public static Map<String, String> given(ParseResult arguments) {
		Map<String, String> given = new TreeMap<>();
		for (String option : PARAMETERS.keySet()) {
			if (arguments.hasMatchedOption(option)) {
				Object value = arguments.matchedOptionValue(option, null);
				given.put(option, value instanceof List<?> elements
						? String.join(",", elements.stream().map(String::valueOf).map(String::strip)
								.filter(element -> !element.isEmpty()).toList())
						: String.valueOf(value));
			}
		}
		return given;
	}

	/** The parameter of the reader that an option sets. */
	public static String parameter(String option) {
		return PARAMETERS.get(option);
	}
}
