package org.lithoscope.core.model;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.lithoscope.core.matrix.FloatMatrix;

/** A trained model that maps scaled samples to a latent space; immutable and usable from many threads. */
public interface LatentModel {

	/** How many latent dimensions there are. */
	int latentSize();

	/** The latent representation (the posterior mean, where there is a posterior), {@code rows × latentSize}. */
	FloatMatrix encode(FloatMatrix inputs);

	/** The reconstruction of the targets from the latent representation, or nothing where the model has no decoder. */
	default Optional<FloatMatrix> decode(FloatMatrix latent) {
		return Optional.empty();
	}

	/** {@link #decode} of {@link #encode}. */
	default Optional<FloatMatrix> reconstruct(FloatMatrix inputs) {
		return decode(encode(inputs));
	}

	/** How many numbers were learned. */
	long parameterCount();

	/**
	 * Writes everything {@link Variant#load} needs into an existing, empty folder.
	 *
	 * @throws IOException if it cannot be written
	 */
	void save(Path folder) throws IOException;
}
