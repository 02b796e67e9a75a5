package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Suite;

class ExperimentExpansionTest {

	private final FakeRegistry registry = FakeRegistry.typical();

	@Test
	void anExperimentWithoutNameIsCalledLikeItsVariant() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\"/>",
				"<experiment name=\"small\" variant=\"v2.6\">" + setting("latent", " 4 ") + "</experiment>");

		List<ConcreteExperiment> expanded = ExperimentExpansion.expand(suite, registry);

		assertEquals(List.of("v2.6", "small"), names(expanded));
		assertEquals(Map.of(), expanded.getFirst().settings());
		assertEquals(Map.of("latent", "4"), expanded.getLast().settings());
		assertSame(suite.getExperiments().getLast(), expanded.getLast().source());
	}

	@Test
	void aGridBecomesEveryCombinationWithTheLastAxisFastest() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\">" + setting("epochs", "3")
				+ axis("beta.end", "0.5", "1") + axis("latent", "8", "2", "4") + "</experiment>");

		List<ConcreteExperiment> expanded = ExperimentExpansion.expand(suite, registry);

		assertEquals(List.of("v2.6 [beta.end=0.5, latent=8]", "v2.6 [beta.end=0.5, latent=2]",
				"v2.6 [beta.end=0.5, latent=4]", "v2.6 [beta.end=1, latent=8]", "v2.6 [beta.end=1, latent=2]",
				"v2.6 [beta.end=1, latent=4]"), names(expanded));
		assertEquals("{epochs=3, beta.end=1, latent=4}", expanded.getLast().settings().toString());
	}

	@Test
	void listsInAGridAreWholeValues() throws Exception {
		Suite suite = SuiteText.withExperiments(
				"<experiment name=\"depth\" variant=\"v2.6\">" + axis("hidden", "32,16", "64") + "</experiment>");

		assertEquals(List.of("depth [hidden=32,16]", "depth [hidden=64]"),
				names(ExperimentExpansion.expand(suite, registry)));
	}

	@Test
	void everyVariantMeansTheInstalledOnesInNaturalOrder() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\"/>");

		assertEquals(List.of("pca", "v2.6", "v2.10"), names(ExperimentExpansion.expand(suite, registry)));
	}

	@Test
	void everyVariantIncludesOneThatIsInstalledLater() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\"/>");
		registry.add(ContributionKind.VARIANT, "masked");

		assertEquals(List.of("masked", "pca", "v2.6", "v2.10"), names(ExperimentExpansion.expand(suite, registry)));
	}

	@Test
	void aNameOfEveryVariantIsPutBeforeTheirIds() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\"/>",
				"<experiment name=\"short\" variant=\"*\"/>");

		assertEquals(List.of("pca", "v2.6", "v2.10", "short pca", "short v2.6", "short v2.10"),
				names(ExperimentExpansion.expand(suite, registry)));
	}

	@Test
	void everyVariantTakesOnlyTheSettingsAndAxesThatItDeclares() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\">" + setting("epochs", "2")
				+ axis("latent", "4", "8") + "</experiment>");

		List<ConcreteExperiment> expanded = ExperimentExpansion.expand(suite, registry);

		assertEquals(List.of("pca", "v2.6 [latent=4]", "v2.6 [latent=8]", "v2.10 [latent=4]", "v2.10 [latent=8]"),
				names(expanded));
		assertEquals(Map.of(), expanded.getFirst().settings());
		assertEquals(Map.of("epochs", "2", "latent", "4"), expanded.get(1).settings());
	}

	@Test
	void settingsOfANamedVariantAreKeptEvenIfItDoesNotDeclareThem() throws Exception {
		Suite suite = SuiteText.withExperiments(
				"<experiment variant=\"pca\">" + setting("epochs", "2") + "</experiment>");

		assertEquals(Map.of("epochs", "2"), ExperimentExpansion.expand(suite, registry).getFirst().settings());
	}

	@Test
	void anEmptyAxisLeavesNothing() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\">" + axis("latent") + "</experiment>");

		assertEquals(List.of(), ExperimentExpansion.expand(suite, registry));
	}

	@Test
	void aGridBeyondTheLimitIsRefusedWithoutBeingExpanded() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\"/>",
				"<experiment variant=\"v2.6\" name=\"huge\">" + axis("latent", hundred()).repeat(12) + "</experiment>");

		SuiteException failure =
				assertThrows(SuiteException.class, () -> ExperimentExpansion.expand(suite, registry));

		assertEquals("test.suite, line 5, column 1: experiment 'huge': grids make 2147483648 experiments or more of "
				+ "the suite; the limit is 10000: take values out", failure.getMessage());
	}

	@Test
	void theLimitItselfIsAllowed() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"v2.6\">" + axis("latent", hundred())
				+ axis("epochs", hundred()) + "</experiment>");

		assertEquals(ExperimentExpansion.LIMIT, ExperimentExpansion.expand(suite, registry).size());
	}

	@Test
	void expansionLeavesTheSuiteAsItIs() throws Exception {
		Suite suite = SuiteText.withExperiments("<experiment variant=\"*\">" + axis("latent", "4") + "</experiment>");

		ExperimentExpansion.expand(suite, registry);

		assertEquals(List.of("*"), suite.getExperiments().stream().map(Experiment::getVariant).toList());
	}

	private static List<String> names(List<ConcreteExperiment> experiments) {
		return experiments.stream().map(ConcreteExperiment::name).toList();
	}

	private static String setting(String parameter, String value) {
		return "<setting parameter=\"%s\" value=\"%s\"/>".formatted(parameter, value);
	}

	private static String axis(String parameter, String... values) {
		StringBuilder axis = new StringBuilder("<grid parameter=\"" + parameter + "\">");
		for (String value : values) {
			axis.append("<value>").append(value).append("</value>");
		}
		return axis.append("</grid>").toString();
	}

	private static String[] hundred() {
		String[] values = new String[100];
		for (int i = 0; i < values.length; i++) {
			values[i] = Integer.toString(i + 1);
		}
		return values;
	}
}
