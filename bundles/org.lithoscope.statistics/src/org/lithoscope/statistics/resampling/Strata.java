package org.lithoscope.statistics.resampling;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Groups by stratum; a resample takes as many groups of each stratum as it has.
 *
 * @param members per stratum the indices of its groups
 * @param groups how many groups there are in all
 */
record Strata(List<int[]> members, int groups) {

	/** @param codes per group the code of its stratum */
	static Strata of(int[] codes) {
		List<int[]> members = Arrays.stream(codes).distinct()
				.mapToObj(code -> IntStream.range(0, codes.length).filter(g -> codes[g] == code).toArray()).toList();
		return new Strata(members, codes.length);
	}

	/** How many groups have another one in their stratum; the others are in every resample exactly once. */
	int exchangeable() {
		return members.stream().mapToInt(stratum -> stratum.length).filter(size -> size > 1).sum();
	}

	/** Draws with replacement: per group how often it came. */
	int[] draw(RandomGenerator random) {
		int[] weights = new int[groups];
		for (int[] stratum : members) {
			for (int i = 0; i < stratum.length; i++) {
				weights[stratum[random.nextInt(stratum.length)]]++;
			}
		}
		return weights;
	}
}
