package org.lithoscope.evaluation.dimension;

import java.util.Arrays;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.evaluation.neighbours.Neighbours;

/**
 * Per point the distances of its nearest other points, increasing; points that coincide with another are left out,
 * since a distance of 0 says nothing about dimension.
 *
 * @param distances {@code points × neighbours}, all above 0
 * @param duplicates how many points were left out
 */
public record NeighbourDistances(double[][] distances, int duplicates) {

	/**
	 * Searches all pairs of points.
	 *
	 * @param count how many neighbours, less than there are points
	 */
	public static NeighbourDistances of(FloatMatrix points, int count, Cancellation cancellation) {
		Neighbours neighbours = new Neighbours(points, count);
		boolean[] all = new boolean[points.columns()];
		Arrays.fill(all, true);
		double[][] distances = new double[points.rows()][];
		int kept = 0;
		for (int r = 0; r < points.rows(); r++) {
			cancellation.check();
			neighbours.search(points, r, all, r);
			if (neighbours.distance(0) > 0) {
				distances[kept] = new double[count];
				for (int i = 0; i < count; i++) {
					distances[kept][i] = neighbours.distance(i);
				}
				kept++;
			}
		}
		return new NeighbourDistances(Arrays.copyOf(distances, kept), points.rows() - kept);
	}

	/**
	 * The dimension from the two nearest neighbours (Facco et al. 2017, doi:10.1038/s41598-017-11873-y): the ratio of
	 * their distances is Pareto distributed with the dimension as exponent. Fitted to the smaller ratios by a straight
	 * line through the origin, as the paper does.
	 *
	 * @param discarded the share of the largest ratios that is left out, 0 or more and below 1; the paper takes 0.1
	 * @return NaN if all ratios are 1
	 */
	public double twoNearest(double discarded) {
		double[] logRatios = Arrays.stream(distances).mapToDouble(nearest -> Math.log(nearest[1] / nearest[0])).sorted()
				.toArray();
		int n = logRatios.length;
		double products = 0;
		double squares = 0;
		for (int i = 0; i < (int) (n * (1 - discarded)); i++) {
			products += logRatios[i] * -Math.log1p(-(i + 1.0) / (n + 1));
			squares += logRatios[i] * logRatios[i];
		}
		return products / squares;
	}

	/**
	 * The maximum-likelihood dimension from all neighbours (Levina and Bickel 2004), estimates of points averaged as
	 * inverses (MacKay and Ghahramani 2005), which is the likelihood of all points together.
	 *
	 * @return NaN if all neighbours of a point are equally far, everywhere
	 */
	public double maximumLikelihood() {
		double sum = 0;
		long terms = 0;
		for (double[] nearest : distances) {
			double farthest = nearest[nearest.length - 1];
			for (int i = 0; i < nearest.length - 1; i++) {
				sum += Math.log(farthest / nearest[i]);
			}
			terms += nearest.length - 1;
		}
		return terms / sum;
	}
}
