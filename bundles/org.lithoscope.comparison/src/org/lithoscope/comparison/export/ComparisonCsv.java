package org.lithoscope.comparison.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.MeasureSummary;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunState;

/**
 * Comparisons as CSV (RFC 4180 with line feeds, dots as decimal marks): numbers in the shortest form that reads back
 * to the same value, empty where a figure is not defined or an interval is withheld.
 */
public final class ComparisonCsv {

	private ComparisonCsv() {
	}

	/** One row per experiment and figure: how many runs, mean, standard deviation, 95 % interval. */
	public static String figures(Comparison comparison) {
		StringBuilder csv = new StringBuilder();
		row(csv, List.of("experiment", "variant", "measure", "k", "rows", "n", "mean", "sd", "lower", "upper"));
		for (ExperimentSummary summary : comparison.experiments()) {
			for (MeasureSummary measure : summary.measures()) {
				MeasureKey key = measure.key();
				figure(csv, summary, List.of(key.name(), key.k() > 0 ? Integer.toString(key.k()) : "",
						key.rows().id()), measure.estimate());
			}
			figure(csv, summary, List.of("epochs", "", ""), summary.epochs());
			figure(csv, summary, List.of("seconds", "", ""), summary.seconds());
		}
		return csv.toString();
	}

	private static void figure(StringBuilder csv, ExperimentSummary summary, List<String> key, Estimate estimate) {
		if (estimate.count() == 0) {
			return;
		}
		List<String> cells = new ArrayList<>(List.of(summary.experiment(), summary.variant()));
		cells.addAll(key);
		cells.addAll(List.of(Integer.toString(estimate.count()), number(estimate.mean()),
				number(estimate.standardDeviation()), number(estimate.interval().map(i -> i.low()).orElse(Double.NaN)),
				number(estimate.interval().map(i -> i.high()).orElse(Double.NaN))));
		row(csv, cells);
	}

	/** One row per run, failed ones included, with a column for every figure that any run has. */
	public static String runs(Comparison comparison) {
		List<MeasureKey> keys = comparison.measures();
		StringBuilder csv = new StringBuilder();
		List<String> head = new ArrayList<>(List.of("experiment", "variant", "repeat", "fold", "seed", "state",
				"epochs", "kept_epoch", "parameters", "seconds", "run", "folder"));
		keys.forEach(key -> head.add(key.text()));
		row(csv, head);
		for (ExperimentSummary summary : comparison.experiments()) {
			summary.runs().forEach(run -> row(csv, cells(run, keys)));
		}
		comparison.failed().forEach(run -> row(csv, cells(run, keys)));
		return csv.toString();
	}

	private static List<String> cells(RunRecord run, List<MeasureKey> keys) {
		boolean finished = run.state() == RunState.FINISHED;
		List<String> cells = new ArrayList<>(List.of(run.experiment(), run.request().variant().id(),
				Integer.toString(run.repeat()), Integer.toString(run.fold()), Long.toString(run.request().seed()),
				run.state().id(), finished ? Integer.toString(run.result().epochs()) : "",
				finished ? Integer.toString(run.result().keptEpoch()) : "",
				finished ? Long.toString(run.result().parameterCount()) : "", number(run.timings().total()),
				run.id(), run.folder().toString()));
		Map<MeasureKey, Measure> measures = run.measures().stream()
				.collect(Collectors.toMap(MeasureKey::of, Function.identity(), (first, second) -> first));
		keys.forEach(key -> cells.add(measures.containsKey(key) ? number(measures.get(key).value()) : ""));
		return cells;
	}

	private static String number(double value) {
		return Double.isFinite(value) ? Double.toString(value) : "";
	}

	private static void row(StringBuilder csv, List<String> cells) {
		csv.append(cells.stream().map(ComparisonCsv::quoted).collect(Collectors.joining(","))).append('\n');
	}

	private static String quoted(String cell) {
		boolean plain = Arrays.stream(new String[] { ",", "\"", "\n", "\r" }).noneMatch(cell::contains);
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
