package org.lithoscope.cli.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.compare.Numbers;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.review.Reviewer;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.runner.PlanOptions;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuitePlanner;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Suite;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan [SUITE]}: what a suite would compute, and which differences it could show, before the time is spent. */
public final class PlanCommand implements Command {

	private static final String USUAL_DIFFERENCE = "0.01";

	@Override
	public void declare(CommandSpec spec) {
		RunArguments.declarePlanning(spec);
		option(spec, "--detect", "DIFFERENCE", "the difference that would matter, in units of the measure; 0.01 if not "
				+ "given");
		option(spec, "--sd", "SPREAD", "the standard deviation of the difference between folds, where it is known; otherwise "
				+ "that of stored runs, and some that are likely");
		option(spec, "--measure", "MEASURE", "whose spread to take from stored runs; ari@12 if not given");
		option(spec, "--out", "DIR", "the run store to look into; lithoscope-runs in the current folder if not given");
		spec.usageMessage().footer("", "Examples:", "  lithoscope plan variants --detect 0.01",
				"  lithoscope plan quick --repeats 10 --detect 0.02");
	}

	private static void option(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	@Override
	public int run(ParseResult parsed, CommandEnvironment environment) throws CommandException {
		RunArguments arguments = new RunArguments(parsed);
		arguments.requireValues();
		double detect = Numbers.above0("--detect",
				arguments.has("--detect") ? arguments.text("--detect") : USUAL_DIFFERENCE);
		double spread = arguments.has("--sd") ? Numbers.above0("--sd", arguments.text("--sd")) : Double.NaN;
		Suite suite = SuiteOverrides.apply(RunCommand.open(arguments.suite(), environment), arguments, environment);
		String store = arguments.has("--out") ? arguments.text("--out") : RunCommand.STORE;
		try (Interruption interruption = Interruption.listen(environment.err(), () -> "Cancelled.")) {
			SuitePlan plan = plan(suite, arguments.has("--skip-unfit"), interruption, environment);
			Optional<Review> stored = stored(environment.resolve(store), plan, arguments.text("--measure"), detect,
					environment);
			new PlanText(plan, stored, detect, spread, environment.width()).lines().forEach(environment.out()::println);
			return ExitCode.SUCCESS;
		} catch (CancellationException e) {
			// the interruption has said so already
			return ExitCode.INCOMPLETE;
		} catch (SuiteException | DataException | StoreException | RegistryException | ReviewException
				| PairingException e) {
			throw CommandException.input(e);
		}
	}

	private static SuitePlan plan(Suite suite, boolean skipUnfit, Interruption interruption,
			CommandEnvironment environment) throws SuiteException, DataException {
		PlanningLine line = new PlanningLine(environment, false);
		try {
			return new SuitePlanner(environment.registry()).plan(suite, new PlanOptions(skipUnfit),
					new WorkContext(new Seed(suite.getSeed()), interruption, line,
							Runtime.getRuntime().availableProcessors()));
		} finally {
			line.clear();
		}
	}

	/** What the store knows of a suite of this name on these data; nothing if it has no finished run of it. */
	private static Optional<Review> stored(Path store, SuitePlan plan, String measure, double detect,
			CommandEnvironment environment) throws StoreException, PairingException, ReviewException {
		if (!RunStore.isStore(store)) {
			return Optional.empty();
		}
		JoinedSources sources = JoinedSources.of(List.of(
				StoredSource.read(plan.name(), RunStore.open(store).suite(plan.name()))));
		boolean same = sources.comparison().experiments().stream().flatMap(summary -> summary.runs().stream())
				.anyMatch(run -> run.request().dataHash().equals(plan.table().contentHash()));
		return same ? Optional.of(new Reviewer(environment.registry()).review(sources,
				new Questions(measure, KRule.FIXED, "", "", detect, null, 0), TestLooks.UNKNOWN)) : Optional.empty();
	}
}
