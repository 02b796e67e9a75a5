package org.lithoscope.clustering.mixture;

import java.util.Objects;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.WorkContext;

/**
 * Fits mixtures of normal distributions by expectation and maximisation (Dempster, Laird and Rubin 1977,
 * doi:10.1111/j.2517-6161.1977.tb01600.x), starting from k-means.
 *
 * <p>Every restart starts from a k-means run with other random seeds; the one with the largest likelihood is kept, the
 * earlier of two equal ones. All sums are made in double precision in an order that depends on the number of points
 * alone.
 *
 * @param form the shapes that components may take
 * @param restarts 1 or more
 * @param iterations the most rounds of one restart, 1 or more
 * @param tolerance a restart ends when the mean log-likelihood of a point changes by less than this in one round; 0 or
 *        more
 * @param regularisation added to every variance, in squared units of the points, so that components of few or equal
 *        points keep a positive volume; 0 or more
 */
public record GaussianMixture(CovarianceForm form, int restarts, int iterations, double tolerance,
		double regularisation) {

	/** Full covariances, three restarts of at most 300 rounds, tolerance 1e-4, regularisation 1e-6. */
	public static final GaussianMixture DEFAULT = new GaussianMixture(CovarianceForm.FULL, 3, 300, 1e-4, 1e-6);

	/** Three cheap k-means restarts for every start: good centres raise the likelihood more than further starts do. */
	private static final KMeans START = new KMeans(3, 100, 1e-4);

	public GaussianMixture {
		Objects.requireNonNull(form, "form");
		if (restarts < 1 || iterations < 1 || !(tolerance >= 0) || !(regularisation >= 0)) {
			throw new IllegalArgumentException(
					"expected 1 or more restarts and iterations, and a tolerance and regularisation of 0 or more, "
							+ "not %d, %d, %s and %s".formatted(restarts, iterations, tolerance, regularisation));
		}
	}

	/**
	 * Fits {@code k} components. Restart {@code r} draws from the stream {@code r} of the context's seed.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @throws IllegalArgumentException if {@code k} is not in 1 to the number of rows, a coordinate is not finite, or a
	 *         covariance is not positive definite, which happens only if the regularisation is too small
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public MixtureModel fit(FloatMatrix points, int k, WorkContext context) {
		PointBlocks blocks = PointBlocks.of(points);
		MixtureModel best = null;
		for (int r = 0; r < restarts; r++) {
			context.progress().report((double) r / restarts,
					"mixture, k = %d, restart %d of %d".formatted(k, r + 1, restarts));
			WorkContext stream = new WorkContext(context.seed().stream(r), context.cancellation(), Progress.SILENT,
					context.threads());
			KMeansResult start = START.fit(points, k, stream);
			Climb climb = new Climb(blocks, this, stream);
			climb.from(start);
			MixtureModel model = MixtureModel.of(climb, r, blocks, stream);
			if (best == null || model.meanLogLikelihood() > best.meanLogLikelihood()) {
				best = model;
			}
		}
		context.progress().report(1, "mixture, k = " + k);
		return best;
	}
}
