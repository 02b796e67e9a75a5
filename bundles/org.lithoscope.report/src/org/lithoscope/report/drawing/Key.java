package org.lithoscope.report.drawing;

import java.util.Objects;

/**
 * An entry of a legend.
 *
 * @param label what it stands for
 * @param colour {@code #RRGGBB}
 * @param hatching drawn over the colour
 */
public record Key(String label, String colour, Hatching hatching) {

	/** An entry of nothing but colour. */
	public Key(String label, String colour) {
		this(label, colour, Hatching.PLAIN);
	}

	public Key {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(colour, "colour");
		Objects.requireNonNull(hatching, "hatching");
	}
}
