package org.lithoscope.runner;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.evaluation.TrajectoryEvaluator;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.store.AddedEvaluation;
import org.lithoscope.store.EvaluatorResult;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;

/**
 * Measures stored models by an evaluator that their suite did not have, without training. The figures are those that the
 * evaluator would have given had it been part of the suite, because it draws from the run's own seed.
 */
public final class Reevaluation {

	/**
	 * What was done.
	 *
	 * @param measured runs that have new figures
	 * @param already how many runs had them before
	 * @param problems runs that could not be measured, and why
	 */
	public record Outcome(List<RunRecord> measured, int already, List<String> problems) {

		public Outcome {
			measured = List.copyOf(measured);
			problems = List.copyOf(problems);
		}
	}

	private final StoredSuite stored;
	private final Registry registry;
	private final ComponentUse use;

	/**
	 * Chooses what is measured.
	 *
	 * @param evaluator id of an evaluator
	 * @param settings its parameters that differ from their defaults
	 * @throws ParameterException if there is no such parameter, or its value is out of range
	 * @throws RegistryException if there is no such evaluator
	 * @throws SuiteException if the evaluator measures during training, which is over
	 */
	public Reevaluation(StoredSuite stored, Registry registry, String evaluator, Map<String, String> settings)
			throws ParameterException, SuiteException {
		this.stored = Objects.requireNonNull(stored, "stored");
		this.registry = Objects.requireNonNull(registry, "registry");
		Contribution contribution = registry.require(ContributionKind.EVALUATOR, evaluator);
		Parameters parameters = contribution.resolve(settings);
		Evaluator instance = registry.create(contribution, Evaluator.class);
		if (instance instanceof TrajectoryEvaluator) {
			throw new SuiteException(("evaluator '%s' looks at models while they are trained: add it to the suite and run "
					+ "the suite again").formatted(evaluator));
		}
		instance.validate(parameters, registry);
		this.use = new ComponentUse(contribution, parameters);
	}

	/**
	 * Measures all finished runs of the suite that lack the figures, several at a time.
	 *
	 * @param work cancellation, progress, and how many runs at a time; its seed is not used
	 * @throws DataException if the data can no longer be read, or have changed
	 * @throws SuiteException if the stored suite can no longer be planned
	 * @throws StoreException if the store cannot be read
	 * @throws CancellationException if the work was cancelled; what was measured until then is kept
	 */
	public Outcome measure(WorkContext work) throws DataException, SuiteException, StoreException {
		Map<String, RunRecord> open = new LinkedHashMap<>();
		int already = 0;
		for (RunRecord run : distinct(stored.contents().finished())) {
			if (stored.measured(run, use.identity())) {
				already++;
			} else {
				open.put(run.request().shortId(), run);
			}
		}
		if (open.isEmpty()) {
			return new Outcome(List.of(), already, List.of());
		}
		SuitePlan plan = new SuitePlanner(registry).plan(
				SuiteFiles.read(stored.folder().resolve(StoredSuite.SUITE)), new PlanOptions(true), work);
		requireSameData(plan, open.values().iterator().next());
		List<String> problems = Collections.synchronizedList(new ArrayList<>());
		List<RunRecord> measured = measure(plan, open, work, problems);
		work.cancellation().check();
		return new Outcome(measured, already, problems);
	}

	private static List<RunRecord> distinct(List<RunRecord> runs) {
		Map<String, RunRecord> byId = new LinkedHashMap<>();
		runs.forEach(run -> byId.putIfAbsent(run.request().shortId(), run));
		return List.copyOf(byId.values());
	}

	private void requireSameData(SuitePlan plan, RunRecord run) throws DataException {
		if (!plan.table().contentHash().equals(run.request().dataHash())) {
			throw new DataException(("%s has changed since suite %s was run on it: the stored models cannot be measured on "
					+ "these samples; run the suite again, or bring the old data back").formatted(
							plan.table().origin().title(), stored.name()));
		}
	}

	private List<RunRecord> measure(SuitePlan plan, Map<String, RunRecord> open, WorkContext work,
			List<String> problems) {
		Map<String, PlannedRun> planned = new LinkedHashMap<>();
		plan.runs().stream().filter(run -> open.containsKey(run.id())).forEach(run -> planned.putIfAbsent(run.id(), run));
		if (planned.size() < open.size()) {
			problems.add(("%d runs were made by contributions that have changed since, and cannot be measured: run the "
					+ "suite again").formatted(open.size() - planned.size()));
		}
		int workers = Math.max(1, Math.min(work.threads(), planned.size()));
		Measurement measurement = new Measurement(registry, work.cancellation(), Math.max(1, work.threads() / workers));
		ScaledFolds folds = new ScaledFolds(registry, List.copyOf(planned.values()));
		Map<String, RunRecord> done = Collections.synchronizedMap(new LinkedHashMap<>());
		AtomicInteger count = new AtomicInteger();
		List<RunTask> tasks = new ArrayList<>();
		for (PlannedRun run : planned.values()) {
			tasks.add(new Task(run, () -> {
				measure(run, open.get(run.id()), folds, measurement);
				done.put(run.id(), open.get(run.id()));
				work.progress().report((double) count.incrementAndGet() / planned.size(),
						"%d of %d runs measured".formatted(count.get(), planned.size()));
			}, problems));
		}
		new LocalExecutor().execute(tasks, new ExecutionContext(plan, stored, workers, work.cancellation()));
		return planned.keySet().stream().filter(done::containsKey).map(done::get).toList();
	}

	private void measure(PlannedRun run, RunRecord record, ScaledFolds folds, Measurement measurement)
			throws DataException, IOException, StoreException {
		try {
			ScaledFold fold = folds.of(run);
			StoredModel model = StoredModel.load(record, registry);
			Evaluation found = measurement.of(use, fold.evaluationInput(model.model(), record.epochs(),
					record.result().keptEpoch()), new Seed(record.request().seed()));
			stored.add(record, new AddedEvaluation(use.identity(),
					new EvaluatorResult(use.id(), found.measures(), found.notes()), found.tables()));
		} finally {
			folds.release(run);
		}
	}

	@FunctionalInterface
	private interface Work {

		void perform() throws DataException, IOException, StoreException;
	}

	/** One run to be measured; what goes wrong is told and ends no other run. */
	private record Task(PlannedRun run, Work work, List<String> problems) implements RunTask {

		@Override
		public void perform() {
			try {
				work.perform();
			} catch (CancellationException e) {
				// the caller finds out by itself
				return;
			} catch (IOException e) {
				// the model's files: the message says all
				problems.add("%s: %s".formatted(run.label(), e.getMessage()));
			} catch (Exception | Error e) {
				problems.add("%s: %s".formatted(run.label(), FailureMessage.of(e)));
			}
		}
	}
}
