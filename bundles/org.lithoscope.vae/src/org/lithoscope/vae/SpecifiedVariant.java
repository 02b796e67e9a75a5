package org.lithoscope.vae;

import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.vae.spec.VaeSpec;

/** A variant whose network can be told from its parameters before anything is trained, for instance to draw it. */
public interface SpecifiedVariant extends Variant {

	/**
	 * The network for so many features.
	 *
	 * @param parameters a complete set that {@link #validate} accepts
	 * @param inputs how many features are read
	 * @param targets how many features are reconstructed
	 */
	VaeSpec spec(Parameters parameters, int inputs, int targets);
}
