package org.lithoscope.bench.work;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.mixture.CovarianceForm;
import org.lithoscope.clustering.mixture.GaussianMixture;
import org.lithoscope.clustering.silhouette.Silhouette;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/** Clustering of points and its evaluation, with the settings that the scripts of the other side have. */
final class ClusteringWork {

	private static final int ITERATIONS = 300;
	private static final double TOLERANCE = 1e-4;
	private static final int MIXTURE_ITERATIONS = 100;
	private static final double MIXTURE_TOLERANCE = 1e-3;
	private static final double REGULARISATION = 1e-6;

	private ClusteringWork() {
	}

	/** K-means with restarts, another seed in every turn; the result is the inertia. */
	static Work kMeans(Workload workload, FloatMatrix points, int threads) {
		KMeans method = new KMeans(workload.restarts(), ITERATIONS, TOLERANCE);
		return Work.of(onThreads(threads),
				turn -> method.fit(points, workload.clusters(), context(turn, threads)).inertia());
	}

	/** The exact silhouette; the result is the score. */
	static Work silhouette(FloatMatrix points, int[] labels, int threads) {
		return Work.of(onThreads(threads), turn -> Silhouette.of(points, labels, context(turn, threads)).score());
	}

	/** A mixture with full covariances, another seed in every turn; the result is the mean log-likelihood. */
	static Work mixture(Workload workload, FloatMatrix points, int threads) {
		GaussianMixture method = new GaussianMixture(CovarianceForm.FULL, 1, MIXTURE_ITERATIONS, MIXTURE_TOLERANCE,
				REGULARISATION);
		return Work.of(onThreads(threads),
				turn -> method.fit(points, workload.clusters(), context(turn, threads)).meanLogLikelihood());
	}

	private static String onThreads(int threads) {
		return threads == 1 ? "1 thread" : threads + " threads";
	}

	private static WorkContext context(int turn, int threads) {
		return new WorkContext(new Seed(turn), Cancellation.NEVER, Progress.SILENT, threads);
	}
}
