package org.lithoscope.cli.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lithoscope.cli.CommandException;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.core.split.Grouping;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options by which stored runs are asked, the same for every command that reviews them. */
public final class QuestionOptions {

	private static final String BASELINE = "--baseline";
	private static final String MEASURE = "--measure";
	private static final String K_BY = "--k-by";
	private static final String GROUP_BY = "--group-by";
	private static final String DETECT = "--detect";
	private static final String INFLUENCE = "--influence";
	private static final String RESAMPLES = "--resamples";
	private static final List<String> ALL = List.of(MEASURE, BASELINE, K_BY, GROUP_BY, DETECT, INFLUENCE, RESAMPLES);
	private static final String NO_GROUPS = "none";
	private static final int LEAST_RESAMPLES = 100;

	private QuestionOptions() {
	}

	/** Adds the options to a command. */
	public static void declare(CommandSpec spec) {
		text(spec, BASELINE, "ID", "the experiment that the others are compared with; the suite's own, or the first");
		text(spec, MEASURE, "MEASURE", "what to compare, as ari, ari@12 or ari@12/validation; ari@12 on test rows if "
				+ "not given");
		text(spec, K_BY, "RULE", "how k is chosen: fixed, validation-ari, validation-silhouette, or test-ari, which "
				+ "flatters");
		text(spec, GROUP_BY, "PARAMETER", "put experiments together by the value of a parameter, for instance of a grid");
		text(spec, DETECT, "DIFFERENCE", "the difference that would matter; 0.01 for measures from 0 to 1");
		text(spec, INFLUENCE, "GROUP", "which groups to leave out one at a time: site (if not given), borehole or none");
		text(spec, RESAMPLES, "N", "a bootstrap interval over test groups, too, with so many resamples, for instance "
				+ "10000");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	/**
	 * What is asked; the usual where an option is not given.
	 *
	 * @throws CommandException if the value of an option is none that was expected
	 */
	public static Questions of(ParseResult arguments) throws CommandException {
		return new Questions(arguments.matchedOptionValue(MEASURE, ""),
				rule(arguments.matchedOptionValue(K_BY, KRule.FIXED.id())), arguments.matchedOptionValue(BASELINE, ""),
				arguments.matchedOptionValue(GROUP_BY, ""),
				arguments.hasMatchedOption(DETECT)
						? Numbers.above0(DETECT, arguments.matchedOptionValue(DETECT, "")) : Double.NaN,
				influence(arguments.matchedOptionValue(INFLUENCE, Grouping.SITE.id())),
				arguments.hasMatchedOption(RESAMPLES)
						? Numbers.atLeast(LEAST_RESAMPLES, RESAMPLES, arguments.matchedOptionValue(RESAMPLES, "")) : 0);
	}

	/** The options that were given, name and value in turn, for a command that asks the same again. */
	public static List<String> typed(ParseResult arguments) {
		List<String> typed = new ArrayList<>();
		for (String option : ALL) {
			String value = arguments.matchedOptionValue(option, "");
			if (!value.isEmpty()) {
				typed.addAll(List.of(option, value));
			}
		}
		return typed;
	}

	private static KRule rule(String text) throws CommandException {
		return Stream.of(KRule.values()).filter(rule -> rule.id().equals(text)).findFirst()
				.orElseThrow(() -> CommandException.input("%s = '%s': expected %s".formatted(K_BY, text,
						String.join(", ", Stream.of(KRule.values()).map(KRule::id).toList()))));
	}

	private static Grouping influence(String text) throws CommandException {
		if (text.equals(NO_GROUPS)) {
			return null;
		}
		return Stream.of(Grouping.SITE, Grouping.BOREHOLE).filter(grouping -> grouping.id().equals(text)).findFirst()
				.orElseThrow(() -> CommandException.input("%s = '%s': expected site, borehole or none"
						.formatted(INFLUENCE, text)));
	}
}
