package org.lithoscope.evaluation.anomaly;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The scores of all samples of one lithology.
 *
 * @param code the lithology
 * @param scores increasing, at least one
 */
record LithologyScores(int code, double[] scores) {

	/**
	 * Every lithology that there is, the strangest first.
	 *
	 * @param codes per sample its lithology
	 * @param scores per sample its score
	 */
	static List<LithologyScores> of(int[] codes, double[] scores) {
		return Arrays.stream(codes).distinct().mapToObj(code -> one(code, codes, scores))
				.sorted(Comparator.comparingDouble(LithologyScores::median).reversed()).toList();
	}

	private static LithologyScores one(int code, int[] codes, double[] scores) {
		double[] own = new double[codes.length];
		int count = 0;
		for (int i = 0; i < codes.length; i++) {
			if (codes[i] == code) {
				own[count++] = scores[i];
			}
		}
		double[] sorted = Arrays.copyOf(own, count);
		Arrays.sort(sorted);
		return new LithologyScores(code, sorted);
	}

	double median() {
		int middle = scores.length / 2;
		return scores.length % 2 == 1 ? scores[middle] : (scores[middle - 1] + scores[middle]) / 2;
	}

	double highest() {
		return scores[scores.length - 1];
	}
}
