package org.lithoscope.runner;

import java.util.Objects;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.store.Component;

/**
 * A contribution with the parameters it is used with.
 *
 * @param contribution what is used
 * @param parameters every parameter resolved
 */
public record ComponentUse(Contribution contribution, Parameters parameters) {

	public ComponentUse {
		Objects.requireNonNull(contribution, "contribution");
		Objects.requireNonNull(parameters, "parameters");
	}

	/** The contribution's id. */
	public String id() {
		return contribution.id();
	}

	/** The form that becomes part of a run's identity. */
	public Component identity() {
		return Component.of(contribution, parameters);
	}
}
