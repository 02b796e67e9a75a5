package org.lithoscope.runner;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.store.SuiteManifest;
import org.lithoscope.suite.model.Suite;

/**
 * A suite ready to run: data read, folds made, every parameter resolved and checked.
 *
 * @param suite the suite as it was planned, overrides included
 * @param table the samples
 * @param splitter what made the folds
 * @param folds shared by all experiments, by repeat, then index
 * @param evaluators what is measured, sorted by id
 * @param experiments in the suite's order
 * @param runs in the order in which they are started: all experiments on the first fold, then on the second, and so on
 * @param manifest the same as the store keeps it
 * @param foldManifest the folds in the form that is stored with the results
 * @param notes what the user should know about data, features and folds, one sentence each
 */
public record SuitePlan(Suite suite, SampleTable table, ComponentUse splitter, List<Fold> folds,
		List<ComponentUse> evaluators, List<PlannedExperiment> experiments, List<PlannedRun> runs,
		SuiteManifest manifest, String foldManifest, List<String> notes) {

	public SuitePlan {
		Objects.requireNonNull(suite, "suite");
		Objects.requireNonNull(table, "table");
		Objects.requireNonNull(splitter, "splitter");
		folds = List.copyOf(folds);
		evaluators = List.copyOf(evaluators);
		experiments = List.copyOf(experiments);
		runs = List.copyOf(runs);
		Objects.requireNonNull(manifest, "manifest");
		Objects.requireNonNull(foldManifest, "foldManifest");
		notes = List.copyOf(notes);
	}

	/** The suite's name. */
	public String name() {
		return manifest.name();
	}
}
