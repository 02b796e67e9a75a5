package org.lithoscope.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteContents;

/** The experiments of a suite side by side, in its order; a snapshot that later runs do not change. */
public final class Comparison {

	private final ExperimentOrder order;
	private final List<ExperimentSummary> experiments;
	private final List<RunRecord> failed;

	private Comparison(ExperimentOrder order, List<ExperimentSummary> experiments, List<RunRecord> failed) {
		this.order = order;
		this.experiments = experiments;
		this.failed = failed;
	}

	/**
	 * Compares the experiments of the given runs. Experiments that the order does not name follow in natural order;
	 * experiments without a finished run are there without figures.
	 */
	public static Comparison of(ExperimentOrder order, Collection<RunRecord> runs) {
		Objects.requireNonNull(order, "order");
		Map<String, List<RunRecord>> byExperiment = new LinkedHashMap<>();
		order.names().forEach(name -> byExperiment.put(name, new ArrayList<>()));
		Set<String> others = new TreeSet<>(new NaturalOrder());
		runs.stream().map(RunRecord::experiment).filter(name -> !byExperiment.containsKey(name)).forEach(others::add);
		others.forEach(name -> byExperiment.put(name, new ArrayList<>()));
		runs.forEach(run -> byExperiment.get(run.experiment()).add(run));
		ExperimentOrder complete = new ExperimentOrder(List.copyOf(byExperiment.keySet()));
		List<ExperimentSummary> experiments = byExperiment.entrySet().stream()
				.map(e -> ExperimentSummary.of(e.getKey(), complete.colourOf(e.getKey()), e.getValue())).toList();
		return new Comparison(complete, experiments, runs.stream().filter(run -> !run.isFinished()).toList());
	}

	/** Compares the experiments of a stored suite in the order of its manifest. */
	public static Comparison of(SuiteContents contents) {
		return of(contents.manifest().map(ExperimentOrder::of)
				.orElseGet(() -> ExperimentOrder.ofRuns(contents.runs())), contents.runs());
	}

	/** The experiments' order and colours. */
	public ExperimentOrder order() {
		return order;
	}

	/** One summary per experiment. */
	public List<ExperimentSummary> experiments() {
		return experiments;
	}

	/** The summary of an experiment, if it takes part. */
	public Optional<ExperimentSummary> experiment(String name) {
		return experiments.stream().filter(summary -> summary.experiment().equals(name)).findFirst();
	}

	/** The runs that broke off. */
	public List<RunRecord> failed() {
		return failed;
	}

	/** How many runs have a result. */
	public int finished() {
		return experiments.stream().mapToInt(summary -> summary.runs().size()).sum();
	}

	/** Every figure that at least one run has, in the order of the evaluators. */
	public List<MeasureKey> measures() {
		Set<MeasureKey> keys = new LinkedHashSet<>();
		experiments.forEach(summary -> summary.measures().forEach(measure -> keys.add(measure.key())));
		return List.copyOf(keys);
	}

	/** The numbers of clusters for which a measure exists on these rows, increasing. */
	public List<Integer> clusterCounts(String measure, Part rows) {
		return measures().stream().filter(key -> key.name().equals(measure) && key.rows() == rows && key.k() > 0)
				.map(MeasureKey::k).distinct().sorted().toList();
	}
}
