package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.testing.TestRegistry;

/** What is declared in {@code plugin.xml} is what a model gets. */
class DeclaredWidthsTest {

	private static final SampleTable SAMPLES = SixMeasurements.at("aaaaaab", 0, 1, 2, 4, 7, 8, 9);

	@ParameterizedTest
	@ValueSource(strings = { "gra-ms-ngr-rgb", "gra-ms-ngr", "rgb", "relative-depth", "spatial-context", "engineered" })
	void declaredWidthsAreThoseOfTheTable(String id) throws DataException {
		Map<String, String> declared =
				TestRegistry.open().require(ContributionKind.FEATURE_SET, id).attributes();
		FeatureTable table = FeatureSets.build(id, SAMPLES);
		String inputs = declared.get("inputs");

		assertEquals(Integer.toString(table.inputFeatures().size()), inputs);
		assertEquals(Integer.toString(table.targetFeatures().size()), declared.getOrDefault("targets", inputs));
	}
}
