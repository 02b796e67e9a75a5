package org.lithoscope.runner;

import java.util.Objects;

import org.lithoscope.core.split.Fold;
import org.lithoscope.store.RunRequest;

/**
 * One run of a plan: an experiment on one fold. Two are equal if they have the same experiment name and request.
 *
 * @param experiment what is trained
 * @param fold on which rows
 * @param request the same as data: the run's identity
 * @param id {@link RunRequest#shortId()}, worked out once
 */
public record PlannedRun(PlannedExperiment experiment, Fold fold, RunRequest request, String id) {

	public PlannedRun {
		Objects.requireNonNull(experiment, "experiment");
		Objects.requireNonNull(fold, "fold");
		Objects.requireNonNull(request, "request");
		Objects.requireNonNull(id, "id");
	}

	/** The experiment's name. */
	public String experimentName() {
		return experiment.name();
	}

	/** A few words for a person, for instance {@code v2.6, repeat 1, fold 3}; counted from 1. */
	public String label() {
		return "%s, repeat %d, fold %d".formatted(experiment.name(), fold.repeat() + 1, fold.index() + 1);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlannedRun that && id.equals(that.id)
				&& experiment.name().equals(that.experiment.name());
	}

	@Override
	public int hashCode() {
		return id.hashCode() * 31 + experiment.name().hashCode();
	}
}
