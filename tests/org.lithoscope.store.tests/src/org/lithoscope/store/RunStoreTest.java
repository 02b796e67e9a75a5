package org.lithoscope.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunStoreTest {

	private static final RunRequest REQUEST = Runs.request("v2.6", 0, 1);

	@TempDir
	private Path folder;

	@Test
	void aNewStoreTellsItsVersion() throws Exception {
		Path root = folder.resolve("a/b");

		RunStore.create(root);

		assertEquals("{\n  \"format\": \"lithoscope-runs\",\n  \"version\": 1\n}\n",
				Files.readString(root.resolve("store.json")));
		assertTrue(RunStore.isStore(root));
		assertEquals(root, RunStore.open(root).root());
	}

	@Test
	void openingAFolderThatIsNoStoreIsRefusedAndWritesNothing() {
		Path root = folder.resolve("none");

		StoreException refused = assertThrows(StoreException.class, () -> RunStore.open(root));

		assertEquals("%s is no run store: it has no file store.json; give the folder that a suite was run into"
				.formatted(root), refused.getMessage());
		assertFalse(Files.exists(root));
	}

	@Test
	void aStoreOfAnotherVersionIsRefusedAndLeftAsItIs() throws Exception {
		String marker = "{\"format\": \"lithoscope-runs\", \"version\": 2}";
		Files.writeString(folder.resolve("store.json"), marker);
		String expected = ("the run store %s has version 2, this Lithoscope reads version 1: use the Lithoscope that "
				+ "wrote it, or choose another folder").formatted(folder);

		assertEquals(expected, assertThrows(StoreException.class, () -> RunStore.open(folder)).getMessage());
		assertEquals(expected, assertThrows(StoreException.class, () -> RunStore.create(folder)).getMessage());
		assertEquals(marker, Files.readString(folder.resolve("store.json")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			oops              | the file store.json is broken: expected a JSON object (store.json)
			{}                | the field 'format' is missing (store.json)
			{"format": "npm"} | its format is 'npm' (store.json)
			{"format": "lithoscope-runs", "version": "new"} | the field 'version' is not a whole number (store.json)
			""")
	void aMarkerThatIsNotOursIsRefused(String marker, String reason) throws Exception {
		Files.writeString(folder.resolve("store.json"), marker);

		StoreException refused = assertThrows(StoreException.class, () -> RunStore.create(folder));

		assertEquals("%s is no run store: %s; choose another folder".formatted(folder, reason), refused.getMessage());
	}

	@Test
	void aFileInTheWayIsToldInOneMessage() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "in the way");

		StoreException refused = assertThrows(StoreException.class, () -> RunStore.create(file));

		assertEquals("runs cannot be written to %s (%s is a file): choose a folder that can be written"
				.formatted(file, file), refused.getMessage());
	}

	@Test
	void aFolderBelowAFileIsToldInOneMessage() throws Exception {
		Path file = Files.writeString(folder.resolve("file"), "in the way");
		Path root = file.resolve("runs");

		StoreException refused = assertThrows(StoreException.class, () -> RunStore.create(root));

		assertTrue(refused.getMessage().startsWith("runs cannot be written to %s (%s".formatted(root, file)),
				refused.getMessage());
		assertFalse(refused.getMessage().contains("java."), refused.getMessage());
	}

	@Test
	void suitesAreListedByTheNameInTheirManifest() throws StoreException {
		RunStore store = RunStore.create(folder);
		for (String name : List.of("quick", "über alles/1")) {
			store.suite(name).describe(Runs.manifest(name, Map.of("plain", List.of(REQUEST))));
		}

		assertEquals(List.of("quick", "über alles/1"),
				RunStore.open(folder).suites().stream().map(StoredSuite::name).toList());
		assertEquals("über alles/1", store.suite("über alles/1").manifest().orElseThrow().name());
	}

	@Test
	void foldersThatAreNoSuitesAreNotListed() throws Exception {
		RunStore store = RunStore.create(folder);
		Files.createDirectory(folder.resolve("figures"));
		Files.createDirectory(folder.resolve("broken"));
		Files.writeString(folder.resolve("broken/suite.json"), "{");

		assertEquals(List.of("broken"), store.suites().stream().map(StoredSuite::name).toList());
	}

	@ParameterizedTest
	@CsvSource({"quick, quick", "v2.6 + beta_2-x, v2.6 + beta_2-x", "über, über", "a/b, a%2Fb", "../up, %2E.%2Fup",
			".hidden, %2Ehidden", "nul, %nul", "'a:b*', a%3Ab%2A", "'end ', end%20", "end., end%2E", "50%, 50%25",
			"β/γ, β%2Fγ"})
	void aSuiteNameIsAFolderNameOnAnyFileSystem(String suite, String expected) {
		assertEquals(expected, FolderName.of(suite));
	}

	@Test
	void whatAKilledProcessLeftIsClearedAway() throws Exception {
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		Path left = draftOf(suite, endedProcess());
		Path file = Files.writeString(suite.folder().resolve(".suite.json-1-1.tmp"), "half");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

		RunStore.create(folder);

		assertFalse(Files.exists(left));
		assertFalse(Files.exists(file));
	}

	@Test
	void hiddenFilesOfFoldersThatAreNoSuitesAreLeftAlone() throws Exception {
		Path foreign = Files.createDirectory(folder.resolve("mail"));
		Path file = Files.writeString(foreign.resolve(".draft-1-1.tmp"), "a letter");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(30))));
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		Path own = Files.writeString(suite.folder().resolve(".vimrc.tmp"), "not ours");
		Files.setLastModifiedTime(own, FileTime.from(Instant.now().minus(Duration.ofDays(30))));

		RunStore.create(folder);

		assertTrue(Files.exists(file));
		assertTrue(Files.exists(own));
	}

	@Test
	void whatALivingProcessWritesIsLeftAlone() throws Exception {
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		Path own = draftOf(suite, DraftOwner.current());
		Path file = Files.writeString(suite.folder().resolve(".suite.json-1-1.tmp"), "half");

		RunStore.create(folder);

		assertTrue(Files.exists(own));
		assertTrue(Files.exists(file));
	}

	@Test
	void aProcessIdThatIsUsedAgainDoesNotProtectWhatItsFormerOwnerLeft() throws Exception {
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		DraftOwner now = DraftOwner.current();
		Path left = draftOf(suite, new DraftOwner(now.pid(), now.startSecond() - 3600, now.host()));

		RunStore.create(folder);

		assertFalse(Files.exists(left));
	}

	@Test
	void aDraftOfAnotherMachineIsClearedAwayOnlyAfterAWeek() throws Exception {
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		Path fresh = draftOf(suite, new DraftOwner(1, 1, "node17"));
		Path old = draftOf(suite, new DraftOwner(2, 1, "node17"));
		Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(8))));

		RunStore.create(folder);

		assertTrue(Files.exists(fresh));
		assertFalse(Files.exists(old));
	}

	@Test
	void openingForReadingClearsNothingAway() throws Exception {
		StoredSuite suite = RunStore.create(folder).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
		Path left = draftOf(suite, endedProcess());

		RunStore.open(folder).suite("quick").contents();

		assertTrue(Files.exists(left));
	}

	private static Path draftOf(StoredSuite suite, DraftOwner owner) throws Exception {
		Path draft = Files.createDirectories(suite.folder().resolve(owner.draftName(REQUEST.shortId())));
		Files.writeString(Files.createDirectory(draft.resolve("model")).resolve("weights.bin"), "half");
		return draft;
	}

	/** A process of this machine that has ended. */
	private static DraftOwner endedProcess() throws Exception {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-version")
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
		long start = process.toHandle().info().startInstant().map(Instant::getEpochSecond).orElse(0L);
		process.waitFor();
		return new DraftOwner(process.pid(), start, DraftOwner.current().host());
	}
}
