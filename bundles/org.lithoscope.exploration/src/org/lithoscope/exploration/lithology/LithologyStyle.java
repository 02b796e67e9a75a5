package org.lithoscope.exploration.lithology;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How one lithology or cluster is drawn.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 * @param pattern drawn over the colour
 */
public record LithologyStyle(int red, int green, int blue, Pattern pattern) {

	private static final LithologyStyle NOT_DESCRIBED = new LithologyStyle(200, 200, 200, Pattern.PLAIN);
	private static final double GOLDEN_ANGLE = 137.50776405003785;
	private static final int SHADES = 5;
	private static final float DARKEST = 0.55f;
	/** Once a family's shades are used up, its hue is turned by so many degrees. */
	private static final float[] TURNS = {0, 12, -12};

	public LithologyStyle {
		Objects.requireNonNull(pattern, "pattern");
		if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
			throw new IllegalArgumentException("colour %d, %d, %d".formatted(red, green, blue));
		}
	}

	/** Of a sample whose lithology was not described, or that belongs to no cluster. */
	public static LithologyStyle none() {
		return NOT_DESCRIBED;
	}

	/**
	 * One style per lithology: the hue and pattern of its rock family, a shade of its own as far as there are shades.
	 *
	 * @param names in any fixed order; the same order gives the same styles
	 */
	public static List<LithologyStyle> ofLithologies(List<String> names) {
		int[] seen = new int[RockFamily.values().length];
		List<LithologyStyle> styles = new ArrayList<>();
		for (String name : names) {
			RockFamily family = RockFamily.of(name);
			int shade = seen[family.ordinal()]++;
			float brightness = 0.95f - (0.95f - DARKEST) * (shade % SHADES) / (SHADES - 1);
			float hue = family.hue() + TURNS[shade / SHADES % TURNS.length];
			styles.add(hsb(hue, family.saturation(), brightness, family.pattern()));
		}
		return styles;
	}

	/** Styles of numbered clusters: hues a golden angle apart, so that neighbours in number differ most. */
	public static List<LithologyStyle> ofClusters(int count) {
		List<LithologyStyle> styles = new ArrayList<>();
		for (int k = 0; k < count; k++) {
			styles.add(hsb((float) (210 + k * GOLDEN_ANGLE), k % 2 == 0 ? 0.62f : 0.45f, k % 3 == 0 ? 0.72f : 0.9f,
					Pattern.PLAIN));
		}
		return styles;
	}

	private static LithologyStyle hsb(float degrees, float saturation, float brightness, Pattern pattern) {
		float hue = (degrees % 360 + 360) % 360 / 60;
		int sector = (int) hue;
		float fraction = hue - sector;
		float low = brightness * (1 - saturation);
		float falling = brightness * (1 - saturation * fraction);
		float rising = brightness * (1 - saturation * (1 - fraction));
		return switch (sector) {
			case 0 -> rgb(brightness, rising, low, pattern);
			case 1 -> rgb(falling, brightness, low, pattern);
			case 2 -> rgb(low, brightness, rising, pattern);
			case 3 -> rgb(low, falling, brightness, pattern);
			case 4 -> rgb(rising, low, brightness, pattern);
			default -> rgb(brightness, low, falling, pattern);
		};
	}

	private static LithologyStyle rgb(float red, float green, float blue, Pattern pattern) {
		return new LithologyStyle(Math.round(255 * red), Math.round(255 * green), Math.round(255 * blue), pattern);
	}
}
