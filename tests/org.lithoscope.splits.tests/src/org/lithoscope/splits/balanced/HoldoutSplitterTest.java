package org.lithoscope.splits.balanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.Splitters;
import org.lithoscope.splits.Tables;

class HoldoutSplitterTest {

	private static SampleTable equalBoreholes() {
		Map<String, Integer> samples = new LinkedHashMap<>();
		IntStream.range(0, 20).forEach(b -> samples.put("1-S%02d-A".formatted(b), 10));
		return Tables.of(samples);
	}

	private static List<Integer> sizes(Fold fold) {
		return List.of(fold.samples(Part.TRAIN).length, fold.samples(Part.VALIDATION).length,
				fold.samples(Part.TEST).length);
	}

	@Test
	void theUsualSharesAreSeventyFifteenFifteen() throws DataException {
		List<Fold> folds = Splitters.split("holdout", equalBoreholes(), Grouping.SITE);
		assertEquals(1, folds.size());
		assertEquals(List.of(140, 30, 30), sizes(folds.get(0)));
	}

	@Test
	void theSharesCanBeSet() throws DataException {
		Fold fold = Splitters.split("holdout", equalBoreholes(), Grouping.SITE, 1, 1,
				Map.of("train", "0.5", "validation", "0.25")).get(0);
		assertEquals(List.of(100, 50, 50), sizes(fold));
	}

	@Test
	void repeatsAreNumberedAndTestOnEveryBoreholeSoonerOrLater() throws DataException {
		Set<String> tested = new HashSet<>();
		List<Fold> folds = Splitters.split("holdout", equalBoreholes(), Grouping.BOREHOLE, 60, 1, Map.of());
		folds.forEach(fold -> tested.addAll(fold.groups(Part.TEST)));
		assertEquals(20, tested.size());
		assertEquals(59, folds.get(59).repeat());
		assertTrue(folds.stream().allMatch(fold -> fold.index() == 0));
	}

	@Test
	void sharesThatLeaveNothingToTestAreRefused() {
		DataException refused = assertThrows(DataException.class, () -> Splitters.split("holdout", equalBoreholes(),
				Grouping.SITE, 1, 1, Map.of("train", "0.7", "validation", "0.3")));
		assertEquals("holdout: train 0.7 and validation 0.3 leave nothing to test on: their sum has to be below 1",
				refused.getMessage());
	}

	@Test
	void rowsDividesSamplesWhateverGroupingIsAsked() throws DataException {
		Fold fold = Splitters.split("rows", equalBoreholes(), Grouping.EXPEDITION).get(0);
		assertEquals(Grouping.ROW, fold.grouping());
		assertEquals(List.of(140, 30, 30), sizes(fold));
	}
}
