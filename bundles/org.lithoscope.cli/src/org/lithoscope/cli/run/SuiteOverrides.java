package org.lithoscope.cli.run;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.ReaderChoice;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.SuiteProblem;
import org.lithoscope.suite.SuiteProblem.Severity;
import org.lithoscope.suite.SuiteValidator;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** Applies the options of the command line to a copy of a suite; whether the result can run is checked by planning. */
final class SuiteOverrides {

	private static final String TABLE_COLUMNS = "columns";
	private static final String FOLDS = "folds";
	/** The evaluator that follows measures over the epochs. */
	private static final String TRACE = "trajectory";

	private final RunArguments arguments;
	private final CommandEnvironment environment;
	private final Registry registry;
	private final Suite suite;
	/** What options have set, with the options as they were typed. */
	private final Map<Setting, String> given = new HashMap<>();

	private SuiteOverrides(Suite suite, RunArguments arguments, CommandEnvironment environment) {
		this.suite = suite;
		this.arguments = arguments;
		this.environment = environment;
		this.registry = environment.registry();
	}

	/**
	 * A changed copy of the suite.
	 *
	 * @throws CommandException if an option does not fit the suite; the message says what would
	 */
	static Suite apply(Suite suite, RunArguments arguments, CommandEnvironment environment) throws CommandException {
		SuiteOverrides overrides = new SuiteOverrides(SuiteFiles.copy(suite), arguments, environment);
		overrides.data();
		overrides.splitting();
		overrides.trace();
		ExperimentSelection.apply(overrides.suite, arguments.list("--only"), overrides.registry);
		for (String assignment : arguments.list("--set")) {
			Assignment.parse(assignment).applyTo(overrides.suite, overrides.registry)
					.forEach(setting -> overrides.given.put(setting, "--set " + assignment));
		}
		overrides.checkGiven();
		return overrides.suite;
	}

	private void data() throws CommandException {
		if (arguments.has("--data")) {
			DataSource table = SuiteFactory.eINSTANCE.createDataSource();
			Path file = environment.resolve(arguments.text("--data"));
			table.setReader(reader(file));
			suite.setData(table);
			Settings.set(table, ReaderChoice.FILE, file.toString());
			// the suite's own words are about its own data
			suite.setTitle("the suite's experiments on " + file.getFileName());
			suite.setDescription(null);
		}
		for (Map.Entry<String, String> column : arguments.columns().entrySet()) {
			column(column.getKey(), column.getValue());
		}
		if (arguments.has(ColumnOptions.FEATURES)) {
			suite.getExperiments().forEach(experiment -> {
				experiment.getGrid().removeIf(axis -> Variant.FEATURES.equals(axis.getParameter()));
				Settings.set(experiment, Variant.FEATURES, TABLE_COLUMNS);
			});
		}
	}

	private String reader(Path file) throws CommandException {
		try {
			return new ReaderChoice(registry).forPath(file).id();
		} catch (DataException e) {
			throw CommandException.input(e);
		}
	}

	private void column(String option, String value) throws CommandException {
		String parameter = ColumnOptions.parameter(option);
		String reader = suite.getData() == null ? "" : suite.getData().getReader();
		if (!declares(ContributionKind.READER, reader, parameter)) {
			throw CommandException.input(("%s needs --data FILE: the data of suite %s come from reader %s, which "
					+ "has no such setting").formatted(option, suite.getName(), reader));
		}
		given.put(Settings.set(suite.getData(), parameter, value), "%s %s".formatted(option, value));
	}

	private void splitting() throws CommandException {
		Splitting splitting = suite.getSplitting();
		if (splitting == null) {
			return;
		}
		if (arguments.has("--group")) {
			splitting.setGrouping(grouping(arguments.text("--group")));
		}
		if (arguments.has("--repeats")) {
			splitting.setRepeats(positive("--repeats", 1));
		}
		if (arguments.has("--folds")) {
			if (!declares(ContributionKind.SPLITTER, splitting.getSplitter(), FOLDS)) {
				throw CommandException.input(("--folds does not fit suite %s: its splitter %s does not divide into "
						+ "folds%s").formatted(suite.getName(), splitting.getSplitter(), splittersWithFolds()));
			}
			String folds = Integer.toString(positive("--folds", 2));
			given.put(Settings.set(splitting, FOLDS, folds), "--folds " + folds);
		}
	}

	private void trace() throws CommandException {
		if (Stream.of("--trace", "--every", "--checkpoints").noneMatch(arguments::has)) {
			return;
		}
		EvaluatorUse trace = suite.getEvaluators().stream().filter(use -> TRACE.equals(use.getEvaluator()))
				.findFirst().orElse(null);
		if (trace == null) {
			if (!arguments.has("--trace")) {
				throw CommandException.input(("--every and --checkpoints need --trace MEASURE,…: suite %s follows no "
						+ "measure over the epochs").formatted(suite.getName()));
			}
			trace = SuiteFactory.eINSTANCE.createEvaluatorUse();
			trace.setEvaluator(TRACE);
			suite.getEvaluators().add(trace);
		}
		trace(trace, "--trace", "measures", String.join(",", arguments.list("--trace")));
		trace(trace, "--every", "every", Integer.toString(positive("--every", 1)));
		trace(trace, "--checkpoints", "checkpoints", String.join(",", arguments.list("--checkpoints")));
	}

	private void trace(EvaluatorUse trace, String option, String parameter, String value) {
		if (arguments.has(option)) {
			given.put(Settings.set(trace, parameter, value), "%s %s".formatted(option, value));
		}
	}

	/** Planning would name a place in the suite's file, where values of the command line do not stand. */
	private void checkGiven() throws CommandException {
		for (SuiteProblem problem : SuiteValidator.validate(suite, registry)) {
			if (problem.severity() == Severity.ERROR && problem.subject() instanceof Setting setting
					&& given.containsKey(setting)) {
				throw CommandException.input("%s: %s".formatted(given.get(setting), problem.message()));
			}
		}
	}

	private String splittersWithFolds() {
		List<String> able = registry.contributions(ContributionKind.SPLITTER).stream()
				.filter(splitter -> splitter.parameter(FOLDS).isPresent()).map(Contribution::id).toList();
		return able.isEmpty() ? "" : "; a suite with splitter %s does".formatted(String.join(" or ", able));
	}

	private boolean declares(ContributionKind kind, String id, String parameter) {
		return registry.find(kind, id).flatMap(found -> found.parameter(parameter)).isPresent();
	}

	private int positive(String option, int least) throws CommandException {
		return RunArguments.atLeast(least, option, arguments.number(option, least));
	}

	private static GroupingLevel grouping(String text) throws CommandException {
		GroupingLevel level = GroupingLevel.get(text);
		if (level == null) {
			List<String> levels = GroupingLevel.VALUES.stream().map(GroupingLevel::getLiteral).toList();
			throw CommandException.input("--group = '%s': expected %s%s".formatted(text, String.join(", ", levels),
					NearestNames.nearest(text, levels).isEmpty() ? "" : NearestNames.suggest(text, levels)));
		}
		return level;
	}
}
