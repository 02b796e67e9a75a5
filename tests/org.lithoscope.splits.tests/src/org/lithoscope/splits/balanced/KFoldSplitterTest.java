package org.lithoscope.splits.balanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.FoldManifest;
import org.lithoscope.splits.Splitters;
import org.lithoscope.splits.Tables;

class KFoldSplitterTest {

	private static SampleTable equalBoreholes(int count) {
		Map<String, Integer> samples = new LinkedHashMap<>();
		IntStream.range(0, count).forEach(b -> samples.put("1-S%02d-A".formatted(b), 10));
		return Tables.of(samples);
	}

	@Test
	void fiveFoldsValidateOnFifteenPercentOfWhatIsNotTestedOn() throws DataException {
		List<Fold> folds = Splitters.split("k-fold", equalBoreholes(100), Grouping.BOREHOLE);
		assertEquals(5, folds.size());
		for (Fold fold : folds) {
			assertEquals(200, fold.samples(Part.TEST).length);
			assertEquals(120, fold.samples(Part.VALIDATION).length);
			assertEquals(680, fold.samples(Part.TRAIN).length);
		}
	}

	@Test
	void asManyFoldsAsGroupsLeaveOneOutEach() throws DataException {
		List<Fold> folds = Splitters.split("k-fold", equalBoreholes(5), Grouping.SITE);
		assertEquals(5, folds.stream().map(fold -> fold.groups(Part.TEST).get(0)).distinct().count());
		for (Fold fold : folds) {
			assertEquals(List.of(1, 1, 3), List.of(fold.groups(Part.TEST).size(),
					fold.groups(Part.VALIDATION).size(), fold.groups(Part.TRAIN).size()));
		}
	}

	@Test
	void twoGroupsLeaveNothingToValidateOn() throws DataException {
		for (Fold fold : Splitters.split("k-fold", equalBoreholes(2), Grouping.SITE, 1, 1, Map.of("folds", "2"))) {
			assertEquals(1, fold.groups(Part.TRAIN).size());
			assertTrue(fold.groups(Part.VALIDATION).isEmpty());
		}
	}

	@Test
	void moreRepeatsDoNotChangeTheFirstOnes() throws DataException {
		SampleTable table = Tables.random(4, 10);
		List<Fold> few = Splitters.split("k-fold", table, Grouping.SITE, 1, 3, Map.of());
		List<Fold> many = Splitters.split("k-fold", table, Grouping.SITE, 3, 3, Map.of());
		assertEquals(few.stream().map(FoldManifest::hash).toList(),
				many.stream().limit(5).map(FoldManifest::hash).toList());
	}

	@Test
	void singleRowsAreDividedExactlyWhenAskedFor() throws DataException {
		List<Fold> folds = Splitters.split("k-fold", equalBoreholes(2), Grouping.ROW);
		assertTrue(folds.stream().allMatch(fold -> fold.samples(Part.TEST).length == 4));
	}

	@Test
	void holesOfASiteStayTogetherOnlyWhenGroupedBySite() throws DataException {
		SampleTable table = Tables.of(Map.of("1-S1-A", 20, "1-S1-B", 20, "1-S2-A", 20, "1-S2-B", 20));
		Map<String, String> twoFolds = Map.of("folds", "2");
		for (Fold fold : Splitters.split("k-fold", table, Grouping.SITE, 4, 1, twoFolds)) {
			assertEquals(1, fold.groups(Part.TEST).size());
			assertEquals(40, fold.samples(Part.TEST).length);
		}
		assertTrue(Splitters.split("k-fold", table, Grouping.BOREHOLE, 8, 1, twoFolds).stream()
				.map(fold -> fold.groups(Part.TEST)).anyMatch(test -> test.get(0).charAt(3) != test.get(1).charAt(3)));
	}
}
