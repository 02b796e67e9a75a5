package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuitePackage;

class SuiteFilesTest {

	@TempDir
	Path folder;

	@Test
	void aHandWrittenSuiteIsReadCompletely() throws Exception {
		Suite suite = complete();

		assertEquals("beta", suite.getName());
		assertEquals("How strong a prior?", suite.getTitle());
		assertEquals("Fixed and annealed weights of the divergence, side by side.", suite.getDescription());
		assertEquals(-9_000_000_000L, suite.getSeed());
		assertEquals("fixed", suite.getBaseline());
		assertTrue(suite.isSkipUnfit());
		assertEquals("surrogate", suite.getData().getReader());
		assertEquals("60", suite.getData().getSettings().getFirst().getValue());
		assertEquals("k-fold", suite.getSplitting().getSplitter());
		assertEquals(GroupingLevel.EXPEDITION, suite.getSplitting().getGrouping());
		assertEquals(3, suite.getSplitting().getRepeats());
		assertEquals("clustering", suite.getEvaluators().getFirst().getEvaluator());
	}

	@Test
	void experimentsKeepTheirOrderNotesSettingsAndGrids() throws Exception {
		List<Experiment> experiments = complete().getExperiments();

		assertEquals(List.of("v2.5", "v2.6"), experiments.stream().map(Experiment::getVariant).toList());
		assertEquals("fixed", experiments.getFirst().getName());
		assertEquals("β = ½ & \"so on\"", experiments.getFirst().getNote());
		assertEquals("beta.end", experiments.getLast().getGrid().getFirst().getParameter());
		assertEquals(List.of("0.1", "0.5", "1"), experiments.getLast().getGrid().getFirst().getValues());
		assertEquals("32,16", experiments.getLast().getSettings().getFirst().getValue());
	}

	@Test
	void whatIsWrittenIsReadAgainEqual() throws Exception {
		Suite suite = complete();
		Path file = folder.resolve("beta.suite");

		SuiteFiles.write(suite, file);

		assertTrue(EcoreUtil.equals(suite, SuiteFiles.read(file)));
		assertEquals(List.of(file), filesIn(folder));
	}

	@Test
	void theWrittenFormIsOneThatAPersonCanRead() throws Exception {
		Suite suite = SuiteText.read(SuiteText.of("<description>Why</description>",
				"<data reader=\"surrogate\"><setting parameter=\"boreholes\" value=\"60\"/></data>",
				SuiteText.SPLITTING,
				"<experiment variant=\"v2.6\"><grid parameter=\"latent\"><value>4</value></grid></experiment>"));

		assertEquals("""
				<?xml version="1.0" encoding="UTF-8"?>
				<suite:Suite xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
				xmlns:suite="http://lithoscope.org/suite/1.0"
				    name="test">
				  <description>Why</description>
				  <data reader="surrogate">
				    <setting parameter="boreholes" value="60"/>
				  </data>
				  <splitting splitter="k-fold"/>
				  <experiment variant="v2.6">
				    <grid parameter="latent">
				      <value>4</value>
				    </grid>
				  </experiment>
				</suite:Suite>
				""", new String(SuiteFiles.bytes(suite), StandardCharsets.UTF_8).replace("\r\n", "\n"));
	}

	@Test
	void writingLeavesTheSuiteWhereItIsContained() throws Exception {
		Suite suite = complete();
		var resource = suite.eResource();

		SuiteFiles.write(suite, folder.resolve("beta.suite"));

		assertSame(resource, suite.eResource());
	}

	@Test
	void writingReplacesAFormerFile() throws Exception {
		Path file = Files.writeString(folder.resolve("beta.suite"), "former");

		SuiteFiles.write(complete(), file);

		assertEquals("beta", SuiteFiles.read(file).getName());
	}

	@Test
	void aFailedWriteLeavesNothingBehind() throws Exception {
		Path target = Files.createDirectory(folder.resolve("taken.suite"));

		SuiteException failure = assertThrows(SuiteException.class, () -> SuiteFiles.write(complete(), target));

		assertEquals("suite file %s cannot be written: it is a folder".formatted(target), failure.getMessage());
		assertEquals(List.of(target), filesIn(folder));
	}

	@Test
	void aMissingFolderIsNamedWhenWriting() {
		Path target = folder.resolve("absent").resolve("x.suite");

		SuiteException failure = assertThrows(SuiteException.class, () -> SuiteFiles.write(complete(), target));

		assertEquals("suite file %s cannot be written: there is no folder %s".formatted(target, target.getParent()),
				failure.getMessage());
	}

	@Test
	void aMissingFileIsNamed() {
		Path file = folder.resolve("absent.suite");

		assertEquals("there is no suite file " + file,
				assertThrows(SuiteException.class, () -> SuiteFiles.read(file)).getMessage());
	}

