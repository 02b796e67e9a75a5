package org.lithoscope.clustering.kmeans;

import java.util.Objects;

import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.WorkContext;

/**
 * The assignment of points to their nearest centres in double precision, from differences.
 *
 * @param labels per point the nearest centre; the lower one of two equally near
 * @param inertia the sum of squared distances of the points to their centres
 */
public record NearestCentres(int[] labels, double inertia) {

	public NearestCentres {
		Objects.requireNonNull(labels, "labels");
	}

	/** Points per task. */
	private static final int PART = 8192;

	/**
	 * Compares every point with every centre, on the threads of the context.
	 *
	 * @param points {@code rows × dimensions}, finite
	 * @param centres {@code k × dimensions}, 1 or more
	 * @throws java.util.concurrent.CancellationException if cancelled
	 */
	public static NearestCentres of(FloatMatrix points, DoubleMatrix centres, WorkContext context) {
		int[] labels = new int[points.rows()];
		double[] squares = new double[points.rows()];
		// a last, short step of something longer, which would seem to start all over again
		WorkContext silent = new WorkContext(context.seed(), context.cancellation(), Progress.SILENT,
				context.threads());
		Workers.run((points.rows() + PART - 1) / PART, silent, "nearest centres",
				part -> assign(points, centres, part * PART, labels, squares));
		double inertia = 0;
		for (double square : squares) {
			inertia += square;
		}
		return new NearestCentres(labels, inertia);
	}

	private static void assign(FloatMatrix points, DoubleMatrix centres, int from, int[] labels, double[] squares) {
		for (int row = from; row < Math.min(labels.length, from + PART); row++) {
			double nearest = Double.POSITIVE_INFINITY;
			for (int c = 0; c < centres.rows(); c++) {
				double square = squaredDistance(points, row, centres, c);
				if (square < nearest) {
					nearest = square;
					labels[row] = c;
				}
			}
			squares[row] = nearest;
		}
	}

	private static double squaredDistance(FloatMatrix points, int row, DoubleMatrix centres, int centre) {
		int dimensions = points.columns();
		float[] x = points.values();
		double[] c = centres.values();
		double square = 0;
		for (int d = 0; d < dimensions; d++) {
			double difference = x[row * dimensions + d] - c[centre * dimensions + d];
			square += difference * difference;
		}
		return square;
	}
}
