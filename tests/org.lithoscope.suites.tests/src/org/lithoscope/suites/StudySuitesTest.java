package org.lithoscope.suites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.suite.ConcreteExperiment;
import org.lithoscope.suite.ExperimentExpansion;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteSettings;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.testing.TestRegistry;

/** The suites about the study: what they ask is what they say. */
class StudySuitesTest {

	private final Registry registry = TestRegistry.open();
	private final SuiteCatalog catalog = new SuiteCatalog(registry);

	/** Per experiment of a suite every parameter of its variant, in the suite's order. */
	private Map<String, Parameters> experiments(String suite) throws Exception {
		Map<String, Parameters> experiments = new LinkedHashMap<>();
		for (ConcreteExperiment experiment : ExperimentExpansion.expand(catalog.open(suite), registry)) {
			Contribution variant = registry.require(ContributionKind.VARIANT, experiment.variant());
			experiments.put(experiment.name(), variant.resolve(experiment.settings()));
		}
		return experiments;
	}

	/** The parameters in which two experiments of a suite differ. */
	private Set<String> differences(String suite, String first, String second) throws Exception {
		Map<String, String> one = experiments(suite).get(first).asMap();
		Map<String, String> other = experiments(suite).get(second).asMap();
		return one.keySet().stream().filter(id -> !one.get(id).equals(other.get(id))).collect(Collectors.toSet());
	}

	static Stream<String> registered() {
		return RegisteredSuitesTest.registered();
	}

	@ParameterizedTest
	@MethodSource("registered")
	void everyExperimentIsAcceptedByItsVariant(String id) throws Exception {
		for (ConcreteExperiment experiment : ExperimentExpansion.expand(catalog.open(id), registry)) {
			Contribution variant = registry.require(ContributionKind.VARIANT, experiment.variant());
			registry.create(variant, Variant.class).validate(variant.resolve(experiment.settings()));
		}
	}

	@Test
	void paperFollowsTheSummaryForEveryVariant() throws Exception {
		Map<String, Parameters> experiments = experiments("paper");
		assertTrue(experiments.keySet()
				.containsAll(List.of("v1", "v2", "v2.1", "v2.2", "v2.3", "v2.4", "v2.5", "v2.6", "v2.7", "v2.8",
						"v2.9", "v2.10", "v3")));
		experiments.forEach((name, parameters) -> {
			assertEquals(512, parameters.integer("batch"), name);
			assertEquals(10, parameters.integer("patience"), name);
			assertTrue(parameters.bool("plateau"), name);
			assertEquals("objective", parameters.choice("monitor"), name);
			assertEquals("last", parameters.choice("weights"), name);
		});
	}

	@ParameterizedTest
	@CsvSource({"paper-as-run, study-a, v2.6", "paper-as-run-b, study-b, v2.2",
			"paper-as-run-c, study-c, v2.6 to 100 epochs"})
	void asRunMeansTheStudysDivisionAndItsSettings(String suite, String splitter, String large) throws Exception {
		assertEquals(splitter, catalog.open(suite).getSplitting().getSplitter());
		Map<String, Parameters> experiments = experiments(suite);
		experiments.forEach((name, parameters) -> {
			assertEquals("objective", parameters.choice("monitor"), name);
			assertEquals("last", parameters.choice("weights"), name);
		});
		assertEquals(256, experiments.get(large).integer("batch"));
		assertEquals(false, experiments.get(large).bool("plateau"));
	}

	@Test
	void theProductionModelAsRunStopsAfterFifteenEpochsWithoutImprovement() throws Exception {
		assertEquals(Set.of("batch", "patience", "plateau", "monitor", "weights"),
				differences("repaired", "v2.6 as run", "v2.6 repaired"));
		assertEquals(15, experiments("paper-as-run").get("v2.6").integer("patience"));
		assertEquals(50, experiments("paper-as-run").get("v2.5").integer("epochs"));
	}

	@Test
	void repairedFormsAreStoppedOnWhatDoesNotContainBeta() throws Exception {
		experiments("repaired").forEach((name, parameters) -> assertEquals(
				name.endsWith("as run") ? "objective" : "elbo1", parameters.choice("monitor"), name));
		assertEquals(Set.of("features"), difference("v2.9", "v2.6"));
		assertEquals(Set.of("beta.start", "beta.end"), difference("v2.6.7", "v2.6.6"));
	}

	/** In which parameters a repaired variant's network and schedule differ from another variant's defaults. */
	private Set<String> difference(String repaired, String reference) throws Exception {
		Map<String, String> one = experiments("repaired").get(repaired + " repaired").asMap();
		Map<String, String> other = registry.require(ContributionKind.VARIANT, reference).resolve(Map.of()).asMap();
		return one.keySet().stream().filter(id -> !one.get(id).equals(other.get(id))).collect(Collectors.toSet());
	}

	@Test
	void longTrainingIsFollowedFromItsFirstEpochToItsLast() throws Exception {
		Parameters training = experiments("epochs").get("v2.6 to 100 epochs");
		assertEquals(100, training.integer("epochs"));
		assertEquals(0, training.integer("patience"));
		assertEquals("last", training.choice("weights"));
		assertEquals(Set.of("patience", "weights"), differences("epochs", "v2.6", "v2.6 to 100 epochs"));
		EvaluatorUse trajectory = catalog.open("epochs").getEvaluators().stream()
				.filter(use -> use.getEvaluator().equals("trajectory")).findFirst().orElseThrow();
		assertTrue(SuiteSettings.of(trajectory.getSettings(), null).get("measures").startsWith("ari,"));
	}

	@Test
	void featuresAndScalersAreComparedOnOneNetworkEach() throws Exception {
		assertEquals(Set.of("features"), differences("features", "v2.6 [features=rgb]", "v2.6 [features=engineered]"));
		assertEquals(Set.of("scaler"),
				differences("scaling", "v2.1 [scaler=none]", "v2.1 [scaler=distribution-aware]"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"leakage-rows", "leakage-borehole", "leakage-expedition"})
	void leakageSuitesDifferInTheirSplittingAlone(String id) throws Exception {
		Suite site = catalog.open("leakage-site");
		Suite other = catalog.open(id);
		assertTrue(EcoreUtil.equals(site.getData(), other.getData()));
		assertTrue(EcoreUtil.equals(site.getExperiments(), other.getExperiments()));
		assertTrue(EcoreUtil.equals(site.getEvaluators(), other.getEvaluators()));
		assertEquals(site.getSeed(), other.getSeed());
		assertEquals(site.getSplitting().getRepeats(), other.getSplitting().getRepeats());
		assertNotEquals(
				site.getSplitting().getSplitter() + SuiteSettings.grouping(site.getSplitting()),
				other.getSplitting().getSplitter() + SuiteSettings.grouping(other.getSplitting()));
	}

	@Test
	void variantsAreComparedOnFiveFoldsOfSitesThreeTimes() throws Exception {
		Suite variants = catalog.open("variants");
		assertEquals(registry.contributions(ContributionKind.VARIANT).size(), experiments("variants").size());
		assertEquals(Map.of("folds", "5"), SuiteSettings.of(variants.getSplitting().getSettings(), null));
		assertEquals(Grouping.SITE, SuiteSettings.grouping(variants.getSplitting()));
		assertEquals(3, variants.getSplitting().getRepeats());
		assertTrue(variants.isSkipUnfit());
	}
}
