package org.lithoscope.exploration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.clustering.ClusteringMethod;
import org.lithoscope.exploration.downhole.DownholeLogs;
import org.lithoscope.runner.ComponentUse;
import org.lithoscope.runner.PlanOptions;
import org.lithoscope.runner.StoredModel;
import org.lithoscope.runner.SuitePlan;
import org.lithoscope.runner.SuitePlanner;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;

/**
 * A stored suite whose samples were read again, so that models can be applied to them. Safe for use from many threads.
 */
public final class Exploration {

	private static final String CLUSTERING = "clustering";

	private final StoredSuite stored;
	private final Registry registry;
	private final SuitePlan plan;
	private final List<RunRecord> runs;
	private final DownholeLogs logs;

	private Exploration(StoredSuite stored, Registry registry, SuitePlan plan, List<RunRecord> runs) {
		this.stored = stored;
		this.registry = registry;
		this.plan = plan;
		this.runs = List.copyOf(runs);
		this.logs = new DownholeLogs(plan.table());
	}

	/**
	 * Reads the samples that a stored suite was run on, and makes its folds.
	 *
	 * @param work cancellation, progress and threads; its seed is not used
	 * @throws DataException if the suite or its data can no longer be read, or the data have changed since
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public static Exploration open(StoredSuite stored, Registry registry, WorkContext work) throws DataException {
		Objects.requireNonNull(stored, "stored");
		try {
			SuitePlan plan = new SuitePlanner(registry)
					.plan(SuiteFiles.read(stored.folder().resolve(StoredSuite.SUITE)), new PlanOptions(true), work);
			List<RunRecord> runs = new ArrayList<>();
			String hash = plan.table().contentHash();
			for (RunRecord run : stored.contents().finished()) {
				if (!run.request().dataHash().equals(hash)) {
					throw new DataException(("%s has changed since suite %s was run on it: the stored models cannot be "
							+ "shown on these samples; run the suite again, or bring the old data back").formatted(
									plan.table().origin().title(), stored.name()));
				}
				runs.add(run);
			}
			return new Exploration(stored, registry, plan, runs);
		} catch (SuiteException | StoreException e) {
			throw new DataException(e.getMessage(), e);
		}
	}

	/** Where the suite is stored. */
	public StoredSuite stored() {
		return stored;
	}

	/** The samples. */
	public SampleTable table() {
		return plan.table();
	}

	/** The boreholes one by one. */
	public DownholeLogs logs() {
		return logs;
	}

	/** The finished runs, in the suite's order. */
	public List<RunRecord> runs() {
		return runs;
	}

	/** The fold that a run was trained on, if the suite still has it. */
	public Optional<Fold> fold(RunRecord run) {
		return plan.folds().stream().filter(fold -> fold.repeat() == run.repeat() && fold.index() == run.fold())
				.findFirst();
	}

	/**
	 * Applies a run's model to every sample that has its features, whatever side of the fold it is on.
	 *
	 * @throws DataException if the model or its fold is gone
	 */
	public EncodedRun encode(RunRecord run) throws DataException {
		Fold fold = fold(run).orElseThrow(() -> new DataException(
				"the suite has no fold any more that run %s was trained on".formatted(run.id())));
		try {
			StoredModel model = StoredModel.load(run, registry);
			FeatureTable features = model.features(plan.table());
			FloatMatrix latent = model.encode(features);
			return new EncodedRun(run, features.sampleOfRow(), parts(features, fold), latent,
					errors(model, features, latent));
		} catch (IOException e) {
			throw new DataException(e.getMessage(), e);
		}
	}

	private static Part[] parts(FeatureTable features, Fold fold) {
		Part[] parts = new Part[features.rows()];
		for (int r = 0; r < parts.length; r++) {
			parts[r] = fold.partOf(features.sampleOfRow()[r]);
		}
		return parts;
	}

	/** The squared error of each row's reconstruction in scaled units; nothing where the model cannot decode. */
	private static double[] errors(StoredModel stored, FeatureTable features, FloatMatrix latent) {
		LatentModel model = stored.model();
		Optional<FloatMatrix> reconstruction = model.decode(latent);
		if (reconstruction.isEmpty()) {
			return new double[0];
		}
		FloatMatrix targets = stored.targetScaler().transform(features.targets());
		double[] errors = new double[features.rows()];
		for (int r = 0; r < errors.length; r++) {
			for (int c = 0; c < targets.columns(); c++) {
				double difference = reconstruction.get().get(r, c) - targets.get(r, c);
				errors[r] += difference * difference;
			}
		}
		return errors;
	}

	/** For how many clusters the runs were measured, increasing; empty where the suite measures no clusters. */
	public List<Integer> clusterCounts() {
		return evaluator().map(use -> Arrays.stream(use.parameters().integers("k")).sorted().distinct()
				.boxed().toList()).orElse(List.of());
	}

	/**
	 * Clusters the test rows exactly as the suite's evaluator did; every other row goes to the cluster whose mean is
	 * nearest.
	 *
	 * @param k how many clusters, 1 to the number of test rows
	 * @param work cancellation and threads; the seed is the run's own
	 * @throws DataException if the suite measures no clusters, or the run has too few test rows
	 */
	public ClusterAssignment cluster(EncodedRun encoded, int k, WorkContext work) throws DataException {
		ComponentUse use = evaluator().orElseThrow(() -> new DataException(
				"suite %s has no evaluator 'clustering': there are no clusters to show".formatted(stored.name())));
		int[] test = encoded.rows(Part.TEST);
		if (test.length < k) {
			throw new DataException("run %s has %d test rows: too few for %d clusters".formatted(
					encoded.run().id(), test.length, k));
		}
		WorkContext own = new WorkContext(
				new Seed(encoded.run().request().seed()).stream("evaluator").stream(use.id()), work.cancellation(),
				work.progress(), work.threads());
		Clustering clustering = ClusteringMethod.of(use.parameters(), registry)
				.cluster(encoded.latent().selectRows(test), k, Part.TEST, own);
		return ClusterAssignment.spread(encoded, test, clustering);
	}

	private Optional<ComponentUse> evaluator() {
		return plan.evaluators().stream().filter(use -> use.id().equals(CLUSTERING)).findFirst();
	}

	/** What is installed. */
	public Registry registry() {
		return registry;
	}
}
