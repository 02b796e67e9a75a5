package org.lithoscope.clustering.neighbour;

import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import org.lithoscope.clustering.kernel.BlockKernels;
import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;

/**
 * The nearest other points of every point, found by comparing all pairs: the time grows with the square of the number
 * of points, the memory is 8 bytes per point and neighbour.
 */
public final class NearestNeighbours {

	private final int count;
	private final int[] indices;
	private final float[] distances;

	private NearestNeighbours(int points, int count) {
		this.count = count;
		this.indices = new int[Math.multiplyExact(points, count)];
		this.distances = new float[points * count];
	}

	/**
	 * Finds neighbours on the threads of the context; the result does not depend on how many there are.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param count how many neighbours of each, 1 to {@code rows − 1}
	 * @throws IllegalArgumentException if the count is out of range or a coordinate is not finite
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static NearestNeighbours of(FloatMatrix points, int count, WorkContext context) {
		if (count < 1 || count >= points.rows()) {
			throw new IllegalArgumentException("expected 1 to %d neighbours of each of %d points, not %d"
					.formatted(points.rows() - 1, points.rows(), count));
		}
		requireFinite(points);
		NearestNeighbours neighbours = new NearestNeighbours(points.rows(), count);
		PointBlocks blocks = PointBlocks.of(points);
		Workers.run(blocks.blocks(), context, "nearest neighbours", b -> {
			for (int i = 0; i < blocks.size(b); i++) {
				neighbours.find(blocks, b * LANES + i);
			}
		});
		return neighbours;
	}

	private static void requireFinite(FloatMatrix points) {
		for (int i = 0; i < points.values().length; i++) {
			if (!Float.isFinite(points.values()[i])) {
				throw new IllegalArgumentException("coordinate %d of point %d is %s: expected a finite number"
						.formatted(i % points.columns(), i / points.columns(), points.values()[i]));
			}
		}
	}

	private void find(PointBlocks points, int point) {
		float[] coordinates = new float[points.width()];
		points.copy(point, coordinates);
		float[] squares = new float[LANES];
		int from = point * count;
		int found = 0;
		for (int b = 0; b < points.blocks(); b++) {
			BlockKernels.squaredDistances(squares, points.block(b), coordinates, 0);
			for (int i = 0; i < points.size(b); i++) {
				int other = b * LANES + i;
				if (found < count || squares[i] < distances[from + count - 1]) {
					found += other == point ? 0 : insert(from, found, other, squares[i]);
				}
			}
		}
		for (int i = from; i < from + count; i++) {
			distances[i] = (float) Math.sqrt(distances[i]);
		}
	}

	/** Keeps the neighbours so far in order; returns 1 if there is one more, 0 if the farthest had to go. */
	private int insert(int from, int found, int other, float square) {
		int place = from + Math.min(found, count - 1);
		while (place > from && distances[place - 1] > square) {
			distances[place] = distances[place - 1];
			indices[place] = indices[place - 1];
			place--;
		}
		distances[place] = square;
		indices[place] = other;
		return found < count ? 1 : 0;
	}

	/** How many points there are. */
	public int points() {
		return indices.length / count;
	}

	/** How many neighbours every point has. */
	public int count() {
		return count;
	}

	/** The neighbour of rank {@code rank}, 0 for the nearest; of equally near ones the smaller index comes first. */
	public int index(int point, int rank) {
		return indices[point * count + rank];
	}

	/** The distance to the neighbour of rank {@code rank}. */
	public float distance(int point, int rank) {
		return distances[point * count + rank];
	}
}
