package org.lithoscope.bench.report;

import java.util.Objects;

/**
 * Something that must hold whatever the machine.
 *
 * @param name a few words
 * @param passed whether it holds
 * @param explanation what was found and what was expected
 */
public record Check(String name, boolean passed, String explanation) {

	public Check {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(explanation, "explanation");
	}
}
