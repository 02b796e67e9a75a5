package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.cli.CommandCatalog;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.FixedRegistry;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Suite;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SuiteOverridesTest {

	private static final Path DIRECTORY = Path.of("/data/wells");

	private static final String QUICK = """
			<suite:Suite xmlns:suite="http://lithoscope.org/suite/1.0" name="quick" baseline="v2.5">
			  <data reader="surrogate"><setting parameter="samples" value="1000"/></data>
			  <splitting splitter="k-fold" grouping="site" repeats="2">
			    <setting parameter="folds" value="3"/>
			  </splitting>
			  <experiment variant="v2.5"/>
			  <experiment name="annealed" variant="v2.6">
			    <setting parameter="epochs" value="20"/>
			    <grid parameter="beta.end"><value>0.5</value><value>0.75</value></grid>
			  </experiment>
			  <evaluator evaluator="clustering"/>
			</suite:Suite>
			""";

	private static Suite suite(String xml) throws SuiteException {
		return SuiteFiles.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "test");
	}

	private static Suite apply(String xml, String... arguments) throws SuiteException, CommandException {
		CommandSpec spec = CommandSpec.create();
		RunArguments.declare(spec);
		CommandEnvironment environment = new CommandEnvironment(FixedRegistry.sample(), CommandCatalog.of(List.of()),
				new PrintStream(PrintStream.nullOutputStream()), new PrintStream(PrintStream.nullOutputStream()),
				DIRECTORY, false, 160, "");
		RunArguments parsed = new RunArguments(new CommandLine(spec).parseArgs(arguments));
		return SuiteOverrides.apply(suite(xml), parsed, environment);
	}

	private static String settings(Configured element) {
		return element.getSettings().stream().map(setting -> setting.getParameter() + "=" + setting.getValue()).sorted()
				.collect(Collectors.joining(" "));
	}

	private static List<String> names(Suite suite) {
		return suite.getExperiments().stream().map(ExperimentSelection::nameOf).toList();
	}

	@Test
	void withoutOptionsTheSuiteStaysAsItIs() throws Exception {
		assertEquals(new String(SuiteFiles.bytes(suite(QUICK)), StandardCharsets.UTF_8),
				new String(SuiteFiles.bytes(apply(QUICK)), StandardCharsets.UTF_8));
	}

	@Test
	void tableReplacesTheDataAndItsColumnsAreTheFeaturesOfEveryExperiment() throws Exception {
		Suite suite = apply(QUICK, "--data", "a b.csv", "--borehole", "Well Name", "--depth", "Depth", "--lithology",
				"Facies", "--features", "GR, PE", "--depth-unit", "ft");

		assertEquals("csv", suite.getData().getReader());
		assertEquals("borehole=Well Name depth.unit=ft depth=Depth features=GR,PE file="
				+ DIRECTORY.resolve("a b.csv").toString() + " lithology=Facies", settings(suite.getData()));
		assertEquals("features=columns", settings(suite.getExperiments().get(0)));
		assertEquals("epochs=20 features=columns", settings(suite.getExperiments().get(1)));
	}

	@ParameterizedTest
	@CsvSource({ "wells.csv, csv", "wells, csv", "well.LAS, las" })
	void theNameOfTheDataDecidesWhichReaderReadsThem(String file, String reader) throws Exception {
		assertEquals(reader, apply(QUICK, "--data", file).getData().getReader());
	}

	@Test
	void withoutNamedColumnsExperimentsKeepTheirFeatures() throws Exception {
		Suite suite = apply(QUICK, "--data", "wells.csv");

		assertEquals("", settings(suite.getExperiments().get(0)));
	}

	@Test
	void foldsRepeatsAndGroupingAreReplaced() throws Exception {
		Suite suite = apply(QUICK, "--folds", "5", "--repeats", "1", "--group", "expedition");

		assertEquals("folds=5", settings(suite.getSplitting()));
		assertEquals(1, suite.getSplitting().getRepeats());
		assertEquals(GroupingLevel.EXPEDITION, suite.getSplitting().getGrouping());
	}

	@Test
	void parametersAreSetByExperimentEvaluatorDataAndSplitting() throws Exception {
		Suite suite = apply(QUICK, "--set", "annealed:beta.end=0.9", "--set", "clustering:k=5,7", "--set",
				"data:samples=77", "--set", "splitting:folds=4");

		Experiment annealed = suite.getExperiments().get(1);
		assertEquals("beta.end=0.9 epochs=20", settings(annealed));
		assertEquals(List.of(), annealed.getGrid(), "a fixed value takes the place of the grid's axis");
		assertEquals("k=5,7", settings(suite.getEvaluators().get(0)));
		assertEquals("samples=77", settings(suite.getData()));
		assertEquals("folds=4", settings(suite.getSplitting()));
	}

	@Test
	void starSetsAllExperiments() throws Exception {
		Suite suite = apply(QUICK, "--set", "*:epochs=3");

		assertEquals("epochs=3", settings(suite.getExperiments().get(0)));
		assertEquals("epochs=3", settings(suite.getExperiments().get(1)));
	}

	@Test
	void measuresToFollowBecomeAnEvaluatorOfTheSuite() throws Exception {
		Suite suite = apply(QUICK, "--trace", "ari, silhouette", "--every", "5", "--checkpoints", "0,16");

		EvaluatorUse trace = suite.getEvaluators().getLast();
		assertEquals("trajectory", trace.getEvaluator());
		assertEquals("checkpoints=0,16 every=5 measures=ari,silhouette", settings(trace));
	}

	@Test
	void aSuiteThatFollowsMeasuresAlreadyIsOnlyChanged() throws Exception {
		String traced = QUICK.replace("</suite:Suite>", "<evaluator evaluator=\"trajectory\"/></suite:Suite>");

		Suite suite = apply(traced, "--every", "7");

		assertEquals("every=7", settings(suite.getEvaluators().getLast()));
		assertEquals(suite(QUICK).getEvaluators().size() + 1, suite.getEvaluators().size());
	}

	@Test
	void followingNeedsMeasuresThatExist() {
		assertEquals("--every and --checkpoints need --trace MEASURE,…: suite quick follows no measure over the epochs",
				assertThrows(CommandException.class, () -> apply(QUICK, "--every", "7")).getMessage());
		assertEquals("--every = 0: expected a whole number of 1 or more",
				assertThrows(CommandException.class, () -> apply(QUICK, "--trace", "ari", "--every", "0"))
						.getMessage());
	}

	@Test
	void oneOfEveryInstalledVariantIsSetByItsId() throws Exception {
		String every = QUICK.replace("<experiment variant=\"v2.5\"/>", "<experiment variant=\"*\"/>");

		Suite suite = apply(every, "--set", "v2.6:epochs=3");

		assertEquals(List.of("v2.5", "v2.6", "annealed"), names(suite));
		assertEquals("", settings(suite.getExperiments().get(0)));
		assertEquals("epochs=3", settings(suite.getExperiments().get(1)));
	}

	@Test
	void oneOfAGridIsSetByItsName() throws Exception {
		Suite suite = apply(QUICK, "--set", "annealed [beta.end=0.75]:epochs=3");

		assertEquals(List.of("v2.5", "annealed [beta.end=0.5]", "annealed [beta.end=0.75]"), names(suite));
		assertEquals("beta.end=0.5 epochs=20", settings(suite.getExperiments().get(1)));
		assertEquals("beta.end=0.75 epochs=3", settings(suite.getExperiments().get(2)));
	}

	@Test
	void onlyTheWantedExperimentsAreKeptAndABaselineThatIsGoneIsForgotten() throws Exception {
		Suite suite = apply(QUICK, "--only", "annealed");

		assertEquals(List.of("annealed"), names(suite));
		assertEquals(2, suite.getExperiments().get(0).getGrid().get(0).getValues().size());
		assertNull(suite.getBaseline());
	}

	@Test
	void oneOfAGridIsKeptWithItsValues() throws Exception {
		Suite suite = apply(QUICK, "--only", "v2.5,annealed [beta.end=0.75]");

		assertEquals(List.of("v2.5", "annealed [beta.end=0.75]"), names(suite));
		assertEquals("beta.end=0.75 epochs=20", settings(suite.getExperiments().get(1)));
		assertEquals("v2.5", suite.getBaseline());
	}

	@Test
	void oneOfEveryInstalledVariantIsKeptByItsId() throws Exception {
		String every = QUICK.replace("<experiment variant=\"v2.5\"/>", "<experiment variant=\"*\"/>");

		assertEquals(List.of("v2.5"), names(apply(every, "--only", "v2.5")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--only | v2.7 | --only v2.7: suite quick has no such experiment; did you mean v2.5?
			--group | hole | --group = 'hole': expected borehole, site, expedition; did you mean borehole?
			--folds | 1 | --folds = 1: expected a whole number of 2 or more
			--repeats | 0 | --repeats = 0: expected a whole number of 1 or more
			--set | v2.5 | --set v2.5: expected EXPERIMENT:PARAMETER=VALUE, for instance v2.6:beta.end=0.75
			--set | v2.5:beta.ned=1 | --set v2.5:beta.ned=1: variant v2.5 has no parameter 'beta.ned'; \
			did you mean beta.end?
			--set | v2.5:beta.end=0 | --set v2.5:beta.end=0: beta.end = '0': expected a number in (0, 1000]
			--set | v2.5:epochs=many | --set v2.5:epochs=many: epochs = 'many': expected a whole number
			--set | v2.5:features=x | --set v2.5:features=x: features = 'x': there is no feature set 'x'; there are none
			--set | v2.5:epochs= | --set v2.5:epochs=: variant v2.5: epochs = '': expected a whole number
			--set | *:nothing=1 | --set *:nothing=1: no experiment has a parameter 'nothing'
			--depth | Depth | --depth needs --data FILE: the data of suite quick come from reader surrogate, \
			which has no such setting
			""")
	void whatDoesNotFitIsRefusedWithOneMessage(String option, String value, String message) {
		CommandException refusal = assertThrows(CommandException.class, () -> apply(QUICK, option, value));

		assertEquals(message, refusal.getMessage());
		assertEquals(ExitCode.USAGE, refusal.exitCode());
	}

	@Test
	void unknownExperimentIsAnsweredWithTheNearest() {
		CommandException refusal =
				assertThrows(CommandException.class, () -> apply(QUICK, "--set", "anealed:epochs=3"));

		assertEquals("--set anealed:epochs=3: suite quick has no experiment 'anealed'; did you mean annealed?",
				refusal.getMessage());
	}

	@Test
	void foldsOfASplitterWithoutFoldsAreRefused() {
		String holdout = QUICK.replace("k-fold", "holdout").replace("<setting parameter=\"folds\" value=\"3\"/>", "");

		CommandException refusal = assertThrows(CommandException.class, () -> apply(holdout, "--folds", "5"));

		assertEquals("--folds does not fit suite quick: its splitter holdout does not divide into folds; a suite with "
				+ "splitter k-fold does", refusal.getMessage());
	}
}
