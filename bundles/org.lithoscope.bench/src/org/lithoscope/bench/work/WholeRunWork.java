package org.lithoscope.bench.work;

import java.io.IOException;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.silhouette.Silhouette;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.training.TrainingOutcome;

/**
 * One turn is a run as a suite has it, from scaled measurements to a silhouette: training with validation, encoding of
 * all rows, k-means and the exact silhouette of the test rows. The result is that silhouette.
 */
record WholeRunWork(Workload workload, DataFiles files, int threads) implements Work {

	@Override
	public String description() {
		return KernelChoice.describe();
	}

	@Override
	public void take(Turns turns) {
		try {
			FloatMatrix training = files.measurements(0, workload.trainRows());
			FloatMatrix validation = files.measurements(workload.trainRows(), workload.validationRows());
			FloatMatrix all = files.measurements(0, workload.rows());
			while (turns.next()) {
				turns.done(run(training, validation, all, new Seed(turns.number())));
			}
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private double run(FloatMatrix training, FloatMatrix validation, FloatMatrix all, Seed seed) {
		WorkContext context = new WorkContext(seed, Cancellation.NEVER, Progress.SILENT, threads);
		TrainingOutcome outcome = StudyModel.train(StudyModel.wholeRun(workload),
				StudyModel.data(training, validation), context.withThreads(1), epoch -> {
				});
		FrozenNetwork model = StudyModel.engine().freeze(StudyModel.SPEC, outcome.state());
		FloatMatrix latent = model.encode(all);
		FloatMatrix test = latent.selectRows(testRows());
		KMeans method = new KMeans(workload.restarts(), 300, 1e-4);
		int[] labels = method.fit(test, workload.clusters(), context).labels();
		return Silhouette.isDefined(labels) ? Silhouette.of(test, labels, context).score() : Double.NaN;
	}

	private int[] testRows() {
		int first = workload.trainRows() + workload.validationRows();
		int[] rows = new int[workload.rows() - first];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = first + i;
		}
		return rows;
	}
}
