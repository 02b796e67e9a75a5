package org.lithoscope.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.evaluation.EpochMeasure;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.split.Part;

class StoredSuiteTest {

	private static final RunRequest REQUEST = Runs.request("v2.6", 0, 1);

	@TempDir
	private Path root;
	private StoredSuite suite;

	@BeforeEach
	void makeSuite() throws StoreException {
		suite = RunStore.create(root).suite("quick");
		suite.describe(Runs.manifest("quick", Map.of("plain", List.of(REQUEST))));
	}

	@Test
	void aFinishedRunIsFoundAgainWithAllItHas() throws StoreException {
		Runs.write(suite, REQUEST, "plain", 0.1 + 0.2);

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(REQUEST, found.request());
		assertEquals("plain", found.experiment());
		assertEquals(RunState.FINISHED, found.state());
		assertEquals(Runs.result(0.1 + 0.2), found.result());
		assertEquals(Runs.timings(), found.timings());
		assertEquals(Runs.epochs(), found.epochs());
		assertEquals(Runs.tables(), found.tables());
		assertEquals(OptionalDouble.of(0.1 + 0.2), found.measure("ari", 12, Part.TEST));
		assertEquals(OptionalDouble.empty(), found.measure("silhouette", 12, Part.TEST));
		assertEquals(OptionalDouble.empty(), found.measure("ari", 12, Part.TRAIN));
		assertEquals(List.of("the last batch has 3 rows", "7 samples without lithology are left out"),
				found.notes());
		assertEquals(suite.folder().resolve(REQUEST.shortId()), found.folder());
	}

	@Test
	void runsThatAreBeingWrittenAreListedUntilTheyAreWhole() throws StoreException {
		try (RunDraft draft = suite.draft(REQUEST)) {
			assertEquals(List.of(REQUEST.shortId()), suite.unfinished().stream().map(RunningRun::id).toList());
			assertTrue(suite.unfinished().get(0).alive());
			assertTrue(Files.isDirectory(draft.modelFolder()));
		}

		assertEquals(List.of(), suite.unfinished());
		assertEquals(List.of(), RunStore.open(root).suite("never run").unfinished());
	}

	@Test
	void runsOfAProcessThatIsGoneAreHalfWritten() throws Exception {
		Files.createDirectories(suite.folder().resolve(new DraftOwner(Long.MAX_VALUE, 0, hostOfThisMachine())
				.draftName("0123456789abcdef")));

		assertEquals(List.of(false), suite.unfinished().stream().map(RunningRun::alive).toList());
	}

	private static String hostOfThisMachine() {
		return DraftOwner.current().host();
	}

	@Test
	void looksAtTestRowsAreRemembered() throws Exception {
		RunStore store = RunStore.open(root);
		Look look = new Look("2026-01-01T00:00:00Z", "compare", "quick", "abc", "def");

		assertEquals(List.of(), store.looks());
		store.remember(look);
		store.remember(look);
		Files.writeString(root.resolve("looks.csv"), "cut off", StandardOpenOption.APPEND);

		assertEquals(List.of(look, look), store.looks());
	}

	@Test
	void theRecordReturnedByCommitEqualsTheOneReadBack() throws StoreException {
		RunRecord committed = Runs.write(suite, REQUEST, "plain", 0.25);

		RunRecord read = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(committed.result(), read.result());
		assertEquals(committed.timings(), read.timings());
		assertEquals(committed.epochs(), read.epochs());
		assertEquals(committed.folder(), read.folder());
	}

	@Test
	void whatWasMeasuredDuringTrainingIsAPlainTableAndComesBack() throws Exception {
		List<EpochMeasure> points = List.of(new EpochMeasure(0, new Measure("ari", Part.TEST, 12, 0.1 + 0.2)),
				new EpochMeasure(9, new Measure("active-units", Part.VALIDATION, 0, 4)));
		RunRecord committed = writeTraced(points);

		RunRecord read = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(points, committed.trajectory());
		assertEquals(points, read.trajectory());
		assertEquals(List.of(3, 17), read.checkpoints());
		assertEquals("weights", Files.readString(read.checkpointFolder(17).resolve("file")));
		assertEquals(List.of("epoch,measure,k,rows,value", "0,ari,12,test,0.30000000000000004",
				"9,active-units,0,validation,4.0"), Files.readAllLines(read.folder().resolve("trajectory.csv")));
	}

