package org.lithoscope.comparison.task;

import java.util.List;
import java.util.Objects;

import org.lithoscope.statistics.outcome.Outcome;

/**
 * How one loss goes together with the task: rank correlations of the loss, turned so that more is better, with the
 * compared figure. Near 1 the loss could choose models for the task; near 0 it says nothing about it.
 *
 * @param loss its name in files, for instance {@code elbo1}
 * @param label a few words
 * @param acrossExperiments of the means of experiments
 * @param acrossRuns of the runs within an experiment, the mean over experiments
 * @param acrossEpochs of the epochs within a run, the mean over runs; from trajectories
 * @param points one per run, for a scatter chart
 * @param paths one per run that was measured epoch by epoch
 */
public record LossRelation(String loss, String label, Outcome<RankCorrelation> acrossExperiments,
		Outcome<RankCorrelation> acrossRuns, Outcome<RankCorrelation> acrossEpochs, List<Point> points,
		List<EpochPath> paths) {

	/**
	 * One run.
	 *
	 * @param experiment its name
	 * @param run its short id
	 * @param loss as it is measured, not turned
	 * @param task the compared figure
	 */
	public record Point(String experiment, String run, double loss, double task) {

		public Point {
			Objects.requireNonNull(experiment, "experiment");
			Objects.requireNonNull(run, "run");
		}
	}

	public LossRelation {
		Objects.requireNonNull(loss, "loss");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(acrossExperiments, "acrossExperiments");
		Objects.requireNonNull(acrossRuns, "acrossRuns");
		Objects.requireNonNull(acrossEpochs, "acrossEpochs");
		points = List.copyOf(points);
		paths = List.copyOf(paths);
	}
}
