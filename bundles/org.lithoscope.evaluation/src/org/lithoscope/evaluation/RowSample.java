package org.lithoscope.evaluation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** A random choice of rows without repetition. */
public final class RowSample {

	private RowSample() {
	}

	/**
	 * {@code count} of {@code rows} rows, increasing; every choice is equally likely.
	 *
	 * @param count at most {@code rows}
	 */
	public static int[] of(int rows, int count, RandomGenerator random) {
		int[] order = IntStream.range(0, rows).toArray();
		for (int i = 0; i < count; i++) {
			int other = random.nextInt(i, rows);
			int row = order[other];
			order[other] = order[i];
			order[i] = row;
		}
		int[] sample = Arrays.copyOf(order, count);
		Arrays.sort(sample);
		return sample;
	}
}
