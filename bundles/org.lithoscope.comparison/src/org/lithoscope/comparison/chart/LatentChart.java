package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/** Builds the chart of how much latent dimensions vary, from the tables of the evaluator {@code latent}. */
public final class LatentChart {

	private static final String EVALUATOR = "latent";
	private static final String TABLE = "latent";

	private LatentChart() {
	}

	/**
	 * The chart: per experiment the standard deviation of posterior means, from the most varying dimension to the least.
	 * Dimensions have no identity across seeds, so those of equal rank are averaged. Without runs that store such a table
	 * there are no lines.
	 *
	 * @throws java.io.UncheckedIOException if a run's folder can no longer be read
	 */
	public static LineChart of(Comparison comparison, Part rows) {
		List<LineChart.Series> series = new ArrayList<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			List<double[]> runs = summary.runs().stream().map(run -> deviations(run, rows))
					.filter(sorted -> sorted.length > 0).toList();
			if (!runs.isEmpty()) {
				series.add(series(summary, runs));
			}
		}
		return new LineChart("How much latent dimensions vary, %s rows".formatted(rows.id()),
				Axis.of("Dimension, from the most varying"), Axis.of("Standard deviation of posterior means"), series,
				List.of("A dimension near 0 has collapsed: it carries nothing about the samples. Means over runs, dimensions "
						+ "of equal rank averaged."));
	}

	private static LineChart.Series series(ExperimentSummary summary, List<double[]> runs) {
		int dimensions = runs.stream().mapToInt(run -> run.length).min().orElse(0);
		List<Estimate> estimates = new ArrayList<>();
		double[] x = new double[dimensions];
		for (int d = 0; d < dimensions; d++) {
			int dimension = d;
			x[d] = d + 1.0;
			estimates.add(Estimate.of(runs.stream().map(run -> run[dimension]).toList(), Double.NaN));
		}
		return Bands.series(summary.experiment(), summary.colour(), x, estimates);
	}

	private static double[] deviations(RunRecord run, Part rows) {
		ResultTable table = RunTables.of(run, EVALUATOR, TABLE, rows).orElse(null);
		if (table == null) {
			return new double[0];
		}
		double[] increasing = table.rows().stream().mapToDouble(row -> RunTables.number(table, row, "sd"))
				.filter(Double::isFinite).sorted().toArray();
		double[] decreasing = new double[increasing.length];
		Arrays.setAll(decreasing, i -> increasing[increasing.length - 1 - i]);
		return decreasing;
	}
}
