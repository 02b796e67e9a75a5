package org.lithoscope.core.model;

import java.io.IOException;
import java.nio.file.Path;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;

/**
 * A model recipe that can be trained; contributed to {@code org.lithoscope.core.variants}.
 *
 * <p>A variant declares at least the parameters {@code features} (id of a feature set) and {@code scaler} (id of a
 * scaler), which are applied before it is called.
 */
public interface Variant {

	/** The declared parameter that names the feature set. */
	String FEATURES = "features";

	/** The declared parameter that names the scaler. */
	String SCALER = "scaler";

	/**
	 * Refuses combinations of values that the declared ranges alone do not exclude, before any training.
	 *
	 * @throws ParameterException naming the parameters, what was found and what is allowed
	 */
	default void validate(Parameters parameters) throws ParameterException {
	}

	/**
	 * Trains on one thread. The same data, parameters and seed give the same model bit for bit.
	 *
	 * @throws TrainingException if the variant cannot be trained on these data, or a loss became NaN or infinite
	 * @throws java.util.concurrent.CancellationException within a second of a cancel
	 */
	TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context) throws TrainingException;

	/**
	 * Reads a model that {@link LatentModel#save} wrote.
	 *
	 * @throws IOException if the folder cannot be read or holds no model of this variant
	 */
	LatentModel load(Path folder, Registry registry) throws IOException;
}
