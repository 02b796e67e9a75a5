package org.lithoscope.clustering.tsne;

import static java.lang.Math.fma;
import static org.lithoscope.clustering.kernel.PointBlocks.LANES;

import java.util.Arrays;

import org.lithoscope.clustering.neighbour.NeighbourGraph;
import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.run.WorkContext;

/**
 * The gradient of the Kullback–Leibler divergence between the affinities of points and those of their places in the
 * map. Every pair of points is looked at; blocks of points are spread over threads, each the sum of the same terms in
 * the same order.
 */
final class Gradient {

	/** A map has this many axes; those that are not wanted stay zero. */
	static final int AXES = 3;

	private final NeighbourGraph affinities;
	private final int points;
	private final float[][][] forces;
	private final float[][] attractions = new float[AXES][];
	private final double[] masses;

	Gradient(NeighbourGraph affinities) {
		this.affinities = affinities;
		this.points = affinities.points();
		int blocks = (points + LANES - 1) / LANES;
		this.forces = new float[blocks][AXES + 1][LANES];
		this.masses = new double[blocks];
		Arrays.setAll(attractions, axis -> new float[points]);
	}

	/**
	 * Computes the gradient, {@code axes × points}.
	 *
	 * @param map per axis the coordinates of all points
	 * @param exaggeration what the affinities are multiplied with
	 */
	void compute(float[][] map, double exaggeration, float[][] gradient, WorkContext context) {
		Workers.run(masses.length, context, "t-SNE", b -> {
			repel(map, b);
			attract(map, b);
		});
		double mass = Arrays.stream(masses).sum();
		for (int axis = 0; axis < AXES; axis++) {
			for (int p = 0; p < points; p++) {
				double repulsion = mass > 0 ? forces[p / LANES][axis][p % LANES] / mass : 0;
				gradient[axis][p] = (float) (4 * (exaggeration * attractions[axis][p] - repulsion));
			}
		}
	}

	private void repel(float[][] map, int block) {
		int from = block * LANES;
		int size = Math.min(LANES, points - from);
		float[][] place = new float[AXES][LANES];
		for (int axis = 0; axis < AXES; axis++) {
			System.arraycopy(map[axis], from, place[axis], 0, size);
			Arrays.fill(forces[block][axis], 0);
		}
		float[] kernel = forces[block][AXES];
		Arrays.fill(kernel, 0);
		float[] x = map[0];
		float[] y = map[1];
		float[] z = map[2];
		for (int p = 0; p < points; p++) {
			repel(forces[block], place, x[p], y[p], z[p]);
		}
		double mass = 0;
		for (int i = 0; i < size; i++) {
			// Without the point's kernel with itself, which is 1.
			mass += kernel[i] - 1.0;
		}
		masses[block] = mass;
	}

	private static void repel(float[][] sums, float[][] place, float px, float py, float pz) {
		float[] x = place[0];
		float[] y = place[1];
		float[] z = place[2];
		float[] sx = sums[0];
		float[] sy = sums[1];
		float[] sz = sums[2];
		float[] sum = sums[AXES];
		for (int i = 0; i < LANES; i++) {
			float dx = x[i] - px;
			float dy = y[i] - py;
			float dz = z[i] - pz;
			float kernel = 1 / fma(dx, dx, fma(dy, dy, fma(dz, dz, 1f)));
			float square = kernel * kernel;
			sum[i] += kernel;
			sx[i] = fma(square, dx, sx[i]);
			sy[i] = fma(square, dy, sy[i]);
			sz[i] = fma(square, dz, sz[i]);
		}
	}

	private void attract(float[][] map, int block) {
		for (int p = block * LANES; p < Math.min(points, (block + 1) * LANES); p++) {
			double fx = 0;
			double fy = 0;
			double fz = 0;
			for (int e = affinities.start(p); e < affinities.start(p + 1); e++) {
				int other = affinities.end(e);
				double dx = map[0][p] - map[0][other];
				double dy = map[1][p] - map[1][other];
				double dz = map[2][p] - map[2][other];
				double force = affinities.weight(e) / (1 + dx * dx + dy * dy + dz * dz);
				fx += force * dx;
				fy += force * dy;
				fz += force * dz;
			}
			attractions[0][p] = (float) fx;
			attractions[1][p] = (float) fy;
			attractions[2][p] = (float) fz;
		}
	}
}
