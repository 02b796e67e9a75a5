package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.lithoscope.core.data.Borehole;

/** Tells on which site each borehole stands: from columns, or from identifiers of scientific ocean drilling. */
public final class SiteNames {

	/** Expedition, site and hole as in {@code 360-U1473-A}, {@code 318-U1355A}, {@code 207-1257-A}. */
	private static final Pattern OCEAN_DRILLING = Pattern.compile("(\\d{1,3}[A-Z]?)-([A-Z]?\\d{3,4})-?[A-Z]{1,2}");

	private final List<String> ids;
	private final Optional<BoreholeAttribute> sites;
	private final Optional<BoreholeAttribute> expeditions;
	private final boolean derivable;

	/** Boreholes of which nothing but the identifiers is known. */
	public SiteNames(List<String> ids) {
		this(ids, Optional.empty(), Optional.empty());
	}

	SiteNames(List<String> ids, Optional<BoreholeAttribute> sites, Optional<BoreholeAttribute> expeditions) {
		this.ids = ids;
		this.sites = sites;
		this.expeditions = expeditions;
		this.derivable = ids.stream().allMatch(id -> OCEAN_DRILLING.matcher(id).matches());
	}

	/** The boreholes in the order of their identifiers. */
	public List<Borehole> boreholes() {
		List<Borehole> boreholes = new ArrayList<>();
		for (int code = 0; code < ids.size(); code++) {
			boreholes.add(borehole(code));
		}
		return boreholes;
	}

	private Borehole borehole(int code) {
		String id = ids.get(code);
		Matcher parts = OCEAN_DRILLING.matcher(id);
		boolean derived = derivable && parts.matches();
		Optional<String> site = sites.isPresent() ? sites.get().valueOf(code)
				: derived ? Optional.of(parts.group(1) + "-" + parts.group(2)) : Optional.empty();
		Optional<String> expedition = expeditions.isPresent() ? expeditions.get().valueOf(code)
				: derived ? Optional.of(parts.group(1)) : Optional.empty();
		if (site.isEmpty()) {
			return expedition.map(name -> new Borehole(id, id, name, false)).orElseGet(() -> Borehole.alone(id));
		}
		return new Borehole(id, site.get(), expedition.orElse(site.get()), true);
	}

	/** Where sites and expeditions come from, and which are unknown. */
	public List<String> notes(List<Borehole> boreholes) {
		List<String> notes = new ArrayList<>();
		long unknown = boreholes.stream().filter(borehole -> !borehole.siteKnown()).count();
		// where no site is known, folds say what that means for them
		if (unknown > 0 && unknown < boreholes.size()) {
			notes.add("The table does not tell the site of %d of %d boreholes: each of these is its own group."
					.formatted(unknown, boreholes.size()));
		} else if (unknown == 0 && sites.isEmpty()) {
			notes.add("Sites were derived from the borehole identifiers (expedition-site-hole).");
		}
		if (unknown == 0 && expeditions.isEmpty() && !derivable) {
			notes.add("The table does not tell expeditions: each site is its own expedition.");
		}
		return notes;
	}
}
