package org.lithoscope.clustering.tsne;

import static org.lithoscope.clustering.tsne.Gradient.AXES;

import java.util.random.RandomGenerator;

import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * A map in which neighbours stay neighbours (t-SNE; van der Maaten and Hinton 2008, Journal of Machine Learning
 * Research 9, 2579–2605). It starts from the principal components (Kobak and Berens 2019,
 * doi:10.1038/s41467-019-13056-x), so that the large-scale arrangement means something.
 *
 * <p>Attraction acts between the {@code 3 · perplexity} nearest neighbours, repulsion between all pairs: the time grows
 * with the square of the number of points, the memory is about 100 bytes per point and unit of perplexity.
 *
 * @param perplexity how many neighbours a point pays attention to, above 1; at most a third of the other points count
 * @param iterations rounds of gradient descent, the first quarter (250 at most) with exaggerated attraction; 1 or more
 */
public record TSne(double perplexity, int iterations) {

	/** Perplexity 30, 1000 iterations. */
	public static final TSne DEFAULT = new TSne(30, 1000);

	private static final int FEWEST_POINTS = 5;
	private static final double STARTING_SPREAD = 1e-4;

	public TSne {
		if (!(perplexity > 1) || iterations < 1) {
			throw new IllegalArgumentException(
					"expected a perplexity above 1 and 1 or more iterations, not %s and %d".formatted(perplexity,
							iterations));
		}
	}

	/**
	 * Maps points to {@code rows × dimensions}. The threads of the context are used, and the result does not depend on
	 * how many there are.
	 *
	 * @param points {@code rows × columns}, finite, 5 rows or more
	 * @param dimensions 1 to 3
	 * @throws IllegalArgumentException if rows or dimensions are out of range or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public FloatMatrix map(FloatMatrix points, int dimensions, WorkContext context) {
		if (points.rows() < FEWEST_POINTS || dimensions < 1 || dimensions > AXES) {
			throw new IllegalArgumentException(
					"t-SNE maps %d or more points to 1 to %d dimensions, not %d points to %d dimensions"
							.formatted(FEWEST_POINTS, AXES, points.rows(), dimensions));
		}
		double attention = Math.min(perplexity, (points.rows() - 1) / 3.0);
		NearestNeighbours neighbours =
				NearestNeighbours.of(points, (int) Math.min(points.rows() - 1, 3 * attention), context);
		float[][] map = start(points, dimensions, context.seed().stream("start").generator());
		new Descent(Affinities.of(neighbours, attention), map, dimensions).run(iterations, context);
		FloatMatrix result = FloatMatrix.zeros(points.rows(), dimensions);
		for (int p = 0; p < points.rows(); p++) {
			for (int axis = 0; axis < dimensions; axis++) {
				result.set(p, axis, map[axis][p]);
			}
		}
		return result;
	}

	/** Principal components, very small, and some noise that tells equal points apart. */
	private static float[][] start(FloatMatrix points, int dimensions, RandomGenerator random) {
		PrincipalComponents components = PrincipalComponents.of(points);
		int known = Math.min(dimensions, points.columns());
		FloatMatrix projected = components.project(points, known);
		double deviation = Math.sqrt(components.variances()[0]);
		double scale = deviation > 0 ? STARTING_SPREAD / deviation : 0;
		float[][] map = new float[AXES][points.rows()];
		for (int p = 0; p < points.rows(); p++) {
			for (int axis = 0; axis < dimensions; axis++) {
				double coordinate = axis < known ? projected.get(p, axis) * scale : 0;
				map[axis][p] = (float) (coordinate + random.nextGaussian() * STARTING_SPREAD / 100);
			}
		}
		return map;
	}
}
