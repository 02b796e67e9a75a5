package org.lithoscope.cli.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.audit.Looking;
import org.lithoscope.comparison.export.ComparisonCsv;
import org.lithoscope.comparison.export.ComparisonJson;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.runner.PlanOptions;
import org.lithoscope.runner.RunListener;
import org.lithoscope.runner.RunOptions;
import org.lithoscope.runner.SuiteOutcome;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuitePlanner;
import org.lithoscope.runner.SuiteProgress;
import org.lithoscope.runner.SuiteRunner;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Suite;

/** One suite from planning to the last printed line. */
final class SuiteSession {

	private static final String FIGURES = "comparison.csv";
	private static final String RUNS = "comparison-runs.csv";
	private static final String JSON = "comparison.json";

	private final CommandEnvironment environment;
	private final RunArguments arguments;
	private final String store;
	private final int workers;
	private final SuiteProgress progress = new SuiteProgress();

	/**
	 * @param store the folder of the run store as the user typed it
	 * @param workers how many runs at a time
	 */
	SuiteSession(CommandEnvironment environment, RunArguments arguments, String store, int workers) {
		this.environment = environment;
		this.arguments = arguments;
		this.store = store;
		this.workers = workers;
	}

	/**
	 * Runs the suite and reports; returns the exit code.
	 *
	 * @throws CommandException if it cannot be planned or the store cannot be used
	 * @throws java.util.concurrent.CancellationException if it was cancelled while it was planned
	 */
	int run(Suite suite) throws CommandException {
		SuitePlan plan;
		SuiteOutcome outcome;
		RunStore runs;
		try (Interruption interruption = Interruption.listen(environment.err(), this::farewell)) {
			plan = plan(suite, interruption);
			runs = RunStore.create(environment.resolve(store));
			outcome = new SuiteRunner(environment.registry()).run(plan, runs, RunOptions.workers(workers), listener(),
					interruption);
			if (interruption.isCancelled()) {
				return ExitCode.INCOMPLETE;
			}
		} catch (SuiteException | DataException | StoreException e) {
			throw CommandException.input(e);
		}
		report(plan, outcome, runs);
		return outcome.isComplete() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
	}

	private SuitePlan plan(Suite suite, Interruption interruption) throws SuiteException, DataException {
		PlanningLine line = new PlanningLine(environment, arguments.has("--quiet"));
		try {
			WorkContext work = new WorkContext(new Seed(suite.getSeed()), interruption, line, workers);
			return new SuitePlanner(environment.registry()).plan(suite, new PlanOptions(arguments.has("--skip-unfit")),
					work);
		} finally {
			line.clear();
		}
	}

	private RunListener listener() {
		if (arguments.has("--quiet")) {
			return progress;
		}
		return new Listeners(progress,
				environment.terminal()
						? new ProgressBar(progress, environment.err(), environment.width(), System::nanoTime)
						: new ProgressLines(progress, environment.err()));
	}

	private String farewell() {
		SuiteProgress.Snapshot now = progress.snapshot();
		return now.total() == 0 ? "Cancelled before the first run began."
				: "Cancelled. %d of %d runs are finished and kept in %s; the same command goes on from there."
						.formatted(now.finished(), now.total(), store);
	}

	private void report(SuitePlan plan, SuiteOutcome outcome, RunStore runs) throws CommandException {
		Path folder = runs.suite(plan.name()).folder();
		List<RunRecord> records = new ArrayList<>(outcome.finished());
		records.addAll(outcome.failed());
		Comparison comparison = Comparison.of(ExperimentOrder.of(plan.manifest()), records);
		String effort = "%d computed now in %s".formatted(outcome.computed().size(),
				Durations.text(progress.snapshot().elapsedSeconds()));
		new SuiteReport(plan, comparison, effort, environment.width()).lines().forEach(environment.out()::println);
		export(plan, comparison, folder);
		remember(runs, plan.name(), outcome.finished());
		environment.out().println();
		environment.out().printf("Run store: %s%n", folder);
		environment.out().printf("Exported:  %s, %s and %s in the same folder%n", FIGURES, RUNS, JSON);
		environment.out().printf("Workbench: ./lithoscope ui %s%n", store.contains(" ") ? '"' + store + '"' : store);
	}

	/** A look at test rows that cannot be written down is told, and costs nothing else. */
	private void remember(RunStore runs, String suite, List<RunRecord> seen) {
		try {
			Looking.at(runs, "run", suite, seen);
		} catch (StoreException e) {
			environment.err().println(e.getMessage());
		}
	}

	private void export(SuitePlan plan, Comparison comparison, Path folder) throws CommandException {
		String figures = ComparisonCsv.figures(comparison);
		String json = ComparisonJson.write(plan.manifest(), comparison);
		OutputFile.write(folder.resolve(FIGURES), figures);
		OutputFile.write(folder.resolve(RUNS), ComparisonCsv.runs(comparison));
		OutputFile.write(folder.resolve(JSON), json);
		if (arguments.has("--csv")) {
			OutputFile.write(environment.resolve(arguments.text("--csv")), figures);
		}
		if (arguments.has("--json")) {
			OutputFile.write(environment.resolve(arguments.text("--json")), json);
		}
	}
}
