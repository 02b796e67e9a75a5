package org.lithoscope.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.SuiteSettings;
import org.lithoscope.suite.SuiteValidator;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.testing.TestRegistry;

class RegisteredSuitesTest {

	private final Registry registry = TestRegistry.open();
	private final SuiteCatalog catalog = new SuiteCatalog(registry);

	static Stream<String> registered() {
		return new SuiteCatalog(TestRegistry.open()).suites().stream().map(Contribution::id);
	}

	@Test
	void theSuitesOfTheStudyAndItsQuestionsAreRegistered() {
		assertTrue(registered().toList()
				.containsAll(List.of("quick", "smoke", "paper", "paper-as-run", "paper-as-run-b", "paper-as-run-c",
						"repaired", "variants", "beta", "epochs", "latent-size", "features", "scaling",
						"leakage-rows", "leakage-borehole", "leakage-site", "leakage-expedition", "discrete",
						"diagnosis", "priors", "terms")));
	}

	@ParameterizedTest
	@MethodSource("registered")
	void everyRegisteredSuiteCanRunWithWhatIsInstalled(String id) throws Exception {
		assertEquals(List.of(), SuiteValidator.validate(catalog.open(id), registry));
	}

	@ParameterizedTest
	@MethodSource("registered")
	void everyRegisteredSuiteIsDescribed(String id) throws Exception {
		Contribution contribution = registry.require(ContributionKind.SUITE, id);

		assertFalse(contribution.description().isBlank());
		assertFalse(catalog.open(id).getDescription().isBlank());
		assertEquals(contribution.name(), catalog.open(id).getTitle());
	}

	@ParameterizedTest
	@MethodSource("registered")
	void everyRegisteredSuiteSurvivesWritingAndReading(String id) throws Exception {
		Suite suite = catalog.open(id);

		Suite again = SuiteFiles.read(new ByteArrayInputStream(SuiteFiles.bytes(suite)), id);

		assertTrue(EcoreUtil.equals(suite, again));
	}

	@Test
	void quickIsTheDefaultSuite() {
		assertEquals("quick", catalog.defaultSuite().orElseThrow().id());
	}

	@Test
	void quickComparesThreeVariantsOnThreeSiteFoldsTwice() throws Exception {
		Suite quick = catalog.open("quick");

		assertEquals(List.of("v2.1", "v2.5", "v2.6"),
				ExperimentExpansion.expand(quick, registry).stream().map(ConcreteExperiment::name).toList());
		assertEquals("k-fold", quick.getSplitting().getSplitter());
		assertEquals(Map.of("folds", "3"), SuiteSettings.of(quick.getSplitting().getSettings(), null));
		assertEquals(Grouping.SITE, SuiteSettings.grouping(quick.getSplitting()));
		assertEquals(2, quick.getSplitting().getRepeats());
	}

	@Test
	void quickRunsOnFortyThousandSamplesOfSixtyBoreholesWithDefaultEvaluators() throws Exception {
		Suite quick = catalog.open("quick");

		assertEquals(Map.of("boreholes", "60", "samples", "40000"),
				SuiteSettings.of(quick.getData().getSettings(), null));
		assertEquals(List.of("clustering", "reconstruction", "latent"),
				quick.getEvaluators().stream().map(EvaluatorUse::getEvaluator).toList());
		assertTrue(quick.getEvaluators().stream().allMatch(use -> use.getSettings().isEmpty()));
	}

	@Test
	void smokeCoversEveryInstalledVariantWithFewEpochs() throws Exception {
		List<ConcreteExperiment> experiments = ExperimentExpansion.expand(catalog.open("smoke"), registry);

		assertEquals(registry.contributions(ContributionKind.VARIANT).stream().map(Contribution::id).toList(),
				experiments.stream().map(ConcreteExperiment::variant).toList());
		assertEquals("2", experiments.stream().filter(experiment -> experiment.variant().equals("v2.6")).findFirst()
				.orElseThrow().settings().get("epochs"));
	}
}
