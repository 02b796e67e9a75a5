package org.lithoscope.clustering.kmeans;

import java.util.concurrent.atomic.AtomicReference;

import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * K-means with several restarts, each seeded by greedy k-means++ (Arthur and Vassilvitskii 2007) and improved by
 * Lloyd's iteration (Lloyd 1982, doi:10.1109/TIT.1982.1056489).
 *
 * <p>While iterating, points are compared with all centres in single precision, as a product of centred coordinates;
 * the labels that are returned come from a last comparison of differences in double precision. Restarts are spread over
 * the threads of the context, each on one; the one with the smallest inertia, the earlier of two equal ones, goes on
 * until no point changes sides, so that the result hardly depends on the tolerance. A cluster that loses all its points
 * takes over the point farthest from its centre. It stays empty only where there are fewer distinct points than
 * clusters.
 *
 * @param restarts 1 or more
 * @param iterations the most rounds of one restart, 1 or more
 * @param tolerance a restart is interrupted when the squared movements of all centres in one round add up to at most
 *        this times the mean variance of the columns; 0 or more
 */
public record KMeans(int restarts, int iterations, double tolerance) {

	/** Ten restarts of at most 300 rounds, tolerance 1e-4. */
	public static final KMeans DEFAULT = new KMeans(10, 300, 1e-4);

	public KMeans {
		if (restarts < 1 || iterations < 1 || !(tolerance >= 0)) {
			throw new IllegalArgumentException(
					"expected 1 or more restarts and iterations and a tolerance of 0 or more, not %d, %d and %s"
							.formatted(restarts, iterations, tolerance));
		}
	}

	/**
	 * Divides the points into {@code k} clusters. Restart {@code r} draws from the stream {@code r} of the context's
	 * seed.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @throws IllegalArgumentException if {@code k} is not in 1 to the number of rows, or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public KMeansResult fit(FloatMatrix points, int k, WorkContext context) {
		requireClusters(points, k);
		NormalisedPoints normalised = NormalisedPoints.of(points);
		double smallestShift = tolerance * normalised.meanVariance();
		AtomicReference<Candidate> best = new AtomicReference<>();
		Workers.run(restarts, context, "k-means, k = " + k, r -> {
			double[][] start = new Seeding(normalised.blocks(), context.seed().stream(r).generator()).choose(k);
			Restart restart = new Restart(normalised.blocks(), start);
			restart.iterate(iterations, smallestShift, context.cancellation());
			best.accumulateAndGet(new Candidate(r, restart), Candidate::better);
		});
		Restart winner = best.get().restart();
		winner.iterate(iterations, 0, context.cancellation());
		return result(points, normalised, winner, best.get().index(), context);
	}

	/**
	 * Improves given centres until no point changes sides or the rounds are used up; draws nothing at random.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param start {@code k × dimensions}
	 * @throws IllegalArgumentException if {@code k} is not in 1 to the number of rows, or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public KMeansResult refine(FloatMatrix points, DoubleMatrix start, WorkContext context) {
		requireClusters(points, start.rows());
		NormalisedPoints normalised = NormalisedPoints.of(points);
		Restart restart = new Restart(normalised.blocks(), normalised.normalised(start));
		restart.iterate(iterations, 0, context.cancellation());
		return result(points, normalised, restart, 0, context);
	}

	private static void requireClusters(FloatMatrix points, int k) {
		if (k < 1 || k > points.rows()) {
			throw new IllegalArgumentException(
					"k = %d: expected 1 to %d, the number of points".formatted(k, points.rows()));
		}
	}

	private static KMeansResult result(FloatMatrix points, NormalisedPoints normalised, Restart restart, int index,
			WorkContext context) {
		DoubleMatrix centres = normalised.denormalised(restart.centres());
		NearestCentres nearest = NearestCentres.of(points, centres, context);
		return new KMeansResult(nearest.labels(), centres, nearest.inertia(), restart.iterations(), index);
	}

	/** A finished restart; only the best one so far is kept, since each holds a label per point. */
	private record Candidate(int index, Restart restart) {

		/** The better of two, which does not depend on the order in which they finish; {@code first} may be null. */
		static Candidate better(Candidate first, Candidate second) {
			if (first == null) {
				return second;
			}
			int order = Double.compare(first.restart.inertia(), second.restart.inertia());
			return order < 0 || order == 0 && first.index < second.index ? first : second;
		}
	}
}
