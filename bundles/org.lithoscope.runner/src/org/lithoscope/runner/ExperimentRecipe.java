package org.lithoscope.runner;

import org.lithoscope.suite.ConcreteExperiment;

/**
 * One experiment with all its contributions resolved, before any data are read.
 *
 * @param source the experiment as the suite has it
 * @param variant the model recipe
 * @param featureSet what makes its input
 * @param scaler what scales it
 */
record ExperimentRecipe(ConcreteExperiment source, ComponentUse variant, ComponentUse featureSet,
		ComponentUse scaler) {

	String name() {
		return source.name();
	}

	String note() {
		String note = source.source().getNote();
		return note == null ? "" : note;
	}
}
