package org.lithoscope.splits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

class FoldNotesTest {

	private static final Map<String, Part> SIDES = Map.of("1-S1-A", Part.TRAIN, "1-S1-B", Part.TEST, "1-S2-A",
			Part.TEST, "1-S3-A", Part.VALIDATION);

	private static Map<String, Integer> samples() {
		Map<String, Integer> samples = new LinkedHashMap<>();
		SIDES.keySet().stream().sorted().forEach(id -> samples.put(id, 5));
		return samples;
	}

	private final SampleTable table = Tables.of(samples());

	@Test
	void siteFoldsAsAskedForNeedNoNote() throws DataException {
		SampleTable random = Tables.random(2, 8);
		assertEquals(List.of(),
				FoldNotes.of(random, Grouping.SITE, Splitters.split("k-fold", random, Grouping.SITE)));
	}

	@Test
	void testBoreholesBesideTrainingBoreholesAreCounted() {
		Fold fold = Fold.of(table, Grouping.BOREHOLE, 0, 0, SIDES);
		assertEquals(List.of("1 of 2 test boreholes stand on a site that also has a training borehole, often metres "
				+ "away; grouping by site avoids that"), FoldNotes.of(table, Grouping.BOREHOLE, List.of(fold)));
		assertEquals(List.of("2 of 4 test boreholes (over all folds) stand on a site that also has a training "
				+ "borehole, often metres away; grouping by site avoids that"),
				FoldNotes.of(table, Grouping.BOREHOLE, List.of(fold, fold)));
	}

	@Test
	void theStudysDivisionSaysThatItIsByBorehole() throws DataException {
		SampleTable alone = Tables.withoutSites(samples());
		assertEquals(List.of("folds are by borehole, as the splitter prescribes, although site was asked for"),
				FoldNotes.of(alone, Grouping.SITE, Splitters.split("study-a", alone, Grouping.SITE)));
	}

	@Test
	void unknownSitesAreTold() throws DataException {
		SampleTable alone = Tables.withoutSites(samples());
		List<Fold> folds = Splitters.split("k-fold", alone, Grouping.SITE, 1, 1, Map.of("folds", "4"));
		assertEquals(List.of("the table does not tell the site of every borehole; a borehole without one is a group of "
				+ "its own"), FoldNotes.of(alone, Grouping.SITE, folds));
		assertEquals(4, folds.stream().flatMap(fold -> fold.groups(Part.TEST).stream()).distinct().count());
	}

	@Test
	void singleRowsAreMarkedAsLeaking() throws DataException {
		assertEquals(List.of("folds are by row, as the splitter prescribes, although site was asked for",
				"leaking folds: neighbouring samples of a borehole stand on several sides, so that figures are better "
						+ "than they would be on a new borehole"),
				FoldNotes.of(table, Grouping.SITE, Splitters.split("rows", table, Grouping.SITE)));
	}

	@Test
	void foldsWithoutValidationAreCounted() {
		Fold fold = Fold.of(table, Grouping.SITE, 0, 0, Map.of("1-S1", Part.TRAIN, "1-S2", Part.TEST));
		assertEquals(List.of("1 of 1 folds have no validation samples, because there are too few groups"),
				FoldNotes.of(table, Grouping.SITE, List.of(fold)));
	}
}
