package org.lithoscope.cli.compare;

import java.util.List;
import java.util.Locale;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.statistics.calibration.Rate;
import org.lithoscope.statistics.calibration.Scenario;
import org.lithoscope.statistics.calibration.Scenarios;

/** {@code calibration}: the rates that docs/statistics.md states, simulated again. */
public final class CalibrationCommand implements Command {

	private static final String REPETITIONS = "--repetitions";
	private static final int USUAL = 10_000;
	private static final int LEAST = 100;
	private static final String LINE = "%%-%ds  %%-%ds  %%9s  %%8s  %%11s  %%s";

	@Override
	public void declare(CommandSpec spec) {
		spec.addOption(OptionSpec.builder(REPETITIONS).paramLabel("N").type(String.class).arity("1")
				.description("how often to simulate, %,d if not given; bootstraps a fifth or a twentieth as often"
						.formatted(USUAL)).build());
		spec.usageMessage().footer("", "Examples:", "  lithoscope calibration --repetitions 1000",
				"  lithoscope calibration", "",
				"The same number of repetitions gives the same rates: docs/statistics.md says what they mean.");
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		int repetitions = arguments.hasMatchedOption(REPETITIONS)
				? Numbers.atLeast(LEAST, REPETITIONS, arguments.matchedOptionValue(REPETITIONS, "")) : USUAL;
		List<Scenario> scenarios = Scenarios.all();
		String line = LINE.formatted(scenarios.stream().mapToInt(each -> each.method().length()).max().orElse(1),
				scenarios.stream().mapToInt(each -> each.data().length()).max().orElse(1));
		environment.out().println(line.formatted("Method", "Data", "Simulated", "Nominal", "Repetitions", ""));
		int nominal = 0;
		for (Scenario scenario : scenarios) {
			Rate rate = scenario.simulate(repetitions);
			nominal += rate.isNominal() ? 1 : 0;
			// line by line, because some take long
			environment.out().println(line.formatted(scenario.method(), scenario.data(), percent(rate.simulated()),
					percent(rate.nominal()), String.format(Locale.ROOT, "%,d", rate.repetitions()),
					words(scenario.event(), rate)).stripTrailing());
			environment.out().flush();
		}
		environment.out().println();
		environment.out().println("%d of %d rates are within two standard errors of nominal.".formatted(nominal,
				scenarios.size()));
		return ExitCode.SUCCESS;
	}

	private static String percent(double share) {
		return FigureText.decimal(100 * share, 1) + " %";
	}

	private static String words(Scenario.Event event, Rate rate) {
		if (rate.isNominal()) {
			return "as nominal";
		}
		boolean more = rate.deviation() > 0;
		return switch (event) {
			case FALSE_POSITIVE -> more ? "rejects too often" : "cautious: rejects too rarely";
			case DETECTION -> more ? "detects more often" : "detects more rarely";
			case COVERAGE -> more ? "cautious: wider than needed" : "too narrow";
		};
	}
}
