package org.lithoscope.features;

import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;

/** The contributed feature sets, asked the way a suite asks them: by id, parameters in text form. */
final class FeatureSets {

	private static final Registry REGISTRY = TestRegistry.open();

	private FeatureSets() {
	}

	static FeatureTable build(String id, SampleTable samples, Map<String, String> parameters) throws DataException {
		Contribution featureSet = REGISTRY.require(ContributionKind.FEATURE_SET, id);
		try {
			return REGISTRY.create(featureSet, FeatureSet.class).build(samples, featureSet.resolve(parameters));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static FeatureTable build(String id, SampleTable samples) throws DataException {
		return build(id, samples, Map.of());
	}
}
