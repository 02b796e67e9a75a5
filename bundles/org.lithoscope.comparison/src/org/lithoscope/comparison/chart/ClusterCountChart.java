package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.MeasureSummary;
import org.lithoscope.core.split.Part;

/** Builds the chart of a measure against the number of clusters. */
public final class ClusterCountChart {

	private ClusterCountChart() {
	}

	/**
	 * The chart of one measure; empty where it exists at fewer than two numbers of clusters.
	 *
	 * @param measure the measure's declared name, for instance {@code ari}
	 * @param label what people call it
	 */
	public static LineChart of(Comparison comparison, String measure, String label, Part rows) {
		List<Integer> counts = comparison.clusterCounts(measure, rows);
		List<LineChart.Series> series = new ArrayList<>();
		if (counts.size() > 1) {
			comparison.experiments().forEach(summary -> series.add(series(summary, measure, rows, counts)));
			series.removeIf(line -> line.x().length == 0);
		}
		return new LineChart("%s by number of clusters, %s rows".formatted(label, rows.id()),
				Axis.of("Number of clusters k"), Axis.of(label), series,
				List.of("Bands are 95 % intervals of the mean."));
	}

	private static LineChart.Series series(ExperimentSummary summary, String measure, Part rows,
			List<Integer> counts) {
		List<Integer> present = new ArrayList<>();
		List<Estimate> estimates = new ArrayList<>();
		for (int k : counts) {
			summary.measure(new MeasureKey(measure, k, rows)).map(MeasureSummary::estimate)
					.filter(estimate -> estimate.count() > 0).ifPresent(estimate -> {
						present.add(k);
						estimates.add(estimate);
					});
		}
		return Bands.series(summary.experiment(), summary.colour(),
				present.stream().mapToDouble(Integer::doubleValue).toArray(), estimates);
	}
}
