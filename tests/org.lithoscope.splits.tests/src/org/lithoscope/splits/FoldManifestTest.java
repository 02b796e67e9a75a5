package org.lithoscope.splits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;

class FoldManifestTest {

	private static final Map<String, Part> SIDES =
			Map.of("1-S1", Part.TRAIN, "1-S2", Part.VALIDATION, "2-S10", Part.TEST, "2-S9", Part.TEST);

	@TempDir
	Path folder;

	private final SampleTable table = Tables.of(samples("2-S10-A", "2-S9-A", "1-S1-A", "1-S1-B", "1-S2-A"));

	private static Map<String, Integer> samples(String... boreholes) {
		Map<String, Integer> samples = new LinkedHashMap<>();
		Stream.of(boreholes).forEach(id -> samples.put(id, id.length()));
		return samples;
	}

	@Test
	void theFileNamesTheGroupsOnEverySide() {
		FoldManifest manifest = FoldManifest.of("k-fold", Map.of("folds", "3"), -17,
				List.of(Fold.of(table, Grouping.SITE, 1, 2, SIDES)));
		assertEquals("""
				{
				  "format": "lithoscope-folds",
				  "version": 1,
				  "splitter": "k-fold",
				  "parameters": {
				    "folds": "3"
				  },
				  "grouping": "site",
				  "seed": -17,
				  "folds": [
				    {
				      "repeat": 1,
				      "index": 2,
				      "hash": "%s",
				      "samples": {
				        "train": 12,
				        "validation": 6,
				        "test": 13
				      },
				      "groups": {
				        "train": [
				          "1-S1"
				        ],
				        "validation": [
				          "1-S2"
				        ],
				        "test": [
				          "2-S9",
				          "2-S10"
				        ]
				      }
				    }
				  ]
				}
				""".formatted(manifest.folds().get(0).hash()), manifest.toJson());
	}

	/**
	 * The digest's input spelled out with Python's hashlib: each text as four-byte big-endian length and UTF-8, per
	 * side its name, the number of names and the sorted names.
	 */
	@Test
	void theHashIsThatOfTheSortedNames() {
		assertEquals("07b3e11d304ea790fcfdf2ac03dc1936cf4b9b723516abac9700921f12c944a2",
				FoldManifest.hash(Fold.of(table, Grouping.SITE, 0, 0, SIDES)));
	}

	@Test
	void theHashIgnoresRepeatIndexAndTheOrderOfRows() {
		SampleTable reordered = Tables.of(samples("1-S2-A", "1-S1-B", "2-S9-A", "2-S10-A", "1-S1-A"));
		assertEquals(FoldManifest.hash(Fold.of(table, Grouping.SITE, 0, 0, SIDES)),
				FoldManifest.hash(Fold.of(reordered, Grouping.SITE, 3, 1, SIDES)));
	}

	@Test
	void anotherSideOrAnotherGroupingGivesAnotherHash() {
		SampleTable alone = Tables.withoutSites(samples("1-S1", "1-S2", "2-S9", "2-S10"));
		String bySite = FoldManifest.hash(Fold.of(alone, Grouping.SITE, 0, 0, SIDES));
		String byBorehole = FoldManifest.hash(Fold.of(alone, Grouping.BOREHOLE, 0, 0, SIDES));
		Map<String, Part> moved = new LinkedHashMap<>(SIDES);
		moved.put("2-S9", Part.TRAIN);
		assertNotEquals(bySite, byBorehole);
		assertNotEquals(bySite, FoldManifest.hash(Fold.of(alone, Grouping.SITE, 0, 0, moved)));
	}

