package org.lithoscope.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

/** One experiment over all its finished runs: every figure with mean, spread and interval. */
public final class ExperimentSummary {

	private static final Comparator<RunRecord> BY_FOLD = Comparator.comparingInt(RunRecord::repeat)
			.thenComparingInt(RunRecord::fold).thenComparingLong(run -> run.request().seed());

	private final String experiment;
	private final int colour;
	private final List<RunRecord> runs;
	private final Map<MeasureKey, MeasureSummary> measures;

	private ExperimentSummary(String experiment, int colour, List<RunRecord> runs) {
		this.experiment = experiment;
		this.colour = colour;
		this.runs = runs;
		this.measures = summarise(runs);
	}

	/**
	 * Summarises the finished runs of one experiment.
	 *
	 * @param colour the index of its colour
	 */
	public static ExperimentSummary of(String experiment, int colour, Collection<RunRecord> runs) {
		return new ExperimentSummary(experiment, colour,
				runs.stream().filter(RunRecord::isFinished).sorted(BY_FOLD).toList());
	}

	private static Map<MeasureKey, MeasureSummary> summarise(List<RunRecord> runs) {
		Map<MeasureKey, List<RunValue>> values = new LinkedHashMap<>();
		for (RunRecord run : runs) {
			for (Measure measure : run.measures()) {
				values.computeIfAbsent(MeasureKey.of(measure), key -> new ArrayList<>())
						.add(new RunValue(run, measure.value()));
			}
		}
		Map<MeasureKey, MeasureSummary> summaries = new LinkedHashMap<>();
		values.forEach((key, list) -> summaries.put(key, new MeasureSummary(key, list, estimate(list))));
		return summaries;
	}

	/** Seeds of one fold are averaged first: they say nothing about other boreholes. */
	private static Estimate estimate(List<RunValue> values) {
		List<RunValue> defined = values.stream().filter(value -> Double.isFinite(value.value())).toList();
		Map<String, Double> byFold = defined.stream().collect(Collectors.groupingBy(
				value -> value.run().request().fold().hash(), LinkedHashMap::new,
				Collectors.averagingDouble(RunValue::value)));
		return Estimate.of(byFold.values(), testToTrain(defined.stream().map(RunValue::run).toList()))
				.ofRuns(defined.size());
	}

	/** Mean rows tested on divided by mean rows trained on; NaN where a run does not tell. */
	static double testToTrain(Collection<RunRecord> runs) {
		double tested = 0;
		double trained = 0;
		for (RunRecord run : runs) {
			if (Double.isNaN(testToTrain(run))) {
				return Double.NaN;
			}
			tested += run.result().rows(Part.TEST);
			trained += run.result().rows(Part.TRAIN);
		}
		return trained > 0 ? tested / trained : Double.NaN;
	}

	/** Rows tested on divided by rows trained on; NaN where the run does not tell. */
	public static double testToTrain(RunRecord run) {
		int training = run.result().rows(Part.TRAIN);
		int test = run.result().rows(Part.TEST);
		return training > 0 && test > 0 ? (double) test / training : Double.NaN;
	}

	/** The experiment's name in the suite. */
	public String experiment() {
		return experiment;
	}

	/** Id of the variant; empty without finished runs. */
	public String variant() {
		return runs.isEmpty() ? "" : runs.get(0).request().variant().id();
	}

	/** The index of the colour the experiment has in every chart. */
	public int colour() {
		return colour;
	}

	/** The finished runs by repeat, then fold. */
	public List<RunRecord> runs() {
		return runs;
	}

	/** Every figure that at least one run has, in the order of the evaluators. */
	public List<MeasureSummary> measures() {
		return List.copyOf(measures.values());
	}

	/** One figure, if a run has it. */
	public Optional<MeasureSummary> measure(MeasureKey key) {
		return Optional.ofNullable(measures.get(key));
	}

	/** How many epochs were trained, without interval: it says nothing about boreholes that were not drilled. */
	public Estimate epochs() {
		return over(run -> run.result().epochs());
	}

	/** Wall time of a run in seconds, without interval; depends on the machine and what else it did. */
	public Estimate seconds() {
		return over(run -> run.timings().total());
	}

	/** How many numbers a run learned; empty without finished runs. */
	public OptionalLong parameters() {
		return runs.stream().mapToLong(run -> run.result().parameterCount()).findFirst();
	}

	private Estimate over(ToDoubleFunction<RunRecord> figure) {
		return Estimate.of(runs.stream().map(figure::applyAsDouble).toList(), Double.NaN);
	}
}
