package org.lithoscope.comparison.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.epoch.Trajectory;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Reason;
import org.lithoscope.store.RunRecord;

/** Relates losses to a figure of the task: is validation loss a guide to clusters that agree with lithology? */
public final class LossTask {

	/** The losses looked at. */
	private enum Loss {

		OBJECTIVE("objective", "-objective", -1, Losses::objective),
		RECONSTRUCTION("reconstruction", "-reconstruction", -1, Losses::reconstruction),
		KL("kl", "KL", 1, Losses::kl),
		ELBO1("elbo1", "elbo1", 1, Losses::elbo1),
		IWAE("iwae", "importance-weighted bound", 1, losses -> Double.NaN);

		private final String id;
		private final String label;
		private final int sign;
		private final ToDoubleFunction<Losses> inEpoch;

		Loss(String id, String label, int sign, ToDoubleFunction<Losses> inEpoch) {
			this.id = id;
			this.label = label;
			this.sign = sign;
			this.inEpoch = inEpoch;
		}

		/** On validation rows where it was measured there; importance-weighted bounds are often of test rows only. */
		OptionalDouble of(RunRecord run) {
			OptionalDouble validation = run.measure(id, 0, Part.VALIDATION);
			return validation.isPresent() ? validation : run.measure(id, 0, Part.TEST);
		}
	}

	private final Comparison comparison;
	private final Quantity task;

	/** @param task the figure that losses are related to, usually ARI on test rows */
	public LossTask(Comparison comparison, Quantity task) {
		this.comparison = comparison;
		this.task = task;
	}

	/** One relation per loss that any run has. */
	public List<LossRelation> relations() {
		List<LossRelation> relations = new ArrayList<>();
		for (Loss loss : Loss.values()) {
			List<LossRelation.Point> points = comparison.experiments().stream()
					.flatMap(summary -> points(summary, loss).stream()).toList();
			if (!points.isEmpty()) {
				List<EpochPath> paths = paths(loss);
				relations.add(new LossRelation(loss.id, loss.label, acrossExperiments(loss, points),
						acrossRuns(loss, points), acrossEpochs(loss, paths), points, paths));
			}
		}
		return relations;
	}

	private List<LossRelation.Point> points(ExperimentSummary summary, Loss loss) {
		return summary.runs().stream().filter(run -> loss.of(run).isPresent() && task.of(run).isPresent())
				.map(run -> new LossRelation.Point(summary.experiment(), run.id(),
						loss.of(run).getAsDouble(), task.of(run).getAsDouble())).toList();
	}

	/** Means over the folds that all experiments share, so that no experiment profits from easy folds. */
	private Outcome<RankCorrelation> acrossExperiments(Loss loss, List<LossRelation.Point> points) {
		if (loss == Loss.OBJECTIVE && objectives() > 1) {
			return Outcome.withheld(Reason.UNDEFINED, "objectives of different beta or reduction are different quantities");
		}
		Set<String> shared = sharedFolds(points.stream().map(LossRelation.Point::experiment).distinct().toList());
		List<double[]> means = new ArrayList<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			List<RunRecord> runs = summary.runs().stream()
					.filter(run -> shared.contains(run.request().fold().hash()) && loss.of(run).isPresent()
							&& task.of(run).isPresent()).toList();
			if (!runs.isEmpty()) {
				means.add(new double[] { runs.stream().mapToDouble(run -> loss.of(run).getAsDouble()).average().orElseThrow(),
						runs.stream().mapToDouble(run -> task.of(run).getAsDouble()).average().orElseThrow() });
			}
		}
		return RankCorrelations.of(means, loss.sign);
	}

	private long objectives() {
		return comparison.experiments().stream().flatMap(summary -> summary.runs().stream().limit(1))
				.map(run -> run.request().variant().parameters().entrySet().stream()
						.filter(e -> e.getKey().startsWith("beta") || e.getKey().startsWith("reduction"))
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
				.distinct().count();
	}

	private Set<String> sharedFolds(List<String> experiments) {
		Set<String> shared = null;
		for (String name : experiments) {
			Set<String> own = comparison.experiment(name).orElseThrow().runs().stream()
					.map(run -> run.request().fold().hash()).collect(Collectors.toSet());
			if (shared == null) {
				shared = own;
			} else {
				shared.retainAll(own);
			}
		}
		return shared == null ? Set.of() : shared;
	}

	private static Outcome<RankCorrelation> acrossRuns(Loss loss, List<LossRelation.Point> points) {
		Map<String, List<double[]>> byExperiment = points.stream().collect(Collectors.groupingBy(
				LossRelation.Point::experiment, TreeMap::new,
				Collectors.mapping(point -> new double[] { point.loss(), point.task() }, Collectors.toList())));
		return RankCorrelations.mean(byExperiment.values(), loss.sign);
	}

	private Outcome<RankCorrelation> acrossEpochs(Loss loss, List<EpochPath> paths) {
		List<List<double[]>> runs = paths.stream().map(path -> path.points().stream()
				.map(point -> new double[] { point.loss(), point.task() }).toList()).toList();
		return runs.isEmpty() ? Outcome.withheld(Reason.TOO_FEW_VALUES, "%s", whyNoEpochs())
				: RankCorrelations.mean(runs, loss.sign);
	}

	private String whyNoEpochs() {
		List<String> followed = comparison.experiments().stream().flatMap(summary -> summary.runs().stream())
				.flatMap(run -> Trajectory.followed(run).stream()).distinct().map(MeasureKey::text).toList();
		return followed.isEmpty() ? "no run was measured epoch by epoch"
				: "over epochs the runs were measured in %s, not in %s".formatted(ShortList.of(followed), task.words());
	}

	private List<EpochPath> paths(Loss loss) {
		return comparison.experiments().stream().flatMap(summary -> summary.runs().stream())
				.flatMap(run -> path(run, loss).stream()).toList();
	}

	/** The validation loss and the figure of every epoch after which both are known. */
	private Optional<EpochPath> path(RunRecord run, Loss loss) {
		SortedMap<Integer, Double> figures = Trajectory.of(run, task);
		if (figures.isEmpty()) {
			return Optional.empty();
		}
		int kept = run.result().keptEpoch();
		// the result is the figure of the kept weights, though that epoch need not be one of those measured in passing
		task.of(run).ifPresent(figure -> figures.putIfAbsent(kept, figure));
		List<EpochPath.Point> points = run.epochs().stream().filter(epoch -> figures.containsKey(epoch.number()))
				.map(epoch -> new EpochPath.Point(epoch.number(), value(epoch, loss), figures.get(epoch.number())))
				.filter(point -> Double.isFinite(point.loss()) && Double.isFinite(point.task())).toList();
		return points.isEmpty() ? Optional.empty()
				: Optional.of(new EpochPath(run.experiment(), run.id(), run.repeat(), run.fold(), kept, points));
	}

	private static double value(Epoch epoch, Loss loss) {
		return loss.inEpoch.applyAsDouble(epoch.validation());
	}
}
