package org.lithoscope.data.las;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.data.table.SiteNames;

/** Names the boreholes of the files: by an item of their well sections, or by the files' names. */
final class WellNames {

	private static final List<String> CHOICES = List.of("WELL", "UWI", "API");

	private final List<WellLog> logs;
	private final LasSettings settings;

	WellNames(List<WellLog> logs, LasSettings settings) {
		this.logs = logs;
		this.settings = settings;
	}

	/**
	 * One borehole per file, in their order.
	 *
	 * @param notes takes what was used
	 * @throws DataException if the item that the user named is absent in a file or the same in two
	 */
	List<Borehole> boreholes(List<String> notes) throws DataException {
		String item = settings.borehole().isPresent() ? settings.borehole().get() : chosen();
		if (settings.borehole().isPresent()) {
			requireDistinct(item);
		} else if (!item.equals(CHOICES.getFirst())) {
			notes.add("Boreholes are named by %s, because WELL is not filled in or not unique.".formatted(
					item.equals(LasSettings.FILE_NAME) ? "their files" : item));
		}
		List<String> ids = logs.stream().map(log -> name(log, item).orElseThrow()).toList();
		if (settings.site().isPresent() || settings.expedition().isPresent()) {
			return withSites(ids);
		}
		SiteNames sites = new SiteNames(ids);
		List<Borehole> boreholes = sites.boreholes();
		notes.addAll(sites.notes(boreholes));
		return boreholes;
	}

	/** The first item that is filled in everywhere and unique; the file's name always is. */
	private String chosen() {
		return CHOICES.stream().filter(item -> logs.stream().allMatch(log -> name(log, item).isPresent())
				&& logs.stream().map(log -> name(log, item)).distinct().count() == logs.size()).findFirst()
				.orElse(LasSettings.FILE_NAME);
	}

	private void requireDistinct(String item) throws DataException {
		Map<String, WellLog> seen = new HashMap<>();
		for (WellLog log : logs) {
			String name = name(log, item).orElseThrow(() -> log.place().refuse("the well section has no value for %s,"
					+ " which was given as borehole. Fill it in, or give borehole = file.", item));
			WellLog other = seen.putIfAbsent(name, log);
			if (other != null) {
				throw log.place().refuse("%s is '%s' as in %s, expected one file per borehole. Give another item as"
						+ " borehole, for instance UWI or file.", item, name,
						Path.of(other.place().file()).getFileName());
			}
		}
	}

	private static Optional<String> name(WellLog log, String item) {
		return item.equals(LasSettings.FILE_NAME) ? Optional.of(log.name()) : log.wellValue(item);
	}

	private List<Borehole> withSites(List<String> ids) {
		List<Borehole> boreholes = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			WellLog log = logs.get(i);
			String id = ids.get(i);
			Optional<String> site = settings.site().flatMap(log::wellValue);
			String expedition = settings.expedition().flatMap(log::wellValue).orElse(site.orElse(id));
			boreholes.add(new Borehole(id, site.orElse(id), expedition, site.isPresent()));
		}
		return boreholes;
	}

	/** Every name under which a file's borehole may be known elsewhere. */
	static List<String> all(WellLog log, Borehole borehole) {
		List<String> names = new ArrayList<>(List.of(borehole.id(), log.name()));
		CHOICES.forEach(item -> log.wellValue(item).ifPresent(names::add));
		return names;
	}
}
