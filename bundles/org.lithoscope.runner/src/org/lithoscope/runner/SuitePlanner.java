package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.splits.FoldNotes;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteSettings;
import org.lithoscope.suite.SuiteValidator;
import org.lithoscope.suite.model.Suite;

/**
 * Turns a suite into a plan: checks everything that can be checked before any training, reads the data, makes the folds
 * and the features.
 *
 * <p>All randomness comes from the suite's seed. Folds are drawn from its stream {@code folds}. The seed of a run comes
 * from the stream {@code runs}, then repeat, then fold: it is the same for all experiments, so that they are compared
 * in pairs, and adding an experiment changes no other.
 */
public final class SuitePlanner {

	private final Registry registry;

	public SuitePlanner(Registry registry) {
		this.registry = Objects.requireNonNull(registry, "registry");
	}

	/**
	 * Plans a suite; the suite is not changed.
	 *
	 * @param work cancellation, progress and threads; its seed is not used
	 * @throws SuiteException if an element of the suite is unknown, out of range or contradictory; the message names it
	 * @throws DataException if the data cannot be read, divided, or lack the features of an experiment
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public SuitePlan plan(Suite suite, PlanOptions options, WorkContext work) throws SuiteException, DataException {
		SuiteValidator.requireSound(suite, registry);
		RecipeResolver resolver = new RecipeResolver(suite, registry);
		ComponentUse reader = resolver.reader();
		ComponentUse splitter = resolver.splitter();
		List<ComponentUse> evaluators = resolver.evaluators();
		List<ExperimentRecipe> recipes = resolver.experiments();
		WorkContext own = new WorkContext(new Seed(suite.getSeed()), work.cancellation(), work.progress(),
				work.threads());
		try {
			SampleTable table = read(reader, own);
			List<Fold> folds = split(suite, splitter, table, own);
			own.progress().report(Double.NaN, "making features");
			FeatureTables features = new FeatureTables(table, folds, registry);
			List<String> left = new ArrayList<>();
			List<PlannedExperiment> experiments =
					experiments(recipes, features, options.skipUnfit() || suite.isSkipUnfit(), left);
			own.cancellation().check();
			List<String> notes = notes(suite, table, folds, features, left);
			return new PlanAssembly(suite, registry, table, splitter, folds, evaluators, experiments, notes).assemble();
		} catch (RegistryException e) {
			throw new SuiteException("suite '%s': %s".formatted(suite.getName(), e.getMessage()), e);
		}
	}

	private SampleTable read(ComponentUse reader, WorkContext work) throws DataException {
		work.progress().report(Double.NaN, "reading data");
		SampleTable table = registry.create(reader.contribution(), DataReader.class).read(reader.parameters(),
				work.stream("data"));
		work.cancellation().check();
		return table;
	}

	private List<Fold> split(Suite suite, ComponentUse splitter, SampleTable table, WorkContext work)
			throws DataException {
		work.progress().report(Double.NaN, "making folds");
		SplitRequest request = new SplitRequest(table, SuiteSettings.grouping(suite.getSplitting()),
				suite.getSplitting().getRepeats(), splitter.parameters(), foldSeed(suite));
		List<Fold> folds = folds(registry.create(splitter.contribution(), Splitter.class), request);
		if (folds.isEmpty()) {
			throw new DataException("splitter %s made no folds of %s".formatted(splitter.id(), table.origin().label()));
		}
		work.cancellation().check();
		return folds;
	}

	/** A refusal names the table, as all messages about data do. */
	private static List<Fold> folds(Splitter splitter, SplitRequest request) throws DataException {
		try {
			return splitter.split(request);
		} catch (DataException e) {
			String title = request.table().origin().title();
			throw e.getMessage().contains(title) ? e
					: new DataException("%s: %s".formatted(title, e.getMessage()), e);
		}
	}

	/** The stream that partitions are drawn from. */
	static Seed foldSeed(Suite suite) {
		return new Seed(suite.getSeed()).stream("folds");
	}

	private static List<PlannedExperiment> experiments(List<ExperimentRecipe> recipes, FeatureTables features,
			boolean skipUnfit, List<String> left) throws DataException {
		List<PlannedExperiment> planned = new ArrayList<>();
		List<Unfit> unfit = new ArrayList<>();
		for (ExperimentRecipe recipe : recipes) {
			try {
				planned.add(new PlannedExperiment(recipe.name(), recipe.note(), recipe.variant(),
						recipe.featureSet(), recipe.scaler(), features.of(recipe.featureSet())));
			} catch (DataException e) {
				unfit.add(new Unfit(recipe.name(), e));
			}
		}
		if (!unfit.isEmpty() && (!skipUnfit || planned.isEmpty())) {
			throw refusal(unfit, planned);
		}
		unfit.forEach(u -> left.add("experiment '%s' is left out: %s".formatted(u.name(), u.reason().getMessage())));
		return planned;
	}

	/** An experiment that the data do not suit. */
	private record Unfit(String name, DataException reason) {
	}

	private static DataException refusal(List<Unfit> unfit, List<PlannedExperiment> fit) {
		Unfit first = unfit.get(0);
		String who = unfit.stream().map(u -> "'" + u.name() + "'").collect(Collectors.joining(", "));
		String message = "%s %s cannot run on these data: %s".formatted(
				unfit.size() == 1 ? "experiment" : "experiments", who, first.reason().getMessage());
		if (fit.isEmpty()) {
			return new DataException(message, first.reason());
		}
		return new DataException("%s; those that can run are %s: leave the others out or have them skipped".formatted(
				message, fit.stream().map(PlannedExperiment::name).collect(Collectors.joining(", "))),
				first.reason());
	}

	private static List<String> notes(Suite suite, SampleTable table, List<Fold> folds,
			FeatureTables features, List<String> left) {
		Set<String> notes = new LinkedHashSet<>(table.origin().notes());
		Grouping asked = SuiteSettings.grouping(suite.getSplitting());
		notes.addAll(FoldNotes.of(table, asked, folds));
		if (!table.hasLithology()) {
			notes.add("the table has no lithology, so that only measures that need none are computed");
		}
		notes.addAll(features.notes());
		notes.addAll(left);
		return new ArrayList<>(notes);
	}
}