	@Test
	void aFolderIsNoSuite() {
		assertEquals("suite file %s cannot be read: it is a folder".formatted(folder),
				assertThrows(SuiteException.class, () -> SuiteFiles.read(folder)).getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "  \n", "\uFEFF"})
	void anEmptyFileIsRefused(String text) {
		assertRefused("suite test.suite is empty", text);
	}

	@ParameterizedTest(name = "{0}")
	@CsvSource(delimiter = '|', textBlock = """
			<experimnt variant="v2.6"/>                   | line 2, column 1: unknown element <experimnt> in \
			<suite:Suite>; did you mean experiment?
			<experiment varant="v2.6"/>                   | line 2, column 13: unknown attribute 'varant' of \
			<experiment>; did you mean variant?
			<experiment variant="v2.6" folds="3"/>        | line 2, column 28: unknown attribute 'folds' of \
			<experiment>; known are name, note, variant
			<splitting repeats="two"/>                    | line 2, column 12: repeats = 'two': expected a whole number
			<splitting repeats="2.5"/>                    | line 2, column 12: repeats = '2.5': expected a whole number
			<splitting grouping="hole"/>                  | line 2, column 12: grouping = 'hole': expected one of \
			borehole, site, expedition
			<data reader="a"/><data reader="b"/>          | line 2, column 19: a second <data>; <suite:Suite> has \
			only one
			<data><reader>csv</reader><x/></data>         | line 2, column 27: unknown element <x> in <data>; known \
			are setting
			<data><description>csv</description></data>   | line 2, column 7: unknown element <description> in <data>; \
			known are setting
			<experiment><variants/></experiment>          | line 2, column 13: unknown element <variants> in \
			<experiment>; known are grid, setting
			<experiment grid="latent"/>                   | line 2, column 13: unknown attribute 'grid' of \
			<experiment>; it is written as an element: <grid>...</grid>
			<experiment>v2.6</experiment>                 | line 2, column 13: text 'v2.6' inside <experiment>, which \
			takes none
			<experiment href="http://example.org/a#/"/>   | line 2, column 13: a suite has no use for the attribute \
			'href' of <experiment>
			<experiment xsi:type="suite:Setting"/>        | line 2, column 13: a suite has no use for the attribute \
			'xsi:type' of <experiment>
			<data reader="a" reader="b"/>                 | line 2, column 28: not well-formed XML: Attribute "reader" \
			was already specified for element "data".
			""")
	void whatASuiteDoesNotHaveIsNamedWithItsPlace(String child, String message) {
		assertRefused("test.suite, " + message, SuiteText.of(child));
	}

	@Test
	void anUnknownElementIsNamedInsideTheElementItStandsIn() {
		assertRefused("test.suite, line 4, column 3: unknown element <values> in <grid>; did you mean value?",
				SuiteText.of("<experiment variant=\"v2.6\">", " <grid parameter=\"latent\">", "  <values>4</values>",
						" </grid>", "</experiment>"));
	}

	@Test
	void theFirstOfSeveralFaultsIsReported() {
		assertRefused("test.suite, line 3, column 1: unknown element <first> in <suite:Suite>; known are data, "
				+ "description, evaluator, experiment, splitting",
				SuiteText.of(SuiteText.DATA, "<first/>", "<second/>"));
	}

	@Test
	void malformedXmlIsReportedWithItsPlace() {
		assertRefused("test.suite, line 3, column 3: not well-formed XML: The element type \"experiment\" must be "
				+ "terminated by the matching end-tag \"</experiment>\".",
				SuiteText.of("<experiment variant=\"v2.6\">"));
	}

	@Test
	void textThatIsNoXmlIsReported() {
		assertRefused("test.suite, line 1, column 1: not well-formed XML: Content is not allowed in prolog.",
				"GRA,MS,NGR\n1.2,3.4,5.6\n");
	}

	@Test
	void aDocumentTypeIsRefused() {
		String text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]>\n" + SuiteText.of("&b;");

		SuiteException failure = assertThrows(SuiteException.class, () -> SuiteText.read(text));

