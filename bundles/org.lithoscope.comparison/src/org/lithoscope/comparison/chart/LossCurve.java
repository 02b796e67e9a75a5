package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.store.RunRecord;

/**
 * The epochs of one run, finished or still training.
 *
 * @param experiment the experiment's name
 * @param repeat from 0
 * @param fold from 0
 * @param epochs in order, so far
 * @param keptEpoch the number of the epoch whose weights were kept, or −1 where that is not known
 * @param testToTrain rows tested on divided by rows trained on; NaN where it is not known
 */
public record LossCurve(String experiment, int repeat, int fold, List<Epoch> epochs, int keptEpoch,
		double testToTrain) {

	public LossCurve {
		Objects.requireNonNull(experiment, "experiment");
		epochs = List.copyOf(epochs);
	}

	/**
	 * The curve of a stored run.
	 *
	 * @throws java.io.UncheckedIOException if the run's folder can no longer be read
	 */
	public static LossCurve of(RunRecord run) {
		return new LossCurve(run.experiment(), run.repeat(), run.fold(), run.epochs(), run.result().keptEpoch(),
				ExperimentSummary.testToTrain(run));
	}
}
