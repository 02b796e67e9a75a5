package org.lithoscope.splits.balanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.run.Seed;
import org.lithoscope.splits.groups.Group;

class EqualBinsTest {

	private static List<Group> equalGroups(int count) {
		return IntStream.range(0, count).mapToObj(g -> new Group("g" + g, 10)).toList();
	}

	@Test
	void asManyGroupsAsBinsGiveOneEach() {
		List<List<Group>> bins = EqualBins.divide(equalGroups(5), 5, new Seed(1).generator());
		assertTrue(bins.stream().allMatch(bin -> bin.size() == 1));
	}

	@Test
	void equalGroupsAreDealtOutEvenly() {
		List<List<Group>> bins = EqualBins.divide(equalGroups(23), 5, new Seed(1).generator());
		assertEquals(List.of(4, 4, 5, 5, 5), bins.stream().map(List::size).sorted().toList());
	}

	@Test
	void noBinIsPreferred() {
		Set<Integer> binsOfLargest = new HashSet<>();
		List<Group> groups = List.of(new Group("large", 100), new Group("a", 1), new Group("b", 1));
		for (int seed = 0; seed < 50; seed++) {
			List<List<Group>> bins = EqualBins.divide(groups, 3, new Seed(seed).generator());
			binsOfLargest.add(IntStream.range(0, 3).filter(b -> bins.get(b).contains(groups.get(0))).findFirst()
					.orElseThrow());
		}
		assertEquals(Set.of(0, 1, 2), binsOfLargest);
	}

	@Test
	void fewerGroupsThanBinsIsAProgrammingError() {
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> EqualBins.divide(equalGroups(2), 3, new Seed(1).generator()));
		assertEquals("2 groups cannot fill 3 bins", refused.getMessage());
	}
}
