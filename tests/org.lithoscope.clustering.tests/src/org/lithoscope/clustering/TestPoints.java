package org.lithoscope.clustering;

import java.util.SplittableRandom;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.testing.Golden;

import com.google.gson.JsonObject;

/** Points to cluster. */
public final class TestPoints {

	private TestPoints() {
	}

	/** Normal clouds of unit width whose centres are drawn with standard deviation {@code spread}. */
	public static FloatMatrix clouds(int rows, int columns, int clouds, double spread, long seed) {
		SplittableRandom random = new SplittableRandom(seed);
		double[] centres = new double[clouds * columns];
		for (int i = 0; i < centres.length; i++) {
			centres[i] = spread * random.nextGaussian();
		}
		FloatMatrix points = FloatMatrix.zeros(rows, columns);
		for (int r = 0; r < rows; r++) {
			int cloud = random.nextInt(clouds);
			for (int c = 0; c < columns; c++) {
				points.set(r, c, (float) (centres[cloud * columns + c] + random.nextGaussian()));
			}
		}
		return points;
	}

	/** The same points moved by {@code shift} along every axis, after multiplication with {@code factor}. */
	public static FloatMatrix moved(FloatMatrix points, float factor, float shift) {
		FloatMatrix moved = FloatMatrix.zeros(points.rows(), points.columns());
		for (int i = 0; i < points.values().length; i++) {
			moved.values()[i] = points.values()[i] * factor + shift;
		}
		return moved;
	}

	/** The section {@code points} of {@code clustering.json}. */
	public static JsonObject golden() {
		return Golden.read("clustering.json").getAsJsonObject("points");
	}

	/** The 600 points of 8 coordinates of {@code clustering.json}. */
	public static FloatMatrix goldenPoints() {
		return FloatMatrix.of(600, 8, Golden.floats(golden().getAsJsonObject("x")));
	}

	/** The labels scikit-learn's k-means gave them. */
	public static int[] goldenLabels() {
		double[] labels = Golden.numbers(golden().getAsJsonObject("kmeans").getAsJsonArray("labels"));
		int[] codes = new int[labels.length];
		for (int i = 0; i < codes.length; i++) {
			codes[i] = (int) labels[i];
		}
		return codes;
	}
}
