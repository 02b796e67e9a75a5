package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.epoch.Trajectory;

/** Builds the chart of what experiments are compared in over the epochs of training, where it was measured there. */
public final class TrajectoryChart {

	private TrajectoryChart() {
	}

	/**
	 * The chart: a line per experiment, the mean of its runs, with the 95 % interval as a band. Epochs are counted from 1.
	 * A mean ends where fewer than half of the experiment's runs are still training.
	 *
	 * @throws java.io.UncheckedIOException if a run's folder can no longer be read
	 */
	public static LineChart of(Comparison comparison, Quantity quantity) {
		List<LineChart.Series> series = new ArrayList<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			List<SortedMap<Integer, Double>> runs = summary.runs().stream().map(run -> Trajectory.of(run, quantity))
					.filter(values -> !values.isEmpty()).toList();
			if (!runs.isEmpty()) {
				double ratio = summary.runs().stream().mapToDouble(ExperimentSummary::testToTrain).filter(Double::isFinite)
						.average().orElse(Double.NaN);
				series.add(mean(summary, runs, ratio));
			}
		}
		return new LineChart("%s over training, %s rows".formatted(quantity.words(), quantity.rows().id()),
				Axis.of("Epoch"), Axis.of(quantity.words()), series,
				List.of("Bands are 95 % intervals of the mean; a mean ends where fewer than half of the runs still train. "
						+ "To stop where such a curve is highest would be to choose by it."));
	}

	private static LineChart.Series mean(ExperimentSummary summary, List<SortedMap<Integer, Double>> runs, double ratio) {
		SortedMap<Integer, List<Double>> byEpoch = new TreeMap<>();
		runs.forEach(run -> run.forEach(
				(epoch, value) -> byEpoch.computeIfAbsent(epoch, number -> new ArrayList<>()).add(value)));
		byEpoch.values().removeIf(values -> 2 * values.size() < runs.size());
		return Bands.series(summary.experiment(), summary.colour(),
				byEpoch.keySet().stream().mapToDouble(epoch -> epoch + 1.0).toArray(),
				byEpoch.values().stream().map(values -> Estimate.of(values, ratio)).toList());
	}
}
