package org.lithoscope.splits.balanced;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

import org.lithoscope.splits.groups.Group;

/**
 * Groups roughly from large to small.
 *
 * <p>Placing large groups first lets the small ones level out the sides. A group's size counts up to twofold, at
 * random, so that each repeat places them in another order.
 */
final class JitteredOrder {

	private record Ranked(Group group, double weight) {
	}

	private JitteredOrder() {
	}

	static List<Group> of(List<Group> groups, RandomGenerator random) {
		return groups.stream().map(group -> new Ranked(group, group.samples() * (1 + random.nextDouble())))
				.sorted(Comparator.comparingDouble(Ranked::weight).reversed()).map(Ranked::group).toList();
	}
}
