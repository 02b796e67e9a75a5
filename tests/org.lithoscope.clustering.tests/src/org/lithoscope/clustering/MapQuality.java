package org.lithoscope.clustering;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.FloatMatrix;

/** How well a map keeps neighbourhoods. */
public final class MapQuality {

	private MapQuality() {
	}

	/**
	 * The trustworthiness of a map (Venna and Kaski 2001, doi:10.1007/3-540-44668-0_68): 1 if the nearest points in the
	 * map are among the nearest in truth, about 0.5 for a random map.
	 */
	public static double trustworthiness(FloatMatrix points, FloatMatrix map, int neighbours) {
		int n = points.rows();
		double penalty = 0;
		for (int p = 0; p < n; p++) {
			int[] rank = new int[n];
			int[] inTruth = byDistance(points, p);
			for (int i = 0; i < n; i++) {
				rank[inTruth[i]] = i;
			}
			int[] inMap = byDistance(map, p);
			for (int i = 1; i <= neighbours; i++) {
				penalty += Math.max(0, rank[inMap[i]] - neighbours);
			}
		}
		return 1 - penalty * 2 / ((double) n * neighbours * (2.0 * n - 3 * neighbours - 1));
	}

	/** All points, the point itself first. */
	private static int[] byDistance(FloatMatrix points, int point) {
		double[] squares = IntStream.range(0, points.rows()).mapToDouble(other -> {
			double square = 0;
			for (int c = 0; c < points.columns(); c++) {
				square += Math.pow(points.get(point, c) - points.get(other, c), 2);
			}
			return other == point ? -1 : square;
		}).toArray();
		Integer[] order = IntStream.range(0, points.rows()).boxed().toArray(Integer[]::new);
		Arrays.sort(order, (a, b) -> Double.compare(squares[a], squares[b]));
		return Arrays.stream(order).mapToInt(i -> i).toArray();
	}
}
