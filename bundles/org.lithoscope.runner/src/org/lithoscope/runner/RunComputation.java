package org.lithoscope.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.store.EvaluatorResult;
import org.lithoscope.store.RunDraft;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunResult;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/**
 * Computes single runs: scale, train, measure, store. Randomness comes from the request's seed, training from its
 * stream {@code training}, each evaluator from the stream {@code evaluator} and its id.
 */
final class RunComputation {

	/** The key of the tables that tell how the features were scaled. */
	static final String PREPARATION = "preparation";

	private final SuitePlan plan;
	private final Registry registry;
	private final StoredSuite store;
	private final Cancellation cancellation;
	private final Measurement measurement;
	private final ScaledFolds folds;

	/**
	 * @param runs all that will be computed, so that what they share is kept no longer than needed
	 * @param threads how many threads an evaluator may use; the results do not depend on it
	 */
	RunComputation(SuitePlan plan, Registry registry, StoredSuite store, Cancellation cancellation,
			List<PlannedRun> runs, int threads) {
		this.plan = plan;
		this.registry = registry;
		this.store = store;
		this.cancellation = cancellation;
		this.measurement = new Measurement(registry, cancellation, threads);
		this.folds = new ScaledFolds(registry, runs);
	}

	/**
	 * Computes a run and stores it.
	 *
	 * @param epochs hears every epoch
	 * @throws java.util.concurrent.CancellationException if the suite was cancelled
	 */
	RunRecord compute(PlannedRun run, Consumer<Epoch> epochs)
			throws DataException, TrainingException, StoreException, IOException {
		cancellation.check();
		Stopwatch stopwatch = new Stopwatch();
		try {
			ScaledFold fold = folds.of(run);
			stopwatch.lap("scaling");
			return compute(run, fold, epochs, stopwatch);
		} finally {
			folds.release(run);
		}
	}

	private RunRecord compute(PlannedRun run, ScaledFold fold, Consumer<Epoch> epochs, Stopwatch stopwatch)
			throws TrainingException, StoreException, IOException {
		Seed seed = new Seed(run.request().seed());
		RunTrace trace = new RunTrace(plan.evaluators(), registry, fold, measurement.context(seed), stopwatch);
		WorkContext training = new WorkContext(seed.stream("training"), cancellation, Progress.SILENT, 1);
		TrainingContext context = new TrainingContext(training, registry, epochs, trace);
		TrainingResult trained = train(run.experiment(), fold, context);
		stopwatch.lap("training");
		Measured measured = measure(
				fold.evaluationInput(trained.model(), trained.history(), trained.keptEpoch()), seed, stopwatch);
		measured.tables.put(PREPARATION, scalings(fold));
		try (RunDraft draft = store.draft(run.request())) {
			save(draft, run.experiment(), fold, trained.model(), trace);
			stopwatch.lap("saving");
			log(draft, run, fold, trained, measured);
			cancellation.check();
			return draft.commit(run.experimentName(), result(fold, trained, measured), trained.history(),
					measured.tables, stopwatch.timings(trained.history().stream().map(Epoch::seconds).toList()),
					RunEnvironment.of(plan, run, registry));
		}
	}

	private static void save(RunDraft draft, PlannedExperiment experiment, ScaledFold fold, LatentModel model,
			RunTrace trace) throws IOException {
		ModelFiles.write(draft.modelFolder(), experiment, fold, model);
		for (Map.Entry<Integer, LatentModel> checkpoint : trace.checkpoints().entrySet()) {
			checkpoint.getValue().save(draft.checkpointFolder(checkpoint.getKey()));
		}
		draft.trajectory(trace.points());
	}

	private TrainingResult train(PlannedExperiment experiment, ScaledFold fold, TrainingContext context)
			throws TrainingException {
		Variant variant = registry.create(experiment.variant().contribution(), Variant.class);
		return variant.train(fold.trainingData(), experiment.variant().parameters(), context);
	}

	private Measured measure(EvaluationInput input, Seed seed, Stopwatch stopwatch) {
		Measured measured = new Measured(new ArrayList<>(), new LinkedHashMap<>());
		for (ComponentUse use : plan.evaluators()) {
			Evaluation evaluation = measurement.of(use, input, seed);
			measured.results.add(new EvaluatorResult(use.id(), evaluation.measures(), evaluation.notes()));
			measured.tables.put(use.id(), evaluation.tables());
			stopwatch.lap("evaluator " + use.id());
		}
		return measured;
	}

	private static RunResult result(ScaledFold fold, TrainingResult trained, Measured measured) {
		return new RunResult(fold.counts(), trained.history().size(), trained.keptEpoch(), trained.stopReason(),
				trained.model().parameterCount(), trained.model().latentSize(), measured.results, trained.notes());
	}

	private static List<ResultTable> scalings(ScaledFold fold) {
		List<ResultTable> tables = new ArrayList<>();
		tables.add(scaling("input scaling", fold.inputScaler().describe()));
		if (!fold.features().isAutoencoding()) {
			tables.add(scaling("target scaling", fold.targetScaler().describe()));
		}
		return tables;
	}

	private static ResultTable scaling(String name, List<String> sentences) {
		return new ResultTable(name, List.of("feature and scaling"), sentences.stream().map(List::of).toList());
	}

	private static void log(RunDraft draft, PlannedRun run, ScaledFold fold, TrainingResult trained,
			Measured measured) {
		draft.log("run %s: %s".formatted(run.id(), run.label()));
		fold.counts().forEach((part, rows) -> draft.log("%s: %d rows".formatted(part.id(), rows)));
		fold.inputScaler().describe().forEach(sentence -> draft.log("input: " + sentence));
		if (!fold.features().isAutoencoding()) {
			fold.targetScaler().describe().forEach(sentence -> draft.log("target: " + sentence));
		}
		draft.log("training: %d epochs, weights of epoch %d kept; %s".formatted(trained.history().size(),
				trained.keptEpoch(), trained.stopReason()));
		trained.notes().forEach(note -> draft.log("training: " + note));
		for (EvaluatorResult result : measured.results) {
			result.notes().forEach(note -> draft.log("%s: %s".formatted(result.evaluator(), note)));
		}
	}

	/** What all evaluators found; filled in one after the other. */
	private record Measured(List<EvaluatorResult> results, Map<String, List<ResultTable>> tables) {
	}
}
