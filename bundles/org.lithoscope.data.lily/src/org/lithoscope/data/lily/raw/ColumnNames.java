package org.lithoscope.data.lily.raw;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.lithoscope.data.lily.LabelColumn;

/** How columns that say where a row is from are called, in the LILY database, in LORE reports and in ODP Janus. */
final class ColumnNames {

	static final List<String> EXPEDITION = List.of("Exp", "Expedition", "Leg");
	static final List<String> SITE = List.of("Site");
	static final List<String> HOLE = List.of("Hole", "H");
	static final List<String> DEPTH = List.of("Depth CSF-A (m)", "Top depth CSF-A (m)", "Depth CSF-A", "Depth (mbsf)",
			"Depth mbsf", "mbsf");

	private ColumnNames() {
	}

	/** The names of the column of lithologies. */
	static List<String> lithology(LabelColumn label) {
		return switch (label) {
			case PRINCIPAL -> List.of("Principal", "Principal lithology");
			case SIMPLIFIED -> List.of("Simplified Lithology");
			case NONE -> List.of();
		};
	}

	/** A name without case, blanks and underscores, in which dialects differ. */
	static String normalised(String name) {
		return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "");
	}

	/** Names in quotes, for a message. */
	static String quoted(List<String> names) {
		return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
	}
}
