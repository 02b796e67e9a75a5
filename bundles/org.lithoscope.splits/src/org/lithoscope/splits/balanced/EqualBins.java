package org.lithoscope.splits.balanced;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.lithoscope.splits.groups.Group;

/**
 * Divides groups among bins of nearly equal size: each group, the largest first, goes to the emptiest bin.
 *
 * <p>Whatever the order, two bins never differ by more than the largest group. Graham, R. L. (1969). Bounds on
 * multiprocessing timing anomalies. SIAM Journal on Applied Mathematics 17(2), 416-429. doi:10.1137/0117039.
 */
final class EqualBins {

	private EqualBins() {
	}

	/**
	 * Divides {@code groups} among {@code count} bins, none of them empty.
	 *
	 * @throws IllegalArgumentException if there are fewer groups than bins
	 */
	static List<List<Group>> divide(List<Group> groups, int count, RandomGenerator random) {
		if (groups.size() < count) {
			throw new IllegalArgumentException("%d groups cannot fill %d bins".formatted(groups.size(), count));
		}
		List<List<Group>> bins = new ArrayList<>();
		for (int b = 0; b < count; b++) {
			bins.add(new ArrayList<>());
		}
		long[] samples = new long[count];
		for (Group group : JitteredOrder.of(groups, random)) {
			int emptiest = emptiest(samples, random);
			bins.get(emptiest).add(group);
			samples[emptiest] += group.samples();
		}
		return bins;
	}

	/** The index of the smallest number; among equals each is as likely, so that bins have no rank of their own. */
	private static int emptiest(long[] samples, RandomGenerator random) {
		int found = 0;
		int equals = 1;
		for (int b = 1; b < samples.length; b++) {
			if (samples[b] < samples[found]) {
				found = b;
				equals = 1;
			} else if (samples[b] == samples[found] && random.nextInt(++equals) == 0) {
				found = b;
			}
		}
		return found;
	}
}
