package org.lithoscope.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

/** What holds for every splitter on any table. */
class SplitterPropertiesTest {

	private static final List<String> IDS = List.of("holdout", "k-fold", "rows", "study-a", "study-b", "study-c");
	private static final int TABLES = 8;

	static Stream<Arguments> everySplitter() {
		return IDS.stream().flatMap(SplitterPropertiesTest::onEveryTable);
	}

	static Stream<Arguments> randomSplitters() {
		return Stream.of("holdout", "k-fold", "rows").flatMap(SplitterPropertiesTest::onEveryTable);
	}

	static Stream<Arguments> tables() {
		return onEveryTable("k-fold");
	}

	private static Stream<Arguments> onEveryTable(String id) {
		return Stream.of(Grouping.BOREHOLE, Grouping.SITE, Grouping.EXPEDITION).flatMap(grouping -> IntStream
				.range(0, TABLES).mapToObj(table -> Arguments.of(id, grouping, table)));
	}

	private static SampleTable table(int number) {
		return Tables.random(number, 6 + number);
	}

	@ParameterizedTest
	@MethodSource("everySplitter")
	void noGroupIsOnTwoSidesAndEverySampleIsOnOne(String id, Grouping grouping, int number) throws DataException {
		SampleTable table = table(number);
		for (Fold fold : Splitters.split(id, table, grouping, 2, number, Map.of())) {
			String[] groups = fold.grouping().groupsOf(table);
			Map<String, Part> sideOfGroup = new HashMap<>();
			for (int row = 0; row < table.rows(); row++) {
				Part side = fold.partOf(row);
				assertNotNull(side, "a sample was left out");
				Part before = sideOfGroup.putIfAbsent(groups[row], side);
				assertTrue(before == null || before == side, groups[row] + " is on two sides");
			}
			assertFalse(fold.groups(Part.VALIDATION).isEmpty(), "nothing to validate on");
		}
	}

	@ParameterizedTest
	@MethodSource("everySplitter")
	void theSameRequestGivesTheSameFolds(String id, Grouping grouping, int number) throws DataException {
		List<Fold> once = Splitters.split(id, table(number), grouping, 3, 5, Map.of());
		List<Fold> again = Splitters.split(id, table(number), grouping, 3, 5, Map.of());
		assertEquals(hashes(once), hashes(again));
	}

	@ParameterizedTest
	@MethodSource("randomSplitters")
	void repeatsAndSeedsDrawDifferentPartitions(String id, Grouping grouping, int number) throws DataException {
		List<Fold> folds = Splitters.split(id, table(number), grouping, 2, 5, Map.of());
		List<Fold> otherSeed = Splitters.split(id, table(number), grouping, 2, 6, Map.of());
		Map<Integer, List<String>> ofRepeat = folds.stream()
				.collect(Collectors.groupingBy(Fold::repeat, Collectors.mapping(FoldManifest::hash,
						Collectors.toList())));
		assertNotEquals(ofRepeat.get(0), ofRepeat.get(1));
		assertNotEquals(hashes(folds), hashes(otherSeed));
	}

	@ParameterizedTest
	@MethodSource("tables")
	void everySampleIsTestedOnExactlyOncePerRepeat(String id, Grouping grouping, int number) throws DataException {
		SampleTable table = table(number);
		List<Fold> folds = Splitters.split(id, table, grouping, 3, number, Map.of("folds", "4"));
		int[][] tested = new int[3][table.rows()];
		for (Fold fold : folds) {
			for (int row : fold.samples(Part.TEST)) {
				tested[fold.repeat()][row]++;
			}
		}
		for (int[] ofRepeat : tested) {
			assertTrue(Arrays.stream(ofRepeat).allMatch(times -> times == 1));
		}
		assertEquals(List.of(0, 1, 2, 3, 0, 1, 2, 3, 0, 1, 2, 3), folds.stream().map(Fold::index).toList());
	}

	@ParameterizedTest
	@MethodSource("tables")
	void testFoldsDifferByAtMostTheLargestGroup(String id, Grouping grouping, int number) throws DataException {
		SampleTable table = table(number);
		List<Integer> sizes = new ArrayList<>();
		for (Fold fold : Splitters.split(id, table, grouping, 1, number, Map.of())) {
			sizes.add(fold.samples(Part.TEST).length);
		}
		int spread = sizes.stream().max(Integer::compare).get() - sizes.stream().min(Integer::compare).get();
		assertTrue(spread <= largestGroup(table, grouping), "sizes " + sizes);
	}

	@ParameterizedTest
	@MethodSource("randomSplitters")
	void sharesAreMetWithinTheLargestGroup(String id, Grouping grouping, int number) throws DataException {
		SampleTable table = table(number);
		for (Fold fold : Splitters.split(id, table, grouping, 5, number, Map.of())) {
			int learning = table.rows() - (id.equals("k-fold") ? fold.samples(Part.TEST).length : 0);
			double off = Math.abs(fold.samples(Part.VALIDATION).length - 0.15 * learning);
			assertTrue(off <= largestGroup(table, fold.grouping()), fold + " is off by " + off);
		}
	}

	private static long largestGroup(SampleTable table, Grouping grouping) {
		return Arrays.stream(grouping.groupsOf(table))
				.collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).values().stream()
				.max(Long::compare).orElseThrow();
	}

	private static List<String> hashes(List<Fold> folds) {
		return folds.stream().map(FoldManifest::hash).toList();
	}
}
