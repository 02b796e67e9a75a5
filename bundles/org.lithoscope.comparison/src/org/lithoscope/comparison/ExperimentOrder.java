package org.lithoscope.comparison;

import java.util.Collection;
import java.util.List;

import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/**
 * The experiments of a suite in its order, which gives each its colour in every chart.
 *
 * @param names unique names of the experiments
 */
public record ExperimentOrder(List<String> names) {

	public ExperimentOrder {
		names = List.copyOf(names);
	}

	/** The order of a suite. */
	public static ExperimentOrder of(SuiteManifest manifest) {
		return new ExperimentOrder(manifest.experiments().stream().map(SuiteManifest.Experiment::name).toList());
	}

	/** The order of first appearance, where no suite is known. */
	public static ExperimentOrder ofRuns(Collection<RunRecord> runs) {
		return new ExperimentOrder(runs.stream().map(RunRecord::experiment).distinct().toList());
	}

	/** The colour index of an experiment, the same in all charts; the number of experiments for an unknown one. */
	public int colourOf(String experiment) {
		int index = names.indexOf(experiment);
		return index < 0 ? names.size() : index;
	}
}
