package org.lithoscope.exploration.lithology;

import java.util.List;
import java.util.Locale;

/**
 * Families of rocks and sediments that are drawn alike: one hue and pattern each, shades within.
 *
 * <p>A family is recognised by words in the lithology's name, the principal word last as in {@code silty clay}: of all
 * words that are found, the one nearest to the end decides.
 */
enum RockFamily {

	CARBONATE(200, 0.55, Pattern.BRICKS, List.of("limestone", "chalk", "nannofossil", "foraminifer", "wackestone",
			"packstone", "grainstone", "floatstone", "rudstone", "boundstone", "framestone",
			"dolomite", "dolostone", "calcareous", "carbonate", "marl")),
	MUD(30, 0.30, Pattern.DASHES, List.of("clay", "claystone", "mud", "mudstone", "shale", "sapropel")),
	SAND(45, 0.70, Pattern.DOTS, List.of("sand", "sandstone", "turbidite", "arenite")),
	SILT(60, 0.38, Pattern.FINE_DOTS, List.of("silt", "siltstone")),
	COARSE(15, 0.55, Pattern.CIRCLES, List.of("gravel", "conglomerate", "breccia", "diamict", "diamicton",
			"diamictite", "pebble", "rubble")),
	SILICEOUS(160, 0.42, Pattern.WAVES, List.of("diatom", "diatomite", "radiolarian", "radiolarite", "chert",
			"porcellanite", "siliceous", "biosiliceous", "spicule")),
	VOLCANIC(285, 0.35, Pattern.CHEVRONS, List.of("basalt", "lava", "tuff", "ash", "lapilli", "lapillistone",
			"volcaniclastic", "volcanic", "andesite", "dacite", "rhyolite", "hyaloclastite", "pumice", "diabase",
			"dolerite", "scoria", "boninite")),
	PLUTONIC(340, 0.40, Pattern.CROSSES, List.of("gabbro", "peridotite", "harzburgite", "dunite", "serpentinite",
			"troctolite", "tonalite", "granite", "diorite", "wehrlite", "norite", "pyroxenite", "schist", "gneiss",
			"amphibolite")),
	OTHER(0, 0.0, Pattern.PLAIN, List.of());

	private final float hue;
	private final float saturation;
	private final Pattern pattern;
	private final List<String> words;

	RockFamily(double hue, double saturation, Pattern pattern, List<String> words) {
		this.hue = (float) hue;
		this.saturation = (float) saturation;
		this.pattern = pattern;
		this.words = words;
	}

	static RockFamily of(String lithology) {
		String name = lithology.toLowerCase(Locale.ROOT);
		RockFamily found = OTHER;
		int last = -1;
		for (RockFamily family : values()) {
			for (String word : family.words) {
				int end = name.lastIndexOf(word) < 0 ? -1 : name.lastIndexOf(word) + word.length();
				if (end > last) {
					last = end;
					found = family;
				}
			}
		}
		return found;
	}

	/** In degrees. */
	float hue() {
		return hue;
	}

	/** 0 to 1. */
	float saturation() {
		return saturation;
	}

	Pattern pattern() {
		return pattern;
	}
}
