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
 * @param snapshots sees the model after the epochs it wants; a variant without epochs has none to show
 */
public record TrainingContext(WorkContext work, Registry registry, Consumer<Epoch> epochs, Snapshots snapshots) {

	public TrainingContext {
		Objects.requireNonNull(work, "work");
		Objects.requireNonNull(registry, "registry");
		Objects.requireNonNull(epochs, "epochs");
		Objects.requireNonNull(snapshots, "snapshots");
	}

	/** A training whose model nobody looks at before its end. */
	public TrainingContext(WorkContext work, Registry registry, Consumer<Epoch> epochs) {
		this(work, registry, epochs, Snapshots.NONE);
	}
}
