package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;

class SuiteCatalogTest {

	private final FakeRegistry registry = new FakeRegistry();
	private final SuiteCatalog catalog = new SuiteCatalog(registry);

	@TempDir
	Path folder;

	@BeforeEach
	void registerTwoSuites() {
		registry.add(ContributionKind.SUITE, "tested", Map.of("file", "suites/tested.suite"));
		registry.add(ContributionKind.SUITE, "test", Map.of("file", "suites/test.suite", "default", "true"));
		registry.addFile("suites/test.suite", SuiteText.of(SuiteText.DATA));
	}

	@Test
	void registeredSuitesAreListedById() {
		assertEquals(List.of("test", "tested"), catalog.suites().stream().map(Contribution::id).toList());
	}

	@Test
	void theDefaultSuiteIsTheOneMarkedSo() {
		assertEquals(Optional.of("test"), catalog.defaultSuite().map(Contribution::id));
	}

	@Test
	void theRegisteredDefaultMayBeAbsent() {
		registry.remove(ContributionKind.SUITE, "test");

		assertEquals(Optional.empty(), catalog.defaultSuite());
	}

	@Test
	void aRegisteredSuiteIsReadAnewEveryTime() throws Exception {
		assertEquals("surrogate", catalog.open("test").getData().getReader());
		assertNotSame(catalog.open("test"), catalog.open("test"));
	}

	@Test
	void aSuiteFileIsOpenedByItsPath() throws Exception {
		Path file = Files.writeString(folder.resolve("mine.xml"), SuiteText.of(SuiteText.SPLITTING));

		assertEquals("k-fold", catalog.open(file.toString()).getSplitting().getSplitter());
	}

	@Test
	void anUnknownNameSuggestsTheNearest() {
		assertRefused("there is no suite 'tset' and no file of that name; did you mean test?", "tset");
	}

	@Test
	void whatIsCalledLikeASuiteFileIsMissedAsAFile() {
		assertRefused("there is no suite file tests.suite", "tests.suite");
	}

	@Test
	void aRegisteredSuiteWhoseFileIsMissingIsNamed() {
		assertRefused("suite tested cannot be read: bundle org.example has no file suites/tested.suite", "tested");
	}

	@Test
	void aRegisteredSuiteMustHaveTheNameItIsRegisteredUnder() {
		registry.addFile("suites/tested.suite", SuiteText.of(SuiteText.DATA));

		assertRefused("suites/tested.suite of bundle org.example: the suite is registered as 'tested' but its name is "
				+ "'test': make them equal", "tested");
	}

	@Test
	void aFaultInARegisteredSuiteNamesItsFileAndBundle() {
		registry.addFile("suites/test.suite", SuiteText.of("<dat/>"));

		assertRefused("suites/test.suite of bundle org.example, line 2, column 1: unknown element <dat> in "
				+ "<suite:Suite>; did you mean data?", "test");
	}

	private void assertRefused(String message, String idOrFile) {
		assertEquals(message, assertThrows(SuiteException.class, () -> catalog.open(idOrFile)).getMessage());
	}
}
