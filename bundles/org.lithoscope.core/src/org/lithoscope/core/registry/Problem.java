package org.lithoscope.core.registry;

import java.util.Objects;

/**
 * Something wrong with a contribution, which is therefore left out or limited.
 *
 * @param bundle the bundle that has to be mended
 * @param subject what is wrong with whom, for instance {@code variant v2.6}
 * @param message what was found and what was expected
 */
public record Problem(String bundle, String subject, String message) {

	public Problem {
		Objects.requireNonNull(bundle, "bundle");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(message, "message");
	}

	@Override
	public String toString() {
		return "%s: %s: %s".formatted(bundle, subject, message);
	}
}
