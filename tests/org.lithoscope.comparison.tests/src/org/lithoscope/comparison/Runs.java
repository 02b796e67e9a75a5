package org.lithoscope.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
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
import org.lithoscope.store.Component;
import org.lithoscope.store.EvaluatorResult;
import org.lithoscope.store.FoldReference;
import org.lithoscope.store.RunDetails;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunRequest;
import org.lithoscope.store.RunResult;
import org.lithoscope.store.RunTimings;
import org.lithoscope.store.SuiteManifest;

/** Run records made by hand. */
public final class Runs {

	/** The folder of the runs. */
	public static final Path FOLDER = Path.of("store", "quick");

	/** Training and test rows of every run: the ratio is one half. */
	private static final Map<Part, Integer> ROWS = Map.of(Part.TRAIN, 200, Part.VALIDATION, 50, Part.TEST, 100);

	private Runs() {
	}

	/** The request of an experiment named like its variant. */
	public static RunRequest request(String variant, int repeat, int fold) {
		return new RunRequest(component(ContributionKind.VARIANT, variant),
				component(ContributionKind.FEATURE_SET, "columns"), component(ContributionKind.SCALER, "none"),
				List.of(), List.of(), component(ContributionKind.SPLITTER, "k-fold"), "0123abcd",
				new FoldReference("fold" + repeat + fold, Grouping.SITE, repeat, fold), 100L * repeat + fold);
	}

	/** A finished run with these figures. */
	public static RunRecord run(String experiment, int repeat, int fold, Measure... measures) {
		return run(experiment, repeat, fold, ROWS, List.of(), measures);
	}

	/** A finished run with these rows, epochs and figures. */
	public static RunRecord run(String experiment, int repeat, int fold, Map<Part, Integer> rows, List<Epoch> epochs,
			Measure... measures) {
		RunRequest request = request(experiment, repeat, fold);
		RunResult result = new RunResult(rows, 10 + fold, 8, "no improvement", 2102, 8,
				List.of(new EvaluatorResult("clustering", List.of(measures), List.of())), List.of());
		return RunRecord.finished(request, experiment, result, new RunTimings(2.5, Map.of(), List.of()),
				FOLDER.resolve(experiment + repeat + fold), RunDetails.of(epochs, Map.of()));
	}

	/** A finished run of a variant with these parameters. */
	public static RunRecord run(String experiment, Map<String, String> parameters, int repeat, int fold,
			Measure... measures) {
		RunRecord run = run(experiment, repeat, fold, measures);
		RunRequest plain = run.request();
		RunRequest request = new RunRequest(
				new Component(ContributionKind.VARIANT, experiment, 1, new TreeMap<>(parameters)), plain.featureSet(),
				plain.scaler(), List.of(), List.of(), plain.splitter(), plain.dataHash(), plain.fold(), plain.seed());
		return RunRecord.finished(request, experiment, run.result(), run.timings(), run.folder(), run.details());
	}

	/** The same run with tables of the evaluator {@code clustering}. */
	public static RunRecord with(RunRecord run, ResultTable... tables) {
		return RunRecord.finished(run.request(), run.experiment(), run.result(), run.timings(), run.folder(),
				RunDetails.of(run.epochs(), Map.of("clustering", List.of(tables))));
	}

	/** A run that broke off. */
	public static RunRecord failed(String experiment, int repeat, int fold, String failure) {
		return RunRecord.failed(request(experiment, repeat, fold), experiment, failure, FOLDER.resolve("failed.json"));
	}

	/** One run per value, three folds per repeat. */
	public static List<RunRecord> series(String experiment, String measure, int k, Part rows, double... values) {
		List<RunRecord> runs = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			runs.add(run(experiment, i / 3, i % 3, new Measure(measure, rows, k, values[i])));
		}
		return runs;
	}

	/** An epoch whose validation losses are ten times its training losses. */
	public static Epoch epoch(int number, double reconstruction, double kl) {
		return new Epoch(number, 0.5, 0.001, Losses.of(reconstruction + 0.5 * kl, reconstruction, kl),
				Losses.of(10 * (reconstruction + 0.5 * kl), 10 * reconstruction, 10 * kl), 4, 0.1);
	}

	/** A suite of these experiments. */
	public static SuiteManifest manifest(String... experiments) {
		return new SuiteManifest("quick", "A title", "", "",
				new SuiteManifest.Data("wells.csv", true, "0123abcd", 350, 9, 4), "k-fold", Grouping.SITE, 42,
				List.of(experiments).stream().map(name -> new SuiteManifest.Experiment(name, name, "", List.of()))
						.toList(),
				List.of("3 rows were left out"));
	}

	private static Component component(ContributionKind kind, String id) {
		return new Component(kind, id, 1, new TreeMap<>());
	}
}
