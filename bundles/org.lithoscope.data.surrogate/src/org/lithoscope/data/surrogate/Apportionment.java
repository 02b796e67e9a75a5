package org.lithoscope.data.surrogate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Whole numbers of a given sum in proportion to weights, by largest remainder (Hamilton's method). */
final class Apportionment {

	private Apportionment() {
	}

	/**
	 * Shares a total.
	 *
	 * @param minimum what every part gets at least, where its weight is positive
	 * @return one number per weight, their sum exactly {@code total}; all zero if no weight is positive
	 */
	static int[] share(int total, double[] weights, int minimum) {
		double sum = Arrays.stream(weights).sum();
		int[] parts = new int[weights.length];
		if (!(sum > 0)) {
			return parts;
		}
		int positive = (int) Arrays.stream(weights).filter(w -> w > 0).count();
		int guaranteed = (long) minimum * positive <= total ? minimum : 0;
		int free = total - guaranteed * positive;
		double[] remainders = new double[weights.length];
		int given = 0;
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] > 0) {
				double exact = free * (weights[i] / sum);
				int whole = (int) exact;
				parts[i] = guaranteed + whole;
				given += whole;
				remainders[i] = exact - whole;
			} else {
				remainders[i] = -1;
			}
		}
		giveRest(parts, remainders, free - given);
		return parts;
	}

	private static void giveRest(int[] parts, double[] remainders, int rest) {
		int[] order = IntStream.range(0, parts.length).boxed()
				.sorted(Comparator.comparingDouble(i -> -remainders[i])).mapToInt(Integer::intValue).toArray();
		for (int i = 0; i < rest; i++) {
			parts[order[i]]++;
		}
	}
}
