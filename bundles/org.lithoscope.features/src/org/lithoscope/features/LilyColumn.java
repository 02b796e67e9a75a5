package org.lithoscope.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.text.NearestNames;

/**
 * The measurements of the study by the names their columns have in LILY, the lithology-linked data set of scientific
 * ocean drilling.
 *
 * <p>A table is searched for the LILY name first, then for the other names from left to right; upper and lower case do
 * not matter.
 */
enum LilyColumn {
	/** Bulk density from gamma-ray attenuation. */
	GRA("GRA", "Bulk density (GRA)", "GRA", "GRA bulk density", "GRA density"),
	/** Magnetic susceptibility of the whole core. */
	MS("MS", "Magnetic susceptibility (instr. units)", "MS", "Magnetic susceptibility"),
	/** Natural gamma radiation. */
	NGR("NGR", "NGR total counts (cps)", "NGR", "NGR total counts", "Natural gamma radiation"),
	/** Red of the core's colour, 0 to 255. */
	R("R", "R", "Red", "RGB R"),
	/** Green of the core's colour, 0 to 255. */
	G("G", "G", "Green", "RGB G"),
	/** Blue of the core's colour, 0 to 255. */
	B("B", "B", "Blue", "RGB B"),
	/** Lightness of the reflected light, 0 to 100. */
	LIGHTNESS("L*", "Reflectance L*", "L*"),
	/** From green (negative) to red. */
	GREEN_RED("a*", "Reflectance a*", "a*"),
	/** From blue (negative) to yellow. */
	BLUE_YELLOW("b*", "Reflectance b*", "b*"),
	/** Magnetic susceptibility at a point of the split core. */
	MSP("MSP", "MSP (instr. units)", "MSP"),
	/** Pore volume of a discrete sample. */
	POROSITY("porosity", "Porosity (vol%)", "Porosity"),
	/** Density of the solid of a discrete sample. */
	GRAIN_DENSITY("grain density", "Grain density (g/cm^3)", "Grain density"),
	/** Velocity of compressional waves. */
	VELOCITY("P-wave velocity", "P_wave_velocity", "P-wave velocity", "P-wave velocity (m/s)", "Vp"),
	/** Mean thermal conductivity. */
	CONDUCTIVITY("thermal conductivity", "Thermal conductivity mean (W/(m*K))", "Thermal conductivity mean",
			"Thermal conductivity");

	/** What v1 reads, in its order. */
	static final List<LilyColumn> PHYSICAL = List.of(GRA, MS, NGR);

	/** The core's colour. */
	static final List<LilyColumn> COLOUR = List.of(R, G, B);

	/** What v2 and later read, in their order. */
	static final List<LilyColumn> SIX = List.of(GRA, MS, NGR, R, G, B);

	/** What v2.6.1 reads, in its order. */
	static final List<LilyColumn> REFLECTANCE = List.of(GRA, MS, NGR, LIGHTNESS, GREEN_RED, BLUE_YELLOW, MSP);

	/** What the legacy model on discrete samples reads, in its order. */
	static final List<LilyColumn> DISCRETE = List.of(POROSITY, GRAIN_DENSITY, VELOCITY, CONDUCTIVITY);

	private final String featureName;
	private final String lilyName;
	private final List<String> otherNames;

	LilyColumn(String featureName, String lilyName, String... otherNames) {
		this.featureName = featureName;
		this.lilyName = lilyName;
		this.otherNames = List.of(otherNames);
	}

	/** The column's name in LILY, which is also the source of the feature. */
	String lilyName() {
		return lilyName;
	}

	/** All names it is found by, the LILY name first. */
	List<String> names() {
		List<String> names = new ArrayList<>(List.of(lilyName));
		names.addAll(otherNames);
		return names;
	}

	/** The column of a table that holds this measurement. */
	Optional<MeasuredColumn> find(SampleTable samples) {
		for (String name : names()) {
			Optional<NumericColumn> found = samples.column(name).or(() -> samples.columns().stream()
					.filter(column -> column.name().strip().equalsIgnoreCase(name)).findFirst());
			if (found.isPresent()) {
				return found.map(
						column -> new MeasuredColumn(new Feature(featureName, column.unit(), lilyName), column));
			}
		}
		return Optional.empty();
	}

	/** The columns that may have been meant: those with one of the names as a word, then those spelled alike. */
	List<String> nearest(List<String> columns) {
		Set<String> near = new LinkedHashSet<>();
		for (String column : columns) {
			List<String> words = Arrays.asList(column.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
			if (names().stream().anyMatch(name -> words.contains(name.toLowerCase(Locale.ROOT)))) {
				near.add(column);
			}
		}
		// a name of one or two letters is like any other
		List<String> spelled = columns.stream().filter(c -> c.length() > 2).toList();
		names().stream().filter(name -> name.length() > 5)
				.forEach(name -> near.addAll(NearestNames.nearest(name, spelled)));
		return near.stream().limit(2).toList();
	}
}
