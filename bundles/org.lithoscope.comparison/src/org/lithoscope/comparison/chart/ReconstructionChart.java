package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/** Builds the map of how well each feature is reconstructed, from the tables of the evaluator {@code reconstruction}. */
public final class ReconstructionChart {

	private static final String EVALUATOR = "reconstruction";
	private static final String TABLE = "reconstruction";

	private ReconstructionChart() {
	}

	/**
	 * R² of scaled features, a row per experiment, means over runs; empty without runs that store such a table.
	 *
	 * @throws java.io.UncheckedIOException if a run's folder can no longer be read
	 */
	public static HeatMap of(Comparison comparison, Part rows) {
		Map<String, Map<String, List<Double>>> byExperiment = new LinkedHashMap<>();
		Map<String, Integer> features = new LinkedHashMap<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			Map<String, List<Double>> values = new LinkedHashMap<>();
			summary.runs().forEach(run -> collect(run, rows, values));
			if (!values.isEmpty()) {
				byExperiment.put(summary.experiment(), values);
				values.keySet().forEach(feature -> features.merge(feature, 1, Integer::sum));
			}
		}
		List<HeatMap.Row> lines = new ArrayList<>();
		byExperiment.forEach((experiment, values) -> lines.add(new HeatMap.Row(experiment, features.keySet().stream()
				.map(feature -> mean(values.getOrDefault(feature, List.of()))).toList())));
		return new HeatMap("How well each feature is reconstructed, %s rows".formatted(rows.id()),
				Axis.of("Feature"), Axis.of("Experiment"), Axis.of("R²"), List.copyOf(features.keySet()), lines, 0, 1,
				List.of("R² of the scaled feature, the mean over runs; 1 is perfect, 0 no better than the feature's mean."));
	}

	private static void collect(RunRecord run, Part rows, Map<String, List<Double>> values) {
		RunTables.of(run, EVALUATOR, TABLE, rows).ifPresent((ResultTable table) -> table.rows().forEach(row -> {
			double value = RunTables.number(table, row, "r2");
			if (Double.isFinite(value)) {
				values.computeIfAbsent(RunTables.text(table, row, "feature"), feature -> new ArrayList<>()).add(value);
			}
		}));
	}

	private static double mean(List<Double> values) {
		return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
	}
}