	@Test
	void aWrittenManifestReadsBackEqualAndRestoresItsFolds() throws Exception {
		SampleTable random = Tables.random(3, 8);
		List<Fold> folds = Splitters.split("k-fold", random, Grouping.SITE, 2, 9, Map.of("folds", "4"));
		FoldManifest manifest =
				FoldManifest.of("k-fold", Map.of("folds", "4", "validation", "0.15"), Long.MIN_VALUE, folds);
		Path file = folder.resolve("folds.json");
		Files.writeString(file, "an older file");

		manifest.write(file);
		FoldManifest read = FoldManifest.read(file);

		assertEquals(manifest, read);
		assertEquals(8, read.folds().size());
		List<Fold> restored = read.restore(random);
		for (int f = 0; f < folds.size(); f++) {
			assertEquals(folds.get(f).toString(), restored.get(f).toString());
			for (Part part : Part.values()) {
				assertArrayEquals(folds.get(f).samples(part), restored.get(f).samples(part));
			}
		}
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "a draft was left behind");
		}
	}

	@Test
	void singleRowsAreCountedAndHashedInsteadOfListed() throws Exception {
		List<Fold> folds = Splitters.split("rows", Tables.random(1, 9), Grouping.SITE, 2, 9, Map.of());
		FoldManifest manifest = FoldManifest.of("rows", Map.of("train", "0.7"), 9, folds);
		Path file = folder.resolve("folds.json");

		manifest.write(file);

		assertFalse(Files.readString(file).contains("groups"));
		FoldManifest read = FoldManifest.read(file);
		assertEquals(manifest, read);
		assertEquals(FoldManifest.hash(folds.get(1)), read.folds().get(1).hash());
		assertNotEquals(read.folds().get(0).hash(), read.folds().get(1).hash());
		DataException refused = assertThrows(DataException.class, () -> read.restore(Tables.random(1, 9)));
		assertEquals("a manifest does not list single rows: divide the table again with splitter 'rows', parameters "
				+ "{train=0.7} and seed 9, and compare the hashes", refused.getMessage());
	}

	@Test
	void aGroupMovedByHandIsNoticed() throws IOException {
		Path file = manifestWith("\"1-S1\"", "\"1-S3\"");
		assertEquals(file + " is no fold manifest: the groups of repeat 1, fold 2 are not those its hash was made "
				+ "from; results of the original folds would be taken for results of these", refusal(file));
	}

	@Test
	void aManifestOfAnotherVersionIsRefused() throws IOException {
		Path file = manifestWith("\"version\": 1", "\"version\": 2");
		assertEquals(file + " is no fold manifest: it has version 2, and this Lithoscope reads version 1",
				refusal(file));
	}

	@Test
	void anUnknownGroupingIsRefusedWithTheKnownOnes() throws IOException {
		Path file = manifestWith("\"grouping\": \"site\"", "\"grouping\": \"ocean\"");
		assertEquals(file + " is no fold manifest: \"grouping\" is 'ocean': expected one of row, borehole, site, "
				+ "expedition", refusal(file));
	}

	@Test
	void aMissingFieldIsNamed() throws IOException {
		Path file = manifestWith("\"splitter\"", "\"spliter\"");
		assertEquals(file + " is no fold manifest: \"splitter\" is missing", refusal(file));
	}

	@Test
	void otherFilesAreRefused() throws IOException {
		Path other = Files.writeString(folder.resolve("other.json"), "[1, 2]");
		assertEquals(other + " is no fold manifest: expected \"format\": \"lithoscope-folds\"", refusal(other));
		Path half = Files.writeString(folder.resolve("half.json"), "{\"format\": \"lithosc");
		assertTrue(refusal(half).startsWith(half + " is no fold manifest: "));
		Path absent = folder.resolve("absent.json");
		assertTrue(refusal(absent).startsWith("the fold manifest " + absent + " cannot be read as UTF-8 text: "));
	}

	@Test
	void foldsOfOtherDataAreNotRestored() {
		FoldManifest manifest = FoldManifest.of("k-fold", Map.of(), 1,
				List.of(Fold.of(table, Grouping.SITE, 1, 2, SIDES)));
		SampleTable fewer = Tables.of(samples("1-S1-A", "1-S1-B", "1-S2-A"));
		DataException absent = assertThrows(DataException.class, () -> manifest.restore(fewer));
		assertEquals("the fold manifest names 2 sites that table.csv does not have: 2-S9, 2-S10",
				absent.getMessage());
		Map<String, Integer> longer = samples("2-S10-A", "2-S9-A", "1-S1-A", "1-S1-B", "1-S2-A");
		longer.put("1-S1-B", 50);
		DataException grown = assertThrows(DataException.class, () -> manifest.restore(Tables.of(longer)));
		assertEquals("repeat 1, fold 2: the manifest counts 12 train samples, table.csv has 56; the manifest belongs "
				+ "to other data", grown.getMessage());
	}

	@Test
	void foldsOfDifferentGroupingsDoNotShareAManifest() {
		List<Fold> mixed = List.of(Fold.of(table, Grouping.SITE, 0, 0, SIDES),
				Fold.of(table, Grouping.EXPEDITION, 0, 0, Map.of("1", Part.TRAIN, "2", Part.TEST)));
		IllegalArgumentException refused =
				assertThrows(IllegalArgumentException.class, () -> FoldManifest.of("x", Map.of(), 1, mixed));
		assertEquals("expected folds of one grouping, not of [SITE, EXPEDITION]", refused.getMessage());
	}

	private Path manifestWith(String found, String replacement) throws IOException {
		FoldManifest manifest = FoldManifest.of("k-fold", Map.of(), 1,
				List.of(Fold.of(table, Grouping.SITE, 1, 2, SIDES)));
		String json = manifest.toJson();
		assertTrue(json.contains(found), "the replacement would change nothing");
		return Files.writeString(folder.resolve("changed.json"), json.replace(found, replacement));
	}

	private static String refusal(Path file) {
		return assertThrows(DataException.class, () -> FoldManifest.read(file)).getMessage();
	}
}
