package org.lithoscope.core.model;

import java.util.Objects;
import java.util.function.Consumer;

import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/**
 * What a variant is handed besides data and parameters.
 *
 * @param work seed, cancellation, progress; a training uses one thread whatever it says
 * @param registry where engines and other components are looked up
 * @param epochs hears every finished epoch, on the training thread
 */
public record TrainingContext(WorkContext work, Registry registry, Consumer<Epoch> epochs) {

	public TrainingContext {
		Objects.requireNonNull(work, "work");
		Objects.requireNonNull(registry, "registry");
		Objects.requireNonNull(epochs, "epochs");
	}
}
