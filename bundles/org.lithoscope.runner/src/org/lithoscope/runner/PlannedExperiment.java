package org.lithoscope.runner;

import java.util.Objects;

import org.lithoscope.core.feature.FeatureTable;

/**
 * One experiment of a plan: a variant with everything it needs, checked.
 *
 * @param name unique in the suite
 * @param note what the author of the suite says about it, or an empty string
 * @param variant the model recipe
 * @param featureSet what makes the model's input
 * @param scaler what scales it
 * @param features unscaled inputs and targets; experiments with the same feature set share them
 */
public record PlannedExperiment(String name, String note, ComponentUse variant, ComponentUse featureSet,
		ComponentUse scaler, FeatureTable features) {

	public PlannedExperiment {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(note, "note");
		Objects.requireNonNull(variant, "variant");
		Objects.requireNonNull(featureSet, "featureSet");
		Objects.requireNonNull(scaler, "scaler");
		Objects.requireNonNull(features, "features");
	}
}
