package org.lithoscope.comparison.chart;

import java.util.List;

import org.lithoscope.comparison.Estimate;

/** Lines of means with their intervals as bands. */
final class Bands {

	private static final double[] NO_BAND = {};

	private Bands() {
	}

	/** The line of an experiment through estimates, all of which have a mean. */
	static LineChart.Series series(String experiment, int colour, double[] x, List<Estimate> estimates) {
		boolean band = estimates.stream().anyMatch(estimate -> estimate.interval().isPresent());
		return new LineChart.Series(experiment, experiment, colour, x,
				estimates.stream().mapToDouble(Estimate::mean).toArray(), band ? edge(estimates, true) : NO_BAND,
				band ? edge(estimates, false) : NO_BAND, LineChart.NO_POINT);
	}

	private static double[] edge(List<Estimate> estimates, boolean lower) {
		return estimates.stream().mapToDouble(estimate -> estimate.interval()
				.map(interval -> lower ? interval.low() : interval.high()).orElse(Double.NaN)).toArray();
	}
}
