package org.lithoscope.report.drawing;

import java.util.Objects;

/**
 * An entry of a legend.
 *
 * @param label what it stands for
 * @param colour {@code #RRGGBB}
 */
public record Key(String label, String colour) {

	public Key {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(colour, "colour");
	}
}
