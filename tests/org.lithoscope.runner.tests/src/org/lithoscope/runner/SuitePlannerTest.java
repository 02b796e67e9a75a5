package org.lithoscope.runner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Suite;

class SuitePlannerTest {

	private final ToyRegistry registry = ToyRegistry.complete();

	@Test
	void runsGoThroughAllExperimentsOnAFoldBeforeTheNextFold() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear", "other"));

		assertEquals(List.of("linear, repeat 1, fold 1", "other, repeat 1, fold 1", "linear, repeat 1, fold 2",
				"other, repeat 1, fold 2", "linear, repeat 1, fold 3", "other, repeat 1, fold 3"),
				plan.runs().stream().map(PlannedRun::label).toList());
	}

	@Test
	void seedsAreSharedByExperimentsOnAFoldAndDifferBetweenFoldsAndRepeats() throws Exception {
		Suite suite = Suites.toy("linear", "other");
		suite.getSplitting().setRepeats(2);

		SuitePlan plan = plan(suite);

		assertEquals(12, plan.runs().size());
		assertEquals(6, plan.runs().stream().map(run -> run.request().seed()).distinct().count());
		for (PlannedRun run : plan.runs()) {
			long expected =
					new Seed(42).stream("runs").stream(run.fold().repeat()).stream(run.fold().index()).value();
			assertEquals(expected, run.request().seed());
		}
	}

	@Test
	void anotherSuiteSeedChangesEveryRun() throws Exception {
		Suite suite = Suites.toy("linear");
		List<String> ids = ids(plan(suite));
		suite.setSeed(43);

		assertTrue(ids(plan(suite)).stream().noneMatch(ids::contains));
	}

	@Test
	void namesOfSuiteAndExperimentAreNoPartOfTheIdentity() throws Exception {
		List<String> ids = ids(plan(Suites.toy("linear")));
		Suite renamed = Suites.toy();
		renamed.setName("renamed");
		renamed.setTitle("Renamed");
		Suites.experiment(renamed, "the same again", "linear").setNote("why");

		assertEquals(ids, ids(plan(renamed)));
	}

	@Test
	void addingAnExperimentChangesNoOtherRun() throws Exception {
		List<String> ids = ids(plan(Suites.toy("linear")));

		assertTrue(ids(plan(Suites.toy("other", "linear"))).containsAll(ids));
	}

	@Test
	void settingAParameterToItsDefaultIsTheSameRun() throws Exception {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "plain", "linear");
		Suites.experiment(suite, "spelled out", "linear", "epochs", " 03");

		List<PlannedRun> runs = plan(suite).runs();

		assertEquals(runs.get(0).id(), runs.get(1).id());
		assertNotEquals(runs.get(0), runs.get(1));
	}

	@Test
	void aNewRevisionOfAnEngineChangesTheIdentity() throws Exception {
		List<String> ids = ids(plan(Suites.toy("linear")));
		registry.add(ContributionKind.ENGINE, "toy-engine", 2, Object::new);

		assertTrue(ids(plan(Suites.toy("linear"))).stream().noneMatch(ids::contains));
	}

	@Test
	void theDataAreAPartOfTheIdentityAndTheReaderIsNot() throws Exception {
		Suite suite = Suites.toy("linear");
		List<String> ids = ids(plan(suite));
		Suites.set(suite.getData(), "rows", "21");

		assertTrue(ids(plan(suite)).stream().noneMatch(ids::contains));
		registry.add(ContributionKind.READER, "toy", 2, ToyReader::new, ToyRegistry.integer("boreholes", "6"),
				ToyRegistry.integer("rows", "20"), ToyRegistry.declaration("missing", ParameterType.TEXTS, ""),
				ToyRegistry.flag("sites", "true"), ToyRegistry.flag("lithology", "true"));
		assertEquals(ids, ids(plan(Suites.toy("linear"))));
	}

	@Test
	void gridsBecomeExperiments() throws Exception {
		Suite suite = Suites.toy();
		Suites.grid(Suites.experiment(suite, "grid", "linear"), "latent", "1", "2");

		SuitePlan plan = plan(suite);

		assertEquals(List.of("grid [latent=1]", "grid [latent=2]"),
				plan.experiments().stream().map(PlannedExperiment::name).toList());
		assertEquals(2, plan.experiments().get(1).variant().parameters().integer("latent"));
		assertEquals(6, plan.runs().size());
	}

	@Test
	void experimentsWithTheSameFeatureSetShareItsTable() throws Exception {
		Suite suite = Suites.toy("linear", "other");
		Suites.experiment(suite, "narrow", "linear", "features", "chosen");

		List<PlannedExperiment> experiments = plan(suite).experiments();

		assertSame(experiments.get(0).features(), experiments.get(1).features());
		assertNotSame(experiments.get(0).features(), experiments.get(2).features());
	}

	@Test
	void aParameterWithTheNameOfThePartInFrontIsHandedOnToIt() throws Exception {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "default", "linear", "features", "chosen");
		Suites.experiment(suite, "set", "linear", "features", "chosen", "features.columns", "A");

		List<PlannedExperiment> experiments = plan(suite).experiments();

		assertEquals("B", experiments.get(0).features().inputFeatures().get(0).name());
		assertEquals("A", experiments.get(1).features().inputFeatures().get(0).name());
	}

	@Test
	void theManifestListsRunsByExperimentInTheOrderOfTheFolds() throws Exception {
		Suite suite = Suites.toy("linear", "other");
		suite.setBaseline("other");

		SuitePlan plan = plan(suite);

		assertEquals(List.of("linear", "other"),
				plan.manifest().experiments().stream().map(e -> e.name()).toList());
		assertEquals(plan.runs().stream().filter(run -> run.experimentName().equals("other")).map(PlannedRun::id)
				.toList(), plan.manifest().experiments().get(1).runs());
		assertEquals("other", plan.manifest().baseline());
		assertEquals("toy table (synthetic)", plan.manifest().data().label());
		assertEquals(120, plan.manifest().data().samples());
		assertEquals(Grouping.SITE, plan.manifest().grouping());
	}

	@Test
	void theFoldManifestNamesTheGroupsOfEverySide() throws Exception {
		SuitePlan plan = plan(Suites.toy("linear"));

		for (String site : plan.folds().get(0).groups(Part.TEST)) {
			assertTrue(plan.foldManifest().contains("\"" + site + "\""), plan.foldManifest());
		}
	}

	@Test
	void whatIsUnknownIsNamedWithTheNearestThatIsKnown() {
		SuiteException refused = assertThrows(SuiteException.class, () -> plan(Suites.toy("liner")));

		assertEquals("experiment 'liner': there is no variant 'liner'; did you mean linear?", refused.getMessage());
	}

	@Test
	void whatOnlyAVariantCanJudgeIsRefusedBeforeDataAreRead() {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "unlucky", "linear", "latent", "13");
		registry.add(ContributionKind.READER, "toy", 1, () -> {
			throw new AssertionError("data were read");
		});

		SuiteException refused = assertThrows(SuiteException.class, () -> plan(suite));

		assertEquals("experiment 'unlucky': latent = 13 brings bad luck", refused.getMessage());
	}

	@Test
	void anExperimentWhoseFeaturesAreMissingStopsTheSuiteAndTheOthersAreNamed() {
		Suite suite = Suites.toy("linear", "other");
		Suites.experiment(suite, "wide", "linear", "features", "abc");

		DataException refused = assertThrows(DataException.class, () -> plan(suite));

		assertEquals("experiment 'wide' cannot run on these data: there is no column C; those that can run are linear, "
				+ "other: leave the others out or have them skipped", refused.getMessage());
	}

	@Test
	void anExperimentWhoseFeaturesAreMissingIsSkippedWithANoteWhenAsked() throws Exception {
		Suite suite = Suites.toy("linear");
		Suites.experiment(suite, "wide", "linear", "features", "abc");
		suite.setBaseline("wide");

		SuitePlan plan = new SuitePlanner(registry).plan(suite, new PlanOptions(true), WorkContext.of(0));

		assertEquals(List.of("linear"), plan.experiments().stream().map(PlannedExperiment::name).toList());
		assertTrue(plan.notes().contains("experiment 'wide' is left out: there is no column C"),
				plan.notes().toString());
		assertEquals("", plan.manifest().baseline());
		suite.setSkipUnfit(true);
		assertEquals(ids(plan), ids(plan(suite)));
	}

	@Test
	void aSuiteOfWhichNothingCanRunIsRefusedEvenWhenSkipping() {
		Suite suite = Suites.toy();
		Suites.experiment(suite, "wide", "linear", "features", "abc");
		suite.setSkipUnfit(true);

		DataException refused = assertThrows(DataException.class, () -> plan(suite));

		assertEquals("experiment 'wide' cannot run on these data: there is no column C", refused.getMessage());
	}

	@Test
	void samplesThatLackAFeatureAreNotedAndOnNoSide() throws Exception {
		Suite suite = Suites.toy("linear");
		Suites.set(suite.getData(), "missing", "H1");

		SuitePlan plan = plan(suite);

		assertTrue(plan.notes().contains("features ab: 20 samples lack a feature"), plan.notes().toString());
		assertEquals(100, plan.experiments().get(0).features().rows());
	}

	@Test
	void aFoldLeftWithoutTestRowsIsRefusedBeforeTraining() {
		Suite suite = Suites.toy("linear");
		Suites.set(suite.getData(), "missing", "H1,H4");

		DataException refused = assertThrows(DataException.class, () -> plan(suite));

		assertEquals("experiment 'linear' cannot run on these data: repeat 1, fold 2 of toy table has no test rows left, "
				+ "because all their samples lack one of A, B: use fewer folds or features that are measured everywhere",
				refused.getMessage());
	}

	@Test
	void notesTellWhatTheTableLacks() throws Exception {
		Suite suite = Suites.toy("linear");
		Suites.set(suite.getData(), "sites", "false", "lithology", "false");

		assertEquals(List.of("made by a toy",
				"the table does not tell the site of every borehole; a borehole without one is a group of its own",
				"the table has no lithology, so that only measures that need none are computed"), plan(suite).notes());
		suite.getSplitting().setGrouping(GroupingLevel.BOREHOLE);
		assertEquals(2, plan(suite).notes().size());
	}

	@Test
	void aSplitterThatDividesByItsOwnGroupsIsTold() throws Exception {
		registry.add(ContributionKind.SPLITTER, "k-fold", 1, () -> dividing(Grouping.BOREHOLE),
				ToyRegistry.integer("folds", "3"));

		SuitePlan plan = plan(Suites.toy("linear"));

		assertTrue(plan.notes().contains("folds are by borehole, as the splitter prescribes, although site was asked for"),
				plan.notes().toString());
		assertEquals(Grouping.BOREHOLE, plan.manifest().grouping());
	}

	@Test
	void singleRowsAsGroupsAreToldToLeak() throws Exception {
		registry.add(ContributionKind.SPLITTER, "k-fold", 1, () -> dividing(Grouping.ROW),
				ToyRegistry.integer("folds", "3"));

		assertTrue(plan(Suites.toy("linear")).notes().contains("leaking folds: neighbouring samples of a "
				+ "borehole stand on several sides, so that figures are better than they would be on a new borehole"));
	}

	private static Splitter dividing(Grouping own) {
		return asked -> new ToySplitter().split(new SplitRequest(asked.table(), own, asked.repeats(),
				asked.parameters(), asked.seed()));
	}

	@Test
	void aSplitterWithoutFoldsIsRefused() {
		registry.add(ContributionKind.SPLITTER, "k-fold", 1, () -> (Splitter) request -> List.of());

		DataException refused = assertThrows(DataException.class, () -> plan(Suites.toy("linear")));

		assertEquals("splitter k-fold made no folds of toy table (synthetic)", refused.getMessage());
	}

	@Test
	void planningStopsWhenCancelled() {
		WorkContext cancelled = new WorkContext(new Seed(0), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> new SuitePlanner(registry).plan(Suites.toy("linear"), PlanOptions.DEFAULT, cancelled));
	}

	@Test
	void theSuiteInThePlanMeansTheSameInAnyFolderAndTheGivenOneIsUnchanged() throws Exception {
		registry.add(ContributionKind.READER, "toy", 1, ToyReader::new,
				ToyRegistry.declaration("file", ParameterType.FILE, ""), ToyRegistry.integer("boreholes", "6"),
				ToyRegistry.integer("rows", "20"), ToyRegistry.declaration("missing", ParameterType.TEXTS, ""),
				ToyRegistry.flag("sites", "true"), ToyRegistry.flag("lithology", "true"));
		Suite suite = Suites.toy("linear");
		Suites.set(suite.getData(), "file", "some/table.csv");

		Suite planned = plan(suite).suite();

		assertEquals(Path.of("some/table.csv").toAbsolutePath().toString(),
				planned.getData().getSettings().get(0).getValue());
		assertEquals("some/table.csv", suite.getData().getSettings().get(0).getValue());
	}

	private SuitePlan plan(Suite suite) throws SuiteException, DataException {
		return Suites.plan(suite, registry);
	}

	private static List<String> ids(SuitePlan plan) {
		return plan.runs().stream().map(PlannedRun::id).toList();
	}
}
