package org.lithoscope.splits.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.FoldManifest;
import org.lithoscope.splits.Splitters;
import org.lithoscope.splits.Tables;
import org.lithoscope.testing.SharedFiles;

/** Golden sides of twenty boreholes h00 to h19 from NumPy 2.4's permutation and the slicing of train_test_split. */
class StudySplitterTest {

	private static SampleTable twenty() {
		Map<String, Integer> samples = new LinkedHashMap<>();
		for (int b = 19; b >= 0; b--) {
			samples.put("h%02d".formatted(b), b + 1);
		}
		return Tables.withoutSites(samples);
	}

	private static Set<String> boreholes(Fold fold, Part part) {
		return new TreeSet<>(fold.groups(part));
	}

	private static Fold only(String id, SampleTable table) throws DataException {
		List<Fold> folds = Splitters.split(id, table, Grouping.SITE);
		assertEquals(1, folds.size());
		return folds.get(0);
	}

	@Test
	void divisionASetsTheTestBoreholesAsideFirst() throws DataException {
		Fold fold = only("study-a", twenty());
		assertEquals(Set.of("h00", "h15", "h17"), boreholes(fold, Part.TEST));
		assertEquals(Set.of("h01", "h08", "h18"), boreholes(fold, Part.VALIDATION));
		assertEquals(14, boreholes(fold, Part.TRAIN).size());
	}

	@Test
	void divisionBHalvesWhatTrainingLeaves() throws DataException {
		Fold fold = only("study-b", twenty());
		assertEquals(Set.of("h00", "h05", "h17"), boreholes(fold, Part.TEST));
		assertEquals(Set.of("h01", "h08", "h15"), boreholes(fold, Part.VALIDATION));
	}

	@Test
	void divisionCTestsOnTheBoreholesOfDivisionA() throws DataException {
		Fold fold = only("study-c", twenty());
		assertEquals(Set.of("h00", "h15", "h17"), boreholes(fold, Part.TEST));
		assertEquals(Set.of("h01", "h08", "h14", "h18"), boreholes(fold, Part.VALIDATION));
	}

	@Test
	void boreholesAreTheGroupsWhateverIsAskedAndEveryRepeatIsTheSame() throws DataException {
		List<Fold> folds = Splitters.split("study-a", Tables.random(1, 10), Grouping.EXPEDITION, 3, 77, Map.of());
		assertTrue(folds.stream().allMatch(fold -> fold.grouping() == Grouping.BOREHOLE));
		assertEquals(1, folds.stream().map(FoldManifest::hash).distinct().count());
		assertEquals(List.of(0, 1, 2), folds.stream().map(Fold::repeat).toList());
	}

	@Test
	void theFewestBoreholesAllowedFillAllSides() throws DataException {
		for (Map.Entry<String, Integer> needed : Map.of("study-a", 3, "study-b", 4, "study-c", 3).entrySet()) {
			Map<String, Integer> samples = new LinkedHashMap<>();
			for (int b = 0; b < needed.getValue(); b++) {
				samples.put("h" + b, 1);
			}
			Fold fold = only(needed.getKey(), Tables.withoutSites(samples));
			for (Part part : Part.values()) {
				assertTrue(fold.samples(part).length > 0, needed.getKey());
			}
		}
	}

	/** The counts are those in the logs of the study's runs. */
	@Test
	void onTheStudysBoreholesTheCountsAreThoseOfItsLogs() throws Exception {
		Optional<Path> file = SharedFiles.find("data/lily-surrogate.csv.gz");
		Assumptions.assumeTrue(file.isPresent(), "needs shared/data/lily-surrogate.csv.gz");
		SampleTable table = Tables.of(samplesOfBorehole(file.get()));
		Fold a = only("study-a", table);
		assertEquals("206 174636 | 45 33277 | 45 30593", counts(a));
		assertEquals("207 169018 | 44 37093 | 45 32395", counts(only("study-b", table)));
		assertEquals("205 174184 | 46 33729 | 45 30593", counts(only("study-c", table)));
		Set<String> trained = new HashSet<>();
		a.groups(Part.TRAIN).forEach(borehole -> trained.add(siteOf(borehole)));
		assertEquals(34, a.groups(Part.TEST).stream().filter(borehole -> trained.contains(siteOf(borehole))).count(),
				"test boreholes on a site that also has a training borehole");
	}

	private static String counts(Fold fold) {
		return "%d %d | %d %d | %d %d".formatted(fold.groups(Part.TRAIN).size(), fold.samples(Part.TRAIN).length,
				fold.groups(Part.VALIDATION).size(), fold.samples(Part.VALIDATION).length,
				fold.groups(Part.TEST).size(), fold.samples(Part.TEST).length);
	}

	private static String siteOf(String borehole) {
		return borehole.substring(0, borehole.lastIndexOf('-'));
	}

	private static Map<String, Integer> samplesOfBorehole(Path file) throws IOException {
		Map<String, Integer> samples = new LinkedHashMap<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
				new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
			lines.readLine();
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				samples.merge(line.substring(0, line.indexOf(',')), 1, Integer::sum);
			}
		}
		return samples;
	}
}
