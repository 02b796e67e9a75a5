package org.lithoscope.cli.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.run.Interruption;
import org.lithoscope.cli.run.PlanningLine;
import org.lithoscope.comparison.audit.Looking;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.runner.Reevaluation;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code evaluate STORE --evaluator ID}: new figures of stored models, without training. */
public final class EvaluateCommand implements Command {

	private static final String NAME = "evaluate";

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("STORE")
				.type(String.class).description("a run store, or the folder of one suite in it").build());
		spec.addOption(OptionSpec.builder("--evaluator").paramLabel("ID").type(String.class).arity("1").required(true)
				.description("what measures; 'lithoscope list evaluators' shows all").build());
		spec.addOption(OptionSpec.builder("--set").paramLabel("PARAMETER=VALUE").type(List.class)
				.auxiliaryTypes(String.class).arity("1").hideParamSyntax(true)
				.description("a parameter of the evaluator; may be repeated").build());
		spec.addOption(OptionSpec.builder("--suite").paramLabel("NAME").type(String.class).arity("1")
				.description("the suite that is meant, where a store holds several; otherwise all, one by one").build());
		spec.addOption(OptionSpec.builder("--workers").paramLabel("N").type(String.class).arity("1")
				.description("how many runs are measured at a time; the number of processors if not given").build());
		spec.usageMessage().footer("", "Examples:", "  lithoscope evaluate lithoscope-runs/quick --evaluator iwae",
				"  lithoscope evaluate lithoscope-runs --suite quick --evaluator clustering --set rows=validation", "",
				"Figures are those that the runs would have, had the evaluator been part of the suite; they are stored "
						+ "beside the runs, which stay as they are.");
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		String evaluator = arguments.matchedOptionValue("--evaluator", "");
		Map<String, String> settings = settings(arguments.matchedOptionValue("--set", List.<String>of()));
		int workers = arguments.hasMatchedOption("--workers")
				? Numbers.atLeast(1, "--workers", arguments.matchedOptionValue("--workers", ""))
				: Runtime.getRuntime().availableProcessors();
		StoreArgument store = StoreArgument.of(arguments.matchedPositionalValue(0, ""),
				arguments.matchedOptionValue("--suite", ""), environment);
		boolean complete = true;
		try (Interruption interruption = Interruption.listen(environment.err(),
				() -> "Cancelled. What was measured until now is kept; the same command goes on from there.")) {
			for (StoredSuite suite : store.suites()) {
				complete &= evaluate(suite, store, evaluator, settings, workers, interruption, environment);
			}
		} catch (CancellationException e) {
			// the interruption has said so already
			return ExitCode.INCOMPLETE;
		} catch (ParameterException | RegistryException | SuiteException | DataException | StoreException e) {
			throw CommandException.input(e);
		}
		return complete ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
	}

	/** Whether all runs of a suite have the figures now. */
	private static boolean evaluate(StoredSuite suite, StoreArgument store, String evaluator,
			Map<String, String> settings, int workers, Interruption interruption, CommandEnvironment environment)
			throws ParameterException, SuiteException, DataException, StoreException {
		Reevaluation reevaluation = new Reevaluation(suite, environment.registry(), evaluator, settings);
		PlanningLine line = new PlanningLine(environment, false);
		Reevaluation.Outcome outcome;
		try {
			outcome = reevaluation.measure(new WorkContext(new Seed(0), interruption, line, workers));
		} finally {
			line.clear();
		}
		EvaluationText text = new EvaluationText(suite.name(), evaluator, outcome, environment.width());
		text.lines(suite.contents().finished()).forEach(environment.out()::println);
		if (!outcome.measured().isEmpty()) {
			Looking.at(store.store(), NAME, suite.name(), outcome.measured());
		}
		outcome.problems().forEach(environment.err()::println);
		return outcome.problems().isEmpty();
	}

	private static Map<String, String> settings(List<String> typed) throws CommandException {
		Map<String, String> settings = new LinkedHashMap<>();
		for (String text : typed) {
			int equals = text.indexOf('=');
			if (equals <= 0) {
				throw CommandException.input("--set %s: expected PARAMETER=VALUE, for instance rows=validation"
						.formatted(text));
			}
			settings.put(text.substring(0, equals).strip(), text.substring(equals + 1).strip());
		}
		return settings;
	}
}
