package org.lithoscope.suite;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.suite.model.Experiment;

/**
 * One experiment that can be run: a variant with one value for each parameter that is set.
 *
 * @param name unique in the suite; grids add their values, for instance {@code v2.6 [beta.end=0.5, latent=8]}
 * @param variant the id of the variant
 * @param settings text values by parameter id, those of the grid last; what is absent keeps its default
 * @param source the element of the suite it comes from
 */
public record ConcreteExperiment(String name, String variant, Map<String, String> settings, Experiment source) {

	public ConcreteExperiment {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(variant, "variant");
		Objects.requireNonNull(source, "source");
		settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
	}
}