	@Test
	void aRunThatNobodyFollowedHasNoTrajectory() throws StoreException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);

		assertEquals(List.of(), run.trajectory());
		assertEquals(List.of(), suite.find(REQUEST, "plain").orElseThrow().trajectory());
		assertEquals(List.of(), run.checkpoints());
		assertFalse(Files.exists(run.folder().resolve("trajectory.csv")));
	}

	@Test
	void aBrokenTrajectoryNamesFileAndLine() throws Exception {
		RunRecord run = writeTraced(List.of(new EpochMeasure(0, new Measure("ari", Part.TEST, 12, 0.5))));
		Path file = run.folder().resolve("trajectory.csv");
		Files.writeString(file, "epoch,measure,k,rows,value\n0,ari,12,testing,0.5\n");

		UncheckedIOException broken = assertThrows(UncheckedIOException.class,
				() -> suite.find(REQUEST, "plain").orElseThrow().trajectory());

		assertEquals("the file %s is broken: line 2: there are no rows called 'testing'".formatted(file),
				broken.getCause().getMessage());
	}

	private RunRecord writeTraced(List<EpochMeasure> points) throws Exception {
		try (RunDraft draft = suite.draft(REQUEST)) {
			Files.writeString(draft.checkpointFolder(17).resolve("file"), "weights");
			Files.writeString(draft.checkpointFolder(3).resolve("file"), "weights");
			draft.trajectory(points);
			return draft.commit("plain", Runs.result(0.5), Runs.epochs(), Runs.tables(), Runs.timings(),
					new TreeMap<>());
		}
	}

	@Test
	void resultsEpochsAndTablesHoldNoTimes() throws Exception {
		StoredSuite other = RunStore.create(root).suite("other");
		other.describe(Runs.manifest("other", Map.of("plain", List.of(REQUEST))));
		Runs.write(suite, REQUEST, "plain", 0.5);
		List<Epoch> slower = Runs.epochs().stream().map(e -> new Epoch(e.number(), e.beta(), e.learningRate(),
				e.training(), e.validation(), e.activeUnits(), e.seconds() * 9)).toList();
		try (RunDraft draft = other.draft(REQUEST)) {
			draft.commit("renamed", Runs.result(0.5), slower, Runs.tables(),
					new RunTimings(99, Map.of(), List.of(2.25, 1.125)), new TreeMap<>());
		}

		for (String file : List.of("request.json", "result.json", "epochs.csv", "tables.json")) {
			assertArrayEquals(Files.readAllBytes(suite.folder().resolve(REQUEST.shortId()).resolve(file)),
					Files.readAllBytes(other.folder().resolve(REQUEST.shortId()).resolve(file)), file);
		}
		assertEquals(slower, other.find(REQUEST, "plain").orElseThrow().epochs());
	}

	@Test
	void epochsAreAPlainTableWithEmptyCellsForWhatIsNotDefined() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);

		List<String> lines = Files.readAllLines(suite.folder().resolve(REQUEST.shortId()).resolve("epochs.csv"));

		assertEquals("epoch,beta,learning_rate,train_objective,train_reconstruction,train_kl,train_elbo1,"
				+ "validation_objective,validation_reconstruction,validation_kl,validation_elbo1,active_units",
				lines.get(0));
		assertEquals("0,0.001,0.001,6.25,5.5,0.1,-5.6,,,,,8", lines.get(1));
		assertEquals(3, lines.size());
	}

	@Test
	void aValueThatIsNotFiniteIsWrittenAsNull() throws Exception {
		Runs.write(suite, REQUEST, "plain", Double.NaN);

		String json = Files.readString(suite.folder().resolve(REQUEST.shortId()).resolve("result.json"));

		assertTrue(json.contains("\"value\": null"), json);
		assertTrue(Double.isNaN(suite.find(REQUEST, "plain").orElseThrow().measures().get(0).value()));
	}

	@Test
	void aRunIsNotThereUntilItIsCommitted() throws StoreException {
		try (RunDraft draft = suite.draft(REQUEST)) {
			draft.log("never mind");
			assertTrue(suite.find(REQUEST, "plain").isEmpty());
			assertEquals(List.of(), suite.contents().problems());
		}
		assertTrue(suite.find(REQUEST, "plain").isEmpty());
		assertEquals(List.of("suite.json"), namesIn(suite.folder()));
	}

	@Test
	void aCommittedRunLeavesNothingBesideIt() throws StoreException {
		Runs.write(suite, REQUEST, "plain", 0.5);

		assertEquals(Stream.of(REQUEST.shortId(), "suite.json").sorted().toList(), namesIn(suite.folder()));
		assertEquals(List.of("environment.json", "epochs.csv", "log.txt", "model", "request.json", "result.json",
				"tables.json", "timings.json"), namesIn(suite.folder().resolve(REQUEST.shortId())));
	}

	@Test
	void theSecondOfTwoProcessesWithTheSameRunKeepsTheFirstResult() throws StoreException {
		try (RunDraft slow = suite.draft(REQUEST)) {
			StoredSuite elsewhere = new StoredSuite("quick", suite.folder(), new DraftOwner(1, 1, "elsewhere"));
			Runs.write(elsewhere, REQUEST, "plain", 0.5);
			slow.commit("plain", Runs.result(0.5), Runs.epochs(), Runs.tables(), Runs.timings(), new TreeMap<>());
		}

		assertEquals(Stream.of(REQUEST.shortId(), "suite.json").sorted().toList(), namesIn(suite.folder()));
		assertTrue(suite.find(REQUEST, "plain").isPresent());
	}

	@Test
	void twoThreadsWithTheSameRunDoNotDisturbEachOther() throws Exception {
		try (RunDraft slow = suite.draft(REQUEST)) {
			Files.writeString(slow.modelFolder().resolve("weights.bin"), "mine");
			Thread other = Thread.ofPlatform().start(() -> {
				try {
					Runs.write(suite, REQUEST, "plain", 0.5);
				} catch (StoreException e) {
					throw new IllegalStateException(e);
				}
			});
			other.join();
			assertTrue(suite.find(REQUEST, "plain").isPresent());
			assertEquals("mine", Files.readString(slow.modelFolder().resolve("weights.bin")));
		}
		assertTrue(suite.find(REQUEST, "plain").isPresent());
	}

	@ParameterizedTest
	@ValueSource(strings = {"request.json", "result.json", "epochs.csv", "tables.json"})
	void aRunThatLacksAFileIsMissingAndListedAsAProblem(String file) throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Path run = suite.folder().resolve(REQUEST.shortId());
		Files.delete(run.resolve(file));

		SuiteContents contents = suite.contents();

		assertTrue(suite.find(REQUEST, "plain").isEmpty());
		assertEquals(List.of(), contents.runs());
		assertEquals(List.of(new SuiteContents.Missing("plain", REQUEST.shortId())), contents.missing());
		assertEquals(List.of("%s is left out: the file %s is missing".formatted(run, file)), contents.problems());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "{", "[]", "null", "{\"rows\": 7}",
			"{\"rows\": {}, \"training\": {\"epochs\": \"x\"}}"})
	void aBrokenResultIsAProblemAndTheRunIsReplacedWhenComputedAgain(String broken) throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Files.writeString(suite.folder().resolve(REQUEST.shortId()).resolve("result.json"), broken);
		assertEquals(1, suite.contents().problems().size());
		assertTrue(suite.find(REQUEST, "plain").isEmpty());

		Runs.write(suite, REQUEST, "plain", 0.75);

		assertEquals(OptionalDouble.of(0.75),
				suite.find(REQUEST, "plain").orElseThrow().measure("ari", 12, Part.TEST));
		assertEquals(List.of(), suite.contents().problems());
	}

	@Test
	void aRunWithoutTimesIsStillWhole() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Files.writeString(suite.folder().resolve(REQUEST.shortId()).resolve("timings.json"), "oops");

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(RunTimings.UNKNOWN, found.timings());
		assertTrue(Double.isNaN(found.epochs().get(0).seconds()));
	}

	@Test
	void aFolderUnderTheNameOfAnotherRunIsAProblem() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Path moved = suite.folder().resolve("0123456789abcdef");
		Files.move(suite.folder().resolve(REQUEST.shortId()), moved);

		assertEquals(List.of("%s is left out: its request belongs to a folder named %s".formatted(moved,
				REQUEST.shortId())), suite.contents().problems());
	}

	@Test
	void twoRequestsWithTheSameShortIdAreRefusedRatherThanMixedUp() {
		Path run = suite.folder().resolve("x");

		StoreException refused = assertThrows(StoreException.class,
				() -> StoredSuite.requireSame(REQUEST, Runs.request("v2.5", 0, 1), run));

		assertEquals("two different runs share the folder name %s: move %s away and run the suite again".formatted(
				REQUEST.shortId(), run), refused.getMessage());
	}

	@Test
	void epochsAreReadOnlyWhenAskedFor() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Files.writeString(suite.folder().resolve(REQUEST.shortId()).resolve("epochs.csv"), "epoch,beta\n");

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();

		UncheckedIOException broken = assertThrows(UncheckedIOException.class, found::epochs);
		assertTrue(broken.getMessage().contains("is broken: line 1 should be epoch,beta,learning_rate"),
				broken.getMessage());
	}

	@Test
	void aFailedRunIsListedAndForgottenOnceItSucceeds() throws StoreException {
		suite.fail(REQUEST, "plain", "the loss became NaN in epoch 3", new IllegalStateException("inner"));

		assertTrue(suite.find(REQUEST, "plain").isEmpty());
		RunRecord failed = suite.contents().failed().get(0);
		assertEquals("the loss became NaN in epoch 3", failed.failure());
		assertEquals("plain", failed.experiment());
		assertEquals(REQUEST, failed.request());
		assertFalse(failed.isFinished());
		assertEquals(List.of(), suite.contents().missing());

		Runs.write(suite, REQUEST, "plain", 0.5);

		assertEquals(List.of(), suite.contents().failed());
		assertEquals(1, suite.contents().finished().size());
		assertEquals(List.of(), namesIn(suite.folder().resolve("failed")));
	}

	@Test
	void recordsComeInTheOrderOfTheSuiteUnderTheNamesOfTheirExperiments() throws StoreException {
		RunRequest first = Runs.request("v2.1", 0, 0);
		RunRequest second = Runs.request("v2.1", 0, 1);
		RunRequest old = Runs.request("v2.1", 5, 0);
		Map<String, List<RunRequest>> experiments = new LinkedHashMap<>();
		experiments.put("zeta", List.of(second, first));
		experiments.put("alpha", List.of(first));
		experiments.put("later", List.of(REQUEST));
		suite.describe(Runs.manifest("quick", experiments));
		for (RunRequest request : List.of(first, second, old)) {
			Runs.write(suite, request, "zeta", 0.5);
		}

		SuiteContents contents = suite.contents();

		assertEquals(List.of("zeta", "zeta", "alpha"),
				contents.runs().stream().map(RunRecord::experiment).toList());
		assertEquals(List.of(second, first, first), contents.runs().stream().map(RunRecord::request).toList());
		assertEquals(List.of(old), contents.superseded().stream().map(RunRecord::request).toList());
		assertEquals(List.of(new SuiteContents.Missing("later", REQUEST.shortId())), contents.missing());
		assertEquals(Runs.manifest("quick", experiments), contents.manifest().orElseThrow());
	}

	@Test
	void withoutASoundManifestAllRunsAreTakenUnderTheNamesOfTheirVariants() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Files.writeString(suite.folder().resolve("suite.json"), "{\"name\": \"quick\"}");

		SuiteContents contents = suite.contents();

		assertEquals(List.of("v2.6"), contents.runs().stream().map(RunRecord::experiment).toList());
		assertEquals(List.of("%s: the field 'title' is missing; all runs of the folder are taken, under the names of "
				.formatted(suite.folder()) + "their variants"), contents.problems());
		assertTrue(contents.manifest().isEmpty());
	}

	@Test
	void foreignFilesAndFoldersArePassedOver() throws Exception {
		Runs.write(suite, REQUEST, "plain", 0.5);
		Files.writeString(suite.folder().resolve("notes.txt"), "mine");
		Files.createDirectory(suite.folder().resolve("figures"));
		Files.createDirectory(suite.folder().resolve(".hidden"));
		Files.writeString(suite.folder().resolve("0123456789abcdef.json"), "{}");

		SuiteContents contents = suite.contents();

		assertEquals(1, contents.runs().size());
		assertEquals(List.of(), contents.problems());
	}

	@Test
	void contentsOfAFolderThatIsGoneAreRefused() {
		StoredSuite gone = new StoredSuite("gone", root.resolve("gone"), DraftOwner.current());

		StoreException refused = assertThrows(StoreException.class, gone::contents);

		assertTrue(refused.getMessage().startsWith("the folder %s cannot be read".formatted(root.resolve("gone"))),
				refused.getMessage());
	}

	@Test
	void aThousandRunsAreAllListed() throws StoreException {
		List<RunRequest> requests = Stream.iterate(0, i -> i + 1).limit(1000)
				.map(i -> Runs.request("v2.6", i / 5, i % 5)).toList();
		suite.describe(Runs.manifest("quick", Map.of("plain", requests)));
		for (RunRequest request : requests) {
			Runs.write(suite, request, "plain", 0.5);
		}

		SuiteContents contents = suite.contents();

		assertEquals(requests, contents.runs().stream().map(RunRecord::request).toList());
	}

	static List<String> namesIn(Path folder) {
		try (Stream<Path> children = Files.list(folder)) {
			return children.map(path -> path.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void figuresAddedLaterAreAmongThoseOfTheRun() throws StoreException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);
		AddedEvaluation added = added("neighbours", new Measure("purity", Part.TEST, 5, 0.75));

		suite.add(run, added);

		RunRecord found = suite.contents().finished().get(0);
		assertEquals(OptionalDouble.of(0.75), found.measure("purity", 5, Part.TEST));
		assertEquals(OptionalDouble.of(0.5), found.measure("ari", 12, Part.TEST));
		assertEquals(added.tables(), found.tables().get("neighbours"));
		assertEquals(REQUEST, found.request());
		assertTrue(suite.measured(found, added.evaluator()));
	}

	@Test
	void figuresAreMissingUntilAddedUnlessTheRequestAskedForThem() throws StoreException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);

		assertFalse(suite.measured(run, Runs.component(ContributionKind.EVALUATOR, "neighbours")));
		assertFalse(suite.measured(run, Runs.component(ContributionKind.EVALUATOR, "clustering", "k", "7")));
		assertTrue(suite.measured(run, Runs.component(ContributionKind.EVALUATOR, "clustering", "k", "10,12")));
	}

	@Test
	void singleTablesAreFoundAmongManyAndAmongThoseAddedLater() throws StoreException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);
		AddedEvaluation added = added("clustering", new Measure("ari", Part.TEST, 7, 0.3));
		suite.add(run, added);

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(Runs.tables().get("clustering"), found.tables("clustering", "clusters@10"));
		assertEquals(added.tables(), found.tables("clustering", "rows"));
		assertEquals(List.of(), found.tables("latent", "rows"));
	}

	@Test
	void anAddedFigureDoesNotReplaceOneOfTheRun() throws StoreException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);

		suite.add(run, added("clustering", new Measure("ari", Part.TEST, 12, 0.9), new Measure("ari", Part.TEST, 7, 0.3)));

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();
		assertEquals(OptionalDouble.of(0.5), found.measure("ari", 12, Part.TEST));
		assertEquals(OptionalDouble.of(0.3), found.measure("ari", 7, Part.TEST));
		assertEquals(2, found.tables().get("clustering").size());
	}

	@Test
	void aBrokenAddedFileIsToldAndCostsNothingElse() throws StoreException, IOException {
		RunRecord run = Runs.write(suite, REQUEST, "plain", 0.5);
		suite.add(run, added("neighbours", new Measure("purity", Part.TEST, 5, 0.75)));
		Path file;
		try (Stream<Path> files = Files.list(run.folder().resolve("evaluations"))) {
			file = files.findFirst().orElseThrow();
		}
		Files.writeString(file, "{");

		RunRecord found = suite.find(REQUEST, "plain").orElseThrow();

		assertEquals(OptionalDouble.of(0.5), found.measure("ari", 12, Part.TEST));
		assertEquals(Runs.tables(), found.tables());
		assertTrue(found.notes().getLast().startsWith("the added evaluation %s is left out: ".formatted(
				file.getFileName())), found.notes()::toString);
	}

	private static AddedEvaluation added(String evaluator, Measure... measures) {
		return new AddedEvaluation(Runs.component(ContributionKind.EVALUATOR, evaluator, "k", "5"),
				new EvaluatorResult(evaluator, List.of(measures), List.of("a note")),
				List.of(new ResultTable("rows", List.of("side"), List.of(List.of("test")))));
	}
}
