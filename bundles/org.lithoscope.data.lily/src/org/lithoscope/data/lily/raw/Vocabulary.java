package org.lithoscope.data.lily.raw;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The boreholes and lithologies of an import, numbered; shared by all threads and files. */
public final class Vocabulary {

	/** Between the parts of a borehole: half a character, which no UTF-8 has; a name in quotes may have a tab. */
	private static final String SEPARATOR = "\ud800";
	private static final int NONE = -1;
	private static final Set<String> MISSING = Set.of("NaN", "nan", "NA", "N/A", "n/a", "#N/A", "NULL", "null", "None",
			"<NA>");

	private final Codes boreholes = new Codes();
	private final Codes lithologies = new Codes();
	private final Map<String, String> groups;

	/** @param groups the group of each lithology; empty where lithologies stand for themselves */
	public Vocabulary(Map<String, String> groups) {
		this.groups = Map.copyOf(groups);
	}

	/**
	 * How much a vocabulary held at some moment.
	 *
	 * @param boreholes how many boreholes
	 * @param lithologies how many lithologies
	 */
	record Mark(int boreholes, int lithologies) {
	}

	/** How much there is now, for {@link #backTo}. */
	Mark mark() {
		return new Mark(boreholes.texts().size(), lithologies.texts().size());
	}

	/** Forgets what came after a moment. */
	void backTo(Mark mark) {
		boreholes.keep(mark.boreholes());
		lithologies.keep(mark.lithologies());
	}

	/** The number of the borehole at an expedition's site. */
	int borehole(String expedition, String site, String hole) {
		return boreholes.of(String.join(SEPARATOR, expedition, site, hole));
	}

	/** The number of a lithology or its group, −1 if nothing is described. */
	int lithology(String written) {
		String name = unquoted(written);
		return name.isEmpty() || MISSING.contains(name) ? NONE : lithologies.of(groups.getOrDefault(name, name));
	}

	/** A text without blanks around it and with its quotes not doubled. */
	static String unquoted(String written) {
		return written.strip().replace("\"\"", "\"");
	}

	/** Expedition, site and hole of all boreholes, by number. */
	public List<String[]> boreholes() {
		return boreholes.texts().stream().map(text -> text.split(SEPARATOR, 3)).toList();
	}

	/** All lithologies by number. */
	public List<String> lithologies() {
		return lithologies.texts();
	}
}
