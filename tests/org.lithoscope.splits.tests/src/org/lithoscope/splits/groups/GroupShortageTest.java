package org.lithoscope.splits.groups;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.splits.Splitters;
import org.lithoscope.splits.Tables;

/** What a user reads when the table has too few groups. */
class GroupShortageTest {

	private static Map<String, Integer> boreholes(String... ids) {
		Map<String, Integer> samples = new LinkedHashMap<>();
		for (String id : ids) {
			samples.put(id, 10);
		}
		return samples;
	}

	private static String refusal(String splitter, SampleTable table, Grouping grouping) {
		return assertThrows(DataException.class, () -> Splitters.split(splitter, table, grouping)).getMessage();
	}

	@Test
	void tooFewSitesAreNamedAndBoreholesSuggested() {
		SampleTable table = Tables.of(boreholes("1-S1-A", "1-S1-B", "1-S2-A", "1-S2-B", "2-S1-A"));
		assertEquals("k-fold with 5 folds by site needs at least 5 sites; the table has 3 (1-S1, 1-S2, 2-S1): "
				+ "use fewer folds or group by borehole", refusal("k-fold", table, Grouping.SITE));
	}

	@Test
	void sitesAreSuggestedWhereTheySuffice() {
		SampleTable table = Tables.of(boreholes("1-S1-A", "1-S2-A", "1-S3-A", "2-S4-A", "2-S5-A"));
		assertEquals("k-fold with 5 folds by expedition needs at least 5 expeditions; the table has 2 (1, 2): "
				+ "use fewer folds or group by site", refusal("k-fold", table, Grouping.EXPEDITION));
	}

	@Test
	void fewerFoldsAreNotSuggestedForASingleGroup() {
		SampleTable table = Tables.of(boreholes("1-S1-A", "1-S1-B"));
		assertEquals("holdout by expedition needs at least 2 expeditions; the table has 1 (1): group by borehole",
				refusal("holdout", table, Grouping.EXPEDITION));
		assertEquals("k-fold with 5 folds by site needs at least 5 sites; the table has 1 (1-S1): add boreholes",
				refusal("k-fold", table, Grouping.SITE));
	}

	@Test
	void tooFewBoreholesOnlyLeaveFewerFolds() {
		SampleTable table = Tables.of(boreholes("1-S1-A", "1-S1-B"));
		assertEquals("k-fold with 5 folds by borehole needs at least 5 boreholes; the table has 2 (1-S1-A, 1-S1-B): "
				+ "use fewer folds", refusal("k-fold", table, Grouping.BOREHOLE));
		assertEquals("study-a by borehole needs at least 3 boreholes; the table has 2 (1-S1-A, 1-S1-B): "
				+ "use splitter 'holdout'", refusal("study-a", table, Grouping.SITE));
	}

	@Test
	void aSingleBoreholeHasAMessageOfItsOwn() {
		SampleTable table = Tables.of(boreholes("360-U1473-A"));
		assertEquals("holdout by site needs at least 2 sites; the table has a single borehole (360-U1473-A): add "
				+ "boreholes, or use splitter 'rows', whose figures are too good because neighbouring samples stand "
				+ "on several sides", refusal("holdout", table, Grouping.SITE));
		assertEquals("k-fold with 5 folds by borehole needs at least 5 boreholes; the table has a single borehole "
				+ "(360-U1473-A): add boreholes, or use splitter 'rows', whose figures are too good because "
				+ "neighbouring samples stand on several sides", refusal("k-fold", table, Grouping.BOREHOLE));
	}

	@Test
	void aTableThatDoesNotTellSitesIsSaidToBeSo() {
		SampleTable table = Tables.withoutSites(boreholes("SHRIMPLIN", "NEWBY", "NOLAN"));
		assertEquals("k-fold with 5 folds by site needs at least 5 sites; the table has 3 (NEWBY, NOLAN, SHRIMPLIN; "
				+ "it does not tell all sites, and a borehole without one counts for itself): use fewer folds",
				refusal("k-fold", table, Grouping.SITE));
	}

	@Test
	void manyNamesAreCutShort() {
		String[] ids = IntStream.range(0, 12).mapToObj("1-S%02d-A"::formatted).toArray(String[]::new);
		String message = assertThrows(DataException.class, () -> Splitters.split("k-fold",
				Tables.of(boreholes(ids)), Grouping.SITE, 1, 1, Map.of("folds", "13"))).getMessage();
		assertEquals("k-fold with 13 folds by site needs at least 13 sites; the table has 12 (1-S00, 1-S01, 1-S02, "
				+ "1-S03, 1-S04, 1-S05, 1-S06, 1-S07, 1-S08, 1-S09 and 2 more): use fewer folds", message);
	}

	@Test
	void aSingleRowCannotBeDivided() {
		SampleTable table = Tables.of(Map.of("1-S1-A", 1));
		assertEquals("rows needs at least 2 samples; the table has 1", refusal("rows", table, Grouping.SITE));
	}
}
