package org.lithoscope.comparison.chart;

import java.util.List;
import java.util.Objects;

/**
 * The colours and marks of experiments: after the last colour the first returns with another mark.
 *
 * <p>Every colour has a contrast of 3 : 1 or more with its background, and any two differ by 20 or more in CIELAB as
 * seen with normal vision, protanopia and deuteranopia (simulation of Machado, Oliveira and Fernandes 2009,
 * doi:10.1109/TVCG.2009.113). The first three are from Okabe and Ito's set.
 *
 * @param background the background it was made for, {@code #RRGGBB}
 * @param foreground axes and text, {@code #RRGGBB}
 * @param colours {@code #RRGGBB} each
 */
public record Palette(String background, String foreground, List<String> colours) {

	/** The shape of a dot. */
	public enum Mark {
		CIRCLE, SQUARE, TRIANGLE, DIAMOND
	}

	/** Colours for a light background. */
	public static final Palette LIGHT = new Palette("#FFFFFF", "#333333", List.of("#0072B2", "#D55E00", "#009E73",
			"#991100", "#3399AA", "#003399", "#1177EE", "#114444"));

	/** Colours for a dark background. */
	public static final Palette DARK = new Palette("#1E1E1E", "#CCCCCC", List.of("#56B4E9", "#E69F00", "#2FC79A",
			"#DD4444", "#AAFF99", "#4477EE", "#55FFFF", "#667788"));

	public Palette {
		Objects.requireNonNull(background, "background");
		Objects.requireNonNull(foreground, "foreground");
		colours = List.copyOf(colours);
		if (colours.isEmpty()) {
			throw new IllegalArgumentException("a palette needs a colour");
		}
	}

	/** The colour of a colour index, {@code #RRGGBB}. */
	public String colour(int index) {
		return colours.get(Math.floorMod(index, colours.size()));
	}

	/** The mark of a colour index; it changes when the colours begin again. */
	public Mark mark(int index) {
		Mark[] marks = Mark.values();
		return marks[Math.floorMod(Math.floorDiv(index, colours.size()), marks.length)];
	}
}
