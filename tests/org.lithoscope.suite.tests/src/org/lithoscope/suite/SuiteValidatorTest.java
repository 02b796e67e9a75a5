package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.suite.SuiteProblem.Severity;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

class SuiteValidatorTest {

	private final FakeRegistry registry = FakeRegistry.typical();

	@Test
	void aSoundSuiteHasNoProblems() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\"/>",
				"<experiment variant=\"*\" name=\"all\"><setting parameter=\"epochs\" value=\"2\"/>",
				"<grid parameter=\"hidden\"><value>64</value><value/></grid></experiment>");
		suite.setBaseline("all v2.10 [hidden=64]");

		assertEquals(List.of(), SuiteValidator.validate(suite, registry));
		SuiteValidator.requireSound(suite, registry);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<experiment variant="v2.66"/>                                                           \
			| experiment 'v2.66': there is no variant 'v2.66'; did you mean v2.6 or v2.10?
			<experiment/>                                                                           \
			| experiment: the attribute 'variant' is missing: give the id of an installed variant
			<experiment variant="v2.6"><setting parameter="beta.ende" value="1"/></experiment>      \
			| experiment 'v2.6' / setting 'beta.ende': variant v2.6 has no parameter 'beta.ende'; did you mean beta.end?
			<experiment variant="v2.6"><setting parameter="beta.end" value="7"/></experiment>       \
			| experiment 'v2.6' / setting 'beta.end': variant v2.6: beta.end = '7': expected a number in [0, 1]
			<experiment variant="v2.6"><setting parameter="epochs" value=""/></experiment>          \
			| experiment 'v2.6' / setting 'epochs': variant v2.6: epochs = '': expected a whole number in [1, ∞)
			<experiment variant="v2.6"><setting parameter="epochs"/></experiment>                   \
			| experiment 'v2.6' / setting 'epochs': the attribute 'value' is missing
			<experiment variant="v2.6"><setting value="3"/></experiment>                            \
			| experiment 'v2.6' / setting: the attribute 'parameter' is missing
			<experiment name="a" variant="v2.6"><setting parameter="scaler" value="standart"/></experiment> \
			| experiment 'a' / setting 'scaler': scaler = 'standart': there is no scaler 'standart'; did you mean \
			standard?
			<experiment variant="v2.6"><setting parameter="features" value="rgb"/></experiment>     \
			| experiment 'v2.6' / setting 'features': features = 'rgb': there is no feature set 'rgb'; known are \
			columns, gra-ms-ngr
			<experiment variant="v2.6"><setting parameter="engine" value="dl4j"/></experiment>      \
			| experiment 'v2.6' / setting 'engine': engine = 'dl4j': there is no engine 'dl4j'; known are fused
			<experiment variant="v2.6"><grid parameter="latent"/></experiment>                      \
			| experiment 'v2.6' / grid 'latent': has no values: add at least one <value>
			<experiment variant="v2.6"><grid><value>4</value></grid></experiment>                   \
			| experiment 'v2.6' / grid: the attribute 'parameter' is missing
			<experiment variant="v2.6"><grid parameter="latent"><value>4</value><value>0</value></grid></experiment> \
			| experiment 'v2.6' / grid 'latent': variant v2.6: latent = '0': expected a whole number in [1, ∞)
			<experiment variant="v2.6"><grid parameter="beta.end"><value>1</value><value>1.0</value></grid> \
			</experiment> | experiment 'v2.6' / grid 'beta.end': the value '1.0' stands there twice
			<experiment variant="v2.6"><grid parameter="scaler"><value>none</value></grid></experiment> \
			| experiment 'v2.6' / grid 'scaler': scaler = 'none': there is no scaler 'none'; known are standard
			<experiment variant="*"><setting parameter="epoch" value="3"/></experiment>             \
			| experiment '*' / setting 'epoch': no installed variant has a parameter 'epoch'; did you mean epochs?
			<experiment variant="*"><setting parameter="components" value="0"/></experiment>        \
			| experiment '*' / setting 'components': variant pca: components = '0': expected a whole number in [1, ∞)
			""")
	void faultsOfAnExperimentAreNamedAtTheElement(String experiment, String message) throws Exception {
		assertErrors(SuiteText.withExperiments(experiment), "test.suite, line 4, column %d: %s", message);
	}

	@Test
	void aSettingThatStandsTwiceIsAnError() throws Exception {
		String setting = "<setting parameter=\"latent\" value=\"4\"/>";

		assertErrors(SuiteText.withExperiments("<experiment variant=\"v2.6\">" + setting + setting + "</experiment>"),
				"test.suite, line 4, column %d: %s",
				"experiment 'v2.6' / setting 'latent': is set twice: keep one of them");
	}

	@Test
	void aParameterIsEitherSetOrInTheGrid() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\">"
				+ "<setting parameter=\"latent\" value=\"4\"/><grid parameter=\"latent\"><value>4</value></grid>"
				+ "</experiment>");

		assertErrors(suite, "test.suite, line 4, column %d: %s",
				"experiment 'v2.6' / grid 'latent': the parameter is already set in this experiment: keep one of them");
	}

	@Test
	void equalNamesOfExperimentsAreAnErrorAtTheSecond() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\"/>", "<experiment variant=\"v2.6\"/>");

		assertEquals(List.of("test.suite, line 5, column 1: experiment 'v2.6': there is already an experiment 'v2.6': "
				+ "give one of them another name"), lines(suite));
	}

	@Test
	void aDefaultThatNamesSomethingNotInstalledIsAnErrorOnceForEachExperiment() throws Exception {
		registry.remove(ContributionKind.ENGINE, "fused");

		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\">"
				+ "<grid parameter=\"latent\"><value>4</value><value>8</value></grid></experiment>");

		assertEquals(List.of("test.suite, line 4, column 1: experiment 'v2.6': default of variant v2.6: "
				+ "engine = 'fused': there is no engine 'fused'; there are none"), lines(suite));
	}

	@Test
	void aBrokenContributionIsToldApartFromAMissingOne() throws Exception {
		registry.addProblem(new Problem("org.example.broken", "variant v9", "class X is not in the bundle"));

		assertEquals(List.of("test.suite, line 4, column 1: experiment 'v9': variant v9 of bundle org.example.broken "
				+ "is broken: class X is not in the bundle"),
				lines(SuiteText.withExperiments("<experiment variant=\"v9\"/>")));
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<data reader="surogate"/>                                                  \
			| data: there is no reader 'surogate'; did you mean surrogate?
			<data/>                                                                    \
			| data: the attribute 'reader' is missing: give the id of an installed reader
			<data reader="csv"/>                                                       \
			| data: reader csv needs a value for 'file': a file
			<data reader="csv"><setting parameter="file" value=" "/></data>            \
			| data / setting 'file': reader csv: file is empty: expected a file
			<data reader="surrogate"><setting parameter="boreholes" value="0"/></data> \
			| data / setting 'boreholes': reader surrogate: boreholes = '0': expected a whole number in [1, ∞)
			""")
	void faultsOfTheDataAreNamed(String data, String message) throws Exception {
		Suite suite = SuiteText.read(
				SuiteText.of(data, SuiteText.SPLITTING, SuiteText.EXPERIMENT, SuiteText.EVALUATOR));

		assertErrors(suite, "test.suite, line 2, column %d: %s", message);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<splitting splitter="kfold"/>              | splitting: there is no splitter 'kfold'; did you mean k-fold?
			<splitting splitter="k-fold" repeats="0"/> | splitting: repeats = '0': expected a whole number in [1, ∞)
			<splitting splitter="k-fold"><setting parameter="folds" value="1"/></splitting> \
			| splitting / setting 'folds': splitter k-fold: folds = '1': expected a whole number in [2, ∞)
			""")
	void faultsOfTheSplittingAreNamed(String splitting, String message) throws Exception {
		Suite suite = SuiteText.read(
				SuiteText.of(SuiteText.DATA, splitting, SuiteText.EXPERIMENT, SuiteText.EVALUATOR));

		assertErrors(suite, "test.suite, line 3, column %d: %s", message);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<evaluator evaluator="clusterings"/> \
			| evaluator 'clusterings': there is no evaluator 'clusterings'; did you mean clustering?
			<evaluator evaluator="clustering"><setting parameter="k" value="10,twelve"/></evaluator> \
			| evaluator 'clustering' / setting 'k': evaluator clustering: k = 'twelve': expected whole numbers \
			separated by commas
			<evaluator evaluator="clustering"><setting parameter="clusterer" value="k-mean"/></evaluator> \
			| evaluator 'clustering' / setting 'clusterer': clusterer = 'k-mean': there is no clusterer 'k-mean'; \
			did you mean k-means?
			<evaluator evaluator="clustering"/><evaluator evaluator="clustering"/> \
			| evaluator 'clustering': the evaluator is there twice: put all its settings into one element
			""")
	void faultsOfEvaluatorsAreNamed(String evaluators, String message) throws Exception {
		Suite suite = SuiteText.read(
				SuiteText.of(SuiteText.DATA, SuiteText.SPLITTING, SuiteText.EXPERIMENT, evaluators));

		assertErrors(suite, "test.suite, line 5, column %d: %s", message);
	}

	@Test
	void anEmptySuiteLacksEverything() {
		Suite suite = SuiteFactory.eINSTANCE.createSuite();

		assertEquals(List.of("suite: the attribute 'name' is missing: it names the folder of the results",
				"suite: has no <data>: say which reader supplies the samples",
				"suite: has no <splitting>: say how samples are divided into training, validation and test",
				"suite: has no <experiment>: add at least one",
				"warning: suite: has no <evaluator>: models will be trained, but nothing will be measured"),
				lines(suite));
	}

	@ParameterizedTest
	@ValueSource(strings = {"a/b", "..", "C:", "a\\b", "-a", "a.", "a ", "<a>"})
	void aNameThatIsNoFolderIsRefused(String name) throws Exception {
		Suite suite = SuiteText.withExperiments(SuiteText.EXPERIMENT);
		suite.setName(name);

		assertEquals(List.of("test.suite, line 1, column 1: suite '%1$s': name = '%1$s': expected the name of a folder"
				.formatted(name) + ", of letters, digits, blanks and . _ + -"), lines(suite));
	}

	@ParameterizedTest
	@ValueSource(strings = {"quick", "paper-as-run", "v2.6", "Årø 2", "a"})
	void aNameThatIsAFolderIsAccepted(String name) throws Exception {
		Suite suite = SuiteText.withExperiments(SuiteText.EXPERIMENT);
		suite.setName(name);

		assertEquals(List.of(), lines(suite));
	}

	@Test
	void anUnknownBaselineIsNamedWithTheNearest() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\"/>", "<experiment variant=\"v2.10\"/>");
		suite.setBaseline("v2.1");

		assertEquals(List.of("test.suite, line 1, column 1: suite 'test': baseline = 'v2.1': there is no such "
				+ "experiment; did you mean v2.10 or v2.6?"), lines(suite));
	}

	@Test
	void everyVariantNeedsOne() throws Exception {
		List.of("v2.6", "v2.10", "pca").forEach(id -> registry.remove(ContributionKind.VARIANT, id));

		assertEquals(List.of("test.suite, line 4, column 1: experiment '*': no variant is installed"),
				lines(SuiteText.withExperiments("<experiment variant=\"*\"/>")));
	}

	@Test
	void aGridWithoutBoundsIsRefused() throws Exception {
		String axis = "<grid parameter=\"%s\">" + "<value>1</value>".repeat(101) + "</grid>";

		List<String> lines = lines(SuiteText.withExperiments("<experiment variant=\"v2.6\">" + axis.formatted("latent")
				+ axis.formatted("epochs") + "</experiment>"));

		assertTrue(lines.contains("test.suite, line 1, column 1: suite 'test': grids make 10201 experiments of it; the "
				+ "limit is 10000: take values out"), lines::toString);
	}

	@Test
	void severityTellsWhetherTheSuiteCanRun() throws Exception {
		Suite suite = SuiteText.read(SuiteText.of(SuiteText.DATA, SuiteText.SPLITTING, SuiteText.EXPERIMENT));

		SuiteValidator.requireSound(suite, registry);

		assertEquals(List.of(Severity.WARNING),
				SuiteValidator.validate(suite, registry).stream().map(SuiteProblem::severity).toList());
	}

	@Test
	void requiringSoundnessTellsEveryErrorOnALineOfItsOwn() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v1\"/>", "<experiment variant=\"v3\"/>");

		SuiteException failure =
				assertThrows(SuiteException.class, () -> SuiteValidator.requireSound(suite, registry));

		assertEquals("""
				test.suite, line 4, column 1: experiment 'v1': there is no variant 'v1'; known are pca, v2.10, v2.6
				test.suite, line 5, column 1: experiment 'v3': there is no variant 'v3'; known are pca, v2.10, v2.6""",
				failure.getMessage());
	}

	private void assertErrors(Suite suite, String format, String message) {
		List<SuiteProblem> problems = SuiteValidator.validate(suite, registry);

		assertEquals(List.of(message), problems.stream().map(p -> p.element() + ": " + p.message()).toList());
		int column = problems.getFirst().position().orElseThrow().column();
		assertEquals(format.formatted(column, message), problems.getFirst().toString());
	}

	private List<String> lines(Suite suite) {
		return SuiteValidator.validate(suite, registry).stream().map(SuiteProblem::toString).toList();
	}
}
