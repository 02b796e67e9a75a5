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
 * The six measurements of the study, in its order, by the names their columns have in LILY, the lithology-linked data
 * set of scientific ocean drilling.
 *
 * <p>A table is searched for the LILY name first, then for the other names from left to right; upper and lower case do
 * not matter.
 */
enum LilyColumn {
	/** Bulk density from gamma-ray attenuation. */
	GRA("Bulk density (GRA)", "GRA", "GRA bulk density", "GRA density"),
	/** Magnetic susceptibility. */
	MS("Magnetic susceptibility (instr. units)", "MS", "Magnetic susceptibility"),
	/** Natural gamma radiation. */
	NGR("NGR total counts (cps)", "NGR", "NGR total counts", "Natural gamma radiation"),
	/** Red of the core's colour, 0 to 255. */
	R("R", "Red", "RGB R"),
	/** Green of the core's colour, 0 to 255. */
	G("G", "Green", "RGB G"),
	/** Blue of the core's colour, 0 to 255. */
	B("B", "Blue", "RGB B");

	private final String lilyName;
	private final List<String> otherNames;

	LilyColumn(String lilyName, String... otherNames) {
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
				return found.map(column -> new MeasuredColumn(new Feature(name(), column.unit(), lilyName), column));
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
		names().stream().filter(name -> name.length() > 5)
				.forEach(name -> near.addAll(NearestNames.nearest(name, columns)));
		return near.stream().limit(2).toList();
	}
}
