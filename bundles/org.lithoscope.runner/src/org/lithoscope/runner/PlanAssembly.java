package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.split.Fold;
import org.lithoscope.splits.FoldManifest;
import org.lithoscope.store.Component;
import org.lithoscope.store.FoldReference;
import org.lithoscope.store.RunRequest;
import org.lithoscope.store.SuiteManifest;
import org.lithoscope.suite.model.Suite;

/**
 * Puts checked pieces together to a plan.
 *
 * @param suite the suite as it was given
 */
record PlanAssembly(Suite suite, Registry registry, SampleTable table, ComponentUse splitter, List<Fold> folds,
		List<ComponentUse> evaluators, List<PlannedExperiment> experiments, List<String> notes) {

	SuitePlan assemble() {
		List<PlannedRun> runs = runs();
		return new SuitePlan(PortableSuite.of(suite, registry), table, splitter, folds, evaluators, experiments, runs,
				manifest(runs), foldManifest(), notes);
	}

	/** All experiments on the first fold, then on the second: early results then compare all experiments. */
	private List<PlannedRun> runs() {
		List<PlannedRun> runs = new ArrayList<>();
		List<Component> named = evaluators.stream().flatMap(use -> references(use).stream()).toList();
		for (Fold fold : folds) {
			FoldReference reference =
					new FoldReference(FoldManifest.hash(fold), fold.grouping(), fold.repeat(), fold.index());
			for (PlannedExperiment experiment : experiments) {
				RunRequest request = request(experiment, reference, named);
				runs.add(new PlannedRun(experiment, fold, request, request.shortId()));
			}
		}
		return runs;
	}

	private RunRequest request(PlannedExperiment experiment, FoldReference fold, List<Component> named) {
		List<Component> referenced =
				Stream.concat(references(experiment.variant()).stream(), named.stream()).distinct().toList();
		return new RunRequest(experiment.variant().identity(), experiment.featureSet().identity(),
				experiment.scaler().identity(), referenced, evaluators.stream().map(ComponentUse::identity).toList(),
				splitter.identity(), table.contentHash(), fold, seed(fold));
	}

	private String foldManifest() {
		return FoldManifest.of(splitter.id(), splitter.parameters().asMap(),
				SuitePlanner.foldSeed(suite).value(), folds).toJson();
	}

	private List<Component> references(ComponentUse use) {
		return ComponentReferences.of(use, registry);
	}

	private long seed(FoldReference fold) {
		return new Seed(suite.getSeed()).stream("runs").stream(fold.repeat()).stream(fold.index()).value();
	}

	private SuiteManifest manifest(List<PlannedRun> runs) {
		List<SuiteManifest.Experiment> listed = experiments.stream().map(experiment -> new SuiteManifest.Experiment(
				experiment.name(), experiment.variant().id(), experiment.note(),
				runs.stream().filter(run -> run.experiment() == experiment).map(PlannedRun::id).toList())).toList();
		SuiteManifest.Data data = new SuiteManifest.Data(table.origin().title(), table.origin().synthetic(),
				table.contentHash(), table.rows(), table.boreholes().size(), table.lithologies().size());
		return new SuiteManifest(suite.getName(), text(suite.getTitle()), text(suite.getDescription()), baseline(),
				data, splitter.id(), folds.get(0).grouping(), suite.getSeed(), listed, notes);
	}

	/** The baseline, unless it was left out because the data do not suit it. */
	private String baseline() {
		String wanted = text(suite.getBaseline());
		return experiments.stream().anyMatch(experiment -> experiment.name().equals(wanted)) ? wanted : "";
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
