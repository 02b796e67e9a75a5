package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.TrajectoryEvaluator;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Snapshots;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/** Looks at the model of one run during its training, for the evaluators that want to; used by one thread. */
final class RunTrace implements Snapshots {

	private record Watcher(ComponentUse use, TrajectoryEvaluator evaluator) {
	}

	private final List<Watcher> watchers = new ArrayList<>();
	private final Registry registry;
	private final ScaledFold fold;
	private final WorkContext context;
	private final Stopwatch stopwatch;
	private final List<EpochMeasure> points = new ArrayList<>();
	private final SortedMap<Integer, LatentModel> checkpoints = new TreeMap<>();

	/** @param context its seed is the stream {@code evaluator} of the run */
	RunTrace(List<ComponentUse> evaluators, Registry registry, ScaledFold fold, WorkContext context,
			Stopwatch stopwatch) {
		this.registry = registry;
		this.fold = fold;
		this.context = context;
		this.stopwatch = stopwatch;
		for (ComponentUse use : evaluators) {
			if (registry.create(use.contribution(), Evaluator.class) instanceof TrajectoryEvaluator evaluator) {
				watchers.add(new Watcher(use, evaluator));
			}
		}
	}

	@Override
	public boolean wants(int epoch, boolean last) {
		return watchers.stream().anyMatch(watcher -> measures(watcher, epoch, last) || keeps(watcher, epoch, last));
	}

	@Override
	public void take(int epoch, boolean last, LatentModel model) {
		stopwatch.lap("training");
		EvaluationInput input = fold.evaluationInput(model, List.of(), epoch);
		for (Watcher watcher : watchers) {
			if (measures(watcher, epoch, last)) {
				for (Measure measure : watcher.evaluator.measure(input, watcher.use.parameters(), registry, context)) {
					points.add(new EpochMeasure(epoch, measure));
				}
			}
			if (keeps(watcher, epoch, last)) {
				checkpoints.put(epoch, model);
			}
		}
		stopwatch.lap("trajectory");
	}

	private static boolean measures(Watcher watcher, int epoch, boolean last) {
		return watcher.evaluator.measures(epoch, last, watcher.use.parameters());
	}

	private static boolean keeps(Watcher watcher, int epoch, boolean last) {
		return watcher.evaluator.keeps(epoch, last, watcher.use.parameters());
	}

	/** What was measured, epoch by epoch. */
	List<EpochMeasure> points() {
		return points;
	}

	/** Models to be stored, by epoch. */
	SortedMap<Integer, LatentModel> checkpoints() {
		return checkpoints;
	}
}
