package org.lithoscope.clustering.umap;

import java.util.random.RandomGenerator;

import org.lithoscope.clustering.neighbour.NearestNeighbours;
import org.lithoscope.clustering.pca.PrincipalComponents;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * A map that keeps the neighbourhood graph of the points (UMAP; McInnes, Healy and Melville 2018,
 * doi:10.48550/arXiv.1802.03426). Neighbours are exact, and it starts from the principal components.
 *
 * <p>Finding neighbours takes time that grows with the square of the number of points, the memory is about 60 bytes per
 * point and neighbour.
 *
 * @param neighbours how large a neighbourhood is, the point itself counted; 2 or more, at most all points count
 * @param minimumDistance how close points may lie in the map, which is some 20 units wide; 0 or more, below 3
 * @param epochs rounds of the layout, 1 or more
 */
public record Umap(int neighbours, double minimumDistance, int epochs) {

	/** Neighbourhoods of 15, minimum distance 0.1, 500 epochs. */
	public static final Umap DEFAULT = new Umap(15, 0.1, 500);

	private static final double STARTING_EXTENT = 10;
	private static final double NOISE = 1e-4;

	public Umap {
		if (neighbours < 2 || !(minimumDistance >= 0 && minimumDistance < 3) || epochs < 1) {
			throw new IllegalArgumentException(
					("expected 2 or more neighbours, a minimum distance in [0, 3) and 1 or more epochs, "
							+ "not %d, %s and %d").formatted(neighbours, minimumDistance, epochs));
		}
	}

	/**
	 * Maps points to {@code rows × dimensions}.
	 *
	 * @param points {@code rows × columns}, finite, 3 rows or more
	 * @param dimensions 1 or more
	 * @throws IllegalArgumentException if rows or dimensions are out of range or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public FloatMatrix map(FloatMatrix points, int dimensions, WorkContext context) {
		if (points.rows() < 3 || dimensions < 1) {
			throw new IllegalArgumentException(
					"UMAP maps 3 or more points to 1 or more dimensions, not %d points to %d dimensions"
							.formatted(points.rows(), dimensions));
		}
		NearestNeighbours nearest =
				NearestNeighbours.of(points, Math.min(neighbours, points.rows()) - 1, context);
		FloatMatrix map = start(points, dimensions, context.seed().stream("start").generator());
		new Layout(FuzzyGraph.of(nearest), Closeness.fit(minimumDistance), map.values(), dimensions,
				context.seed().stream("layout").generator()).run(epochs, context);
		return map;
	}

	/** Principal components, the largest coordinate at 10, and some noise that tells equal points apart. */
	private static FloatMatrix start(FloatMatrix points, int dimensions, RandomGenerator random) {
		int known = Math.min(dimensions, points.columns());
		FloatMatrix projected = PrincipalComponents.of(points).project(points, known);
		float largest = 0;
		for (float coordinate : projected.values()) {
			largest = Math.max(largest, Math.abs(coordinate));
		}
		double scale = largest > 0 ? STARTING_EXTENT / largest : 0;
		FloatMatrix map = FloatMatrix.zeros(points.rows(), dimensions);
		for (int p = 0; p < points.rows(); p++) {
			for (int d = 0; d < dimensions; d++) {
				double coordinate = d < known ? projected.get(p, d) * scale : 0;
				map.set(p, d, (float) (coordinate + random.nextGaussian() * NOISE));
			}
		}
		return map;
	}
}
