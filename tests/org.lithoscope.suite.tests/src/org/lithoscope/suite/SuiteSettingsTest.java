package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

class SuiteSettingsTest {

	private final Contribution csv = FakeRegistry.typical().require(ContributionKind.READER, "csv");

	@TempDir
	Path folder;

	@Test
	void aRelativeFileIsLookedForBesideTheSuite() throws Exception {
		Suite suite = readFrom(folder, "../wells.csv");

		assertEquals(folder.getParent().resolve("wells.csv").toString(),
				SuiteSettings.of(suite.getData().getSettings(), csv).get("file"));
	}

	@Test
	void anAbsoluteFileStaysAsItIs() throws Exception {
		String absolute = folder.resolve("wells.csv").toString();

		assertEquals(absolute, SuiteSettings.of(readFrom(folder, absolute).getData().getSettings(), csv).get("file"));
	}

	@Test
	void aCopyOfASuiteFindsItsFilesToo() throws Exception {
		Suite copy = SuiteFiles.copy(readFrom(folder, "wells.csv"));

		assertEquals(folder.resolve("wells.csv").toString(),
				SuiteSettings.of(copy.getData().getSettings(), csv).get("file"));
	}

	@Test
	void aFileSetByAProgramStaysAsItIsEvenInASuiteThatWasRead() throws Exception {
		Suite suite = readFrom(folder, "wells.csv");
		suite.getData().getSettings().clear();
		suite.getData().getSettings().add(setting("file", "wells.csv"));

		assertEquals("wells.csv", SuiteSettings.of(suite.getData().getSettings(), csv).get("file"));
	}

	@Test
	void filesInAGridAreLookedForBesideTheSuiteButNamedAsTheyStandThere() throws Exception {
		FakeRegistry registry = FakeRegistry.typical();
		registry.add(ContributionKind.VARIANT, "warm", FakeRegistry.required("weights", ParameterType.FILE));
		Suite suite = SuiteFiles.read(Files.writeString(folder.resolve("my.suite"), SuiteText.of(
				"<experiment variant=\"warm\"><grid parameter=\"weights\"><value>a.bin</value></grid></experiment>")));

		ConcreteExperiment experiment = ExperimentExpansion.expand(suite, registry).getFirst();

		assertEquals("warm [weights=a.bin]", experiment.name());
		assertEquals(folder.resolve("a.bin").toString(), experiment.settings().get("weights"));
	}

	@Test
	void textsAreNotTakenForFiles() throws Exception {
		Suite suite = readFrom(folder, "wells.csv");

		assertEquals("Facies", SuiteSettings.of(suite.getData().getSettings(), csv).get("lithology"));
	}

	@Test
	void withoutAContributionValuesStayAsTheyAre() throws Exception {
		Suite suite = readFrom(folder, "wells.csv");

		assertEquals(Map.of("file", "wells.csv", "lithology", "Facies"),
				SuiteSettings.of(suite.getData().getSettings(), null));
	}

	@Test
	void settingsKeepTheirOrderAndLoseBlanksAroundThem() {
		Map<String, String> values = SuiteSettings.of(List.of(setting("b", " 1 "), setting("a", "2")), null);

		assertEquals("{b=1, a=2}", values.toString());
	}

	@ParameterizedTest
	@CsvSource({"borehole, BOREHOLE", "site, SITE", "expedition, EXPEDITION"})
	void groupingsAreThoseOfTheCore(String name, Grouping expected) throws Exception {
		Suite suite = SuiteText.read(SuiteText.of("<splitting splitter=\"k-fold\" grouping=\"" + name + "\"/>"));

		assertEquals(expected, SuiteSettings.grouping(suite.getSplitting()));
		assertEquals(name, expected.id());
	}

	private static Suite readFrom(Path folder, String file) throws Exception {
		return SuiteFiles.read(Files.writeString(folder.resolve("my.suite"), SuiteText.of("<data reader=\"csv\">"
				+ "<setting parameter=\"file\" value=\"" + file + "\"/>"
				+ "<setting parameter=\"lithology\" value=\"Facies\"/></data>")));
	}

	private static Setting setting(String parameter, String value) {
		Setting setting = SuiteFactory.eINSTANCE.createSetting();
		setting.setParameter(parameter);
		setting.setValue(value);
		return setting;
	}
}