		assertTrue(failure.getMessage().startsWith("test.suite, line 1, column 10: not well-formed XML: DOCTYPE is"),
				failure.getMessage());
	}

	@ParameterizedTest
	@CsvSource({"1.1", "2.0", "10.0"})
	void aSuiteOfANewerVersionSaysWhatToDo(String version) {
		assertRefused("test.suite, line 1, column 1: this file was written by a newer Lithoscope (suite format "
				+ version + "; this one reads 1.0): update Lithoscope",
				SuiteText.of(SuiteText.DATA, "<invented/>").replace("suite/1.0", "suite/" + version));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			http://example.org/other           | suite:Suite xmlns:suite="http://example.org/other"
			http://lithoscope.org/suite/0.9    | suite:Suite xmlns:suite="http://lithoscope.org/suite/0.9"
			http://lithoscope.org/suite/latest | suite:Suite xmlns:suite="http://lithoscope.org/suite/latest"
			""")
	void anotherNamespaceIsNoSuite(String namespace, String found) {
		assertRefused("test.suite, line 1, column 1: a suite begins with <suite:Suite "
				+ "xmlns:suite=\"http://lithoscope.org/suite/1.0\">, found <" + found + ">",
				SuiteText.of().replace("http://lithoscope.org/suite/1.0", namespace));
	}

	@Test
	void anotherRootIsNoSuite() {
		assertRefused("test.suite, line 2, column 1: a suite begins with <suite:Suite "
				+ "xmlns:suite=\"http://lithoscope.org/suite/1.0\">, found <project>",
				"<?xml version=\"1.0\"?>\n<project/>");
	}

	@Test
	void theNamespaceMayBeTheDefaultOne() throws Exception {
		Suite suite = SuiteText.read("<Suite xmlns=\"http://lithoscope.org/suite/1.0\" name=\"plain\">"
				+ "<description>a</description>" + SuiteText.DATA
				+ "<experiment variant=\"a\"><grid parameter=\"b\"><value>c</value></grid></experiment></Suite>");

		assertEquals("plain", suite.getName());
		assertEquals("surrogate", suite.getData().getReader());
		assertEquals(List.of("c"), suite.getExperiments().getFirst().getGrid().getFirst().getValues());
	}

	@Test
	void xmiDecorationsAreAccepted() throws Exception {
		Suite suite = SuiteText.read(SuiteText.of(SuiteText.DATA).replace("<suite:Suite ",
				"<suite:Suite xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "));

		assertEquals("surrogate", suite.getData().getReader());
	}

	@ParameterizedTest
	@ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"})
	void otherEncodingsAreRead(String encoding) throws Exception {
		String mark = encoding.equals("UTF-16LE") ? "\uFEFF" : "";
		String declared = encoding.startsWith("UTF-16") ? "UTF-16" : encoding;
		String text = mark + "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\r\n"
				+ SuiteText.of("<experiment variant=\"v2.6\" note=\"Årø\"/>").replace("\n", "\r\n");

		Suite suite = SuiteFiles.read(new ByteArrayInputStream(text.getBytes(Charset.forName(encoding))), "x");

		assertEquals("Årø", suite.getExperiments().getFirst().getNote());
		assertEquals(new TextPosition("x", 3, 1),
				SuiteFiles.position(suite.getExperiments().getFirst()).orElseThrow());
	}

	@Test
	void bytesThatAreNoTextAreRefused() {
		byte[] latin = SuiteText.of("<!-- Årø -->").getBytes(StandardCharsets.ISO_8859_1);

		assertEquals("suite x is no text in the encoding UTF-8: save it as UTF-8", assertThrows(SuiteException.class,
				() -> SuiteFiles.read(new ByteArrayInputStream(latin), "x")).getMessage());
	}

	@Test
	void elementsKnowWhereTheyWereRead() throws Exception {
		Suite suite = SuiteText.read(SuiteText.of("  <data", "    reader=\"surrogate\">",
				"  <setting parameter=\"boreholes\" value=\"60\"/></data>"));

		assertEquals("test.suite, line 2, column 3", SuiteFiles.position(suite.getData()).orElseThrow().toString());
		assertEquals("test.suite, line 4, column 3",
				SuiteFiles.position(suite.getData().getSettings().getFirst()).orElseThrow().toString());
	}

	@Test
	void aCopyStillKnowsWhereItWasReadAndIsIndependent() throws Exception {
		Suite suite = complete();

		Suite copy = SuiteFiles.copy(suite);
		copy.getExperiments().removeFirst();

		assertEquals(SuiteFiles.position(suite.getExperiments().getLast()),
				SuiteFiles.position(copy.getExperiments().getFirst()));
		assertEquals(2, suite.getExperiments().size());
	}

	@Test
	void readingDoesNotDependOnWhatIsRegisteredGlobally() throws Exception {
		byte[] bytes = SuiteFiles.bytes(complete());
		Object registered = EPackage.Registry.INSTANCE.remove(SuitePackage.eNS_URI);
		try {
			Suite suite = SuiteFiles.read(new ByteArrayInputStream(bytes), "x");

			assertArrayEquals(bytes, SuiteFiles.bytes(suite));
		} finally {
			EPackage.Registry.INSTANCE.put(SuitePackage.eNS_URI, registered);
		}
	}

	private static void assertRefused(String message, String text) {
		assertEquals(message, assertThrows(SuiteException.class, () -> SuiteText.read(text)).getMessage());
	}

	private static Suite complete() throws SuiteException, IOException {
		try (InputStream in = SuiteFilesTest.class.getResourceAsStream("complete.suite")) {
			return SuiteFiles.read(in, "complete.suite");
		}
	}

	private static List<Path> filesIn(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.toList();
		}
	}
}
