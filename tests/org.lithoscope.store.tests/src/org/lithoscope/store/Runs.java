package org.lithoscope.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

/** Runs made up for tests. */
final class Runs {

	static final Losses NO_LOSSES = new Losses(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

	private Runs() {
	}

	static Component component(ContributionKind kind, String id, String... parameters) {
		TreeMap<String, String> map = new TreeMap<>();
		for (int i = 0; i < parameters.length; i += 2) {
			map.put(parameters[i], parameters[i + 1]);
		}
		return new Component(kind, id, 1, map);
	}

	static RunRequest request(String variant, int repeat, int index) {
		return new RunRequest(component(ContributionKind.VARIANT, variant, "beta", "0.5", "latent", "8"),
				component(ContributionKind.FEATURE_SET, "gra-ms-ngr"),
				component(ContributionKind.SCALER, "standard"),
				List.of(component(ContributionKind.ENGINE, "fused"), component(ContributionKind.CLUSTERER, "k-means")),
				List.of(component(ContributionKind.EVALUATOR, "latent"),
						component(ContributionKind.EVALUATOR, "clustering", "k", "10,12")),
				component(ContributionKind.SPLITTER, "k-fold", "folds", "3"), "d".repeat(64),
				new FoldReference("f".repeat(64), Grouping.SITE, repeat, index), 9007199254740993L);
	}

	static List<Epoch> epochs() {
		return List.of(new Epoch(0, 0.001, 1e-3, Losses.of(6.25, 5.5, 0.1), NO_LOSSES, 8, 0.25),
				new Epoch(1, 1.0 / 3, 5e-4, Losses.of(4.0, 1e-300, Math.PI), Losses.of(4.5, 3.5, 0.75), 7, 0.125));
	}

	static Map<String, List<ResultTable>> tables() {
		Map<String, List<ResultTable>> tables = new LinkedHashMap<>();
		tables.put("latent", List.of());
		tables.put("clustering", List.of(new ResultTable("clusters@10", List.of("cluster", "purity"),
				List.of(List.of("0", "0.75"), List.of("1", "0.5")))));
		return tables;
	}

	static RunResult result(double ari) {
		return new RunResult(Map.of(Part.TEST, 30, Part.TRAIN, 100, Part.VALIDATION, 20), 2, 1,
				"no improvement for 10 epochs", 2102, 8,
				List.of(new EvaluatorResult("clustering",
						List.of(new Measure("ari", Part.TEST, 12, ari),
								new Measure("silhouette", Part.TEST, 12, Double.NaN)),
						List.of("7 samples without lithology are left out"))),
				List.of("the last batch has 3 rows"));
	}

	static RunTimings timings() {
		Map<String, Double> phases = new LinkedHashMap<>();
		phases.put("training", 0.375);
		phases.put("evaluator clustering", 0.0625);
		return new RunTimings(0.5, phases, List.of(0.25, 0.125));
	}

	static RunRecord write(StoredSuite suite, RunRequest request, String experiment, double ari)
			throws StoreException {
		try (RunDraft draft = suite.draft(request)) {
			draft.log("first line");
			return draft.commit(experiment, result(ari), epochs(), tables(), timings(),
					new TreeMap<>(Map.of("java.version", "21")));
		}
	}

	static SuiteManifest manifest(String suite, Map<String, List<RunRequest>> experiments) {
		List<SuiteManifest.Experiment> listed = new ArrayList<>();
		experiments.forEach((name, requests) -> listed.add(new SuiteManifest.Experiment(name,
				requests.get(0).variant().id(), "", requests.stream().map(RunRequest::shortId).toList())));
		return new SuiteManifest(suite, "Title", "What for", "", new SuiteManifest.Data("table.csv", true,
				"d".repeat(64), 150, 9, 12), "k-fold", Grouping.SITE, 42, listed, List.of("a note"));
	}
}
