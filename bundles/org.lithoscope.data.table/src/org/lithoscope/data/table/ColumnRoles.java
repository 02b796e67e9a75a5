package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lithoscope.core.data.DataException;

/**
 * Which column means what.
 *
 * @param roles the column of each role that has one
 * @param features the columns to read measurements from
 * @param featuresGiven whether the user named them; if not, they are candidates, and those without numbers are dropped
 * @param passedOver columns that are no features although they may hold numbers, because of their names
 */
record ColumnRoles(Map<Role, Integer> roles, List<Integer> features, boolean featuresGiven, List<String> passedOver) {

	/** Simplified names of columns that tell where or in which order samples were taken. */
	private static final Set<String> NOT_MEASURED = Set.of("latitude", "longitude", "lat", "lon", "long", "easting",
			"northing", "xloc", "yloc", "zloc", "index", "row", "rownumber");

	/** The column of a role, if it has one. */
	Optional<Integer> column(Role role) {
		return Optional.ofNullable(roles.get(role));
	}

	/**
	 * Finds the columns that the user gave and recognises the others by their names.
	 *
	 * @throws DataException if a given column is not there, none tells the borehole, or a feature makes no sense
	 */
	static ColumnRoles of(Header header, ColumnSettings settings) throws DataException {
		Map<Role, Integer> roles = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			column(role, header, settings).ifPresent(column -> roles.put(role, column));
		}
		if (!roles.containsKey(Role.BOREHOLE)) {
			throw header.place().refuse("no column was recognised as the borehole; the columns are %s. Say with the"
					+ " parameter borehole which of them tells the borehole%s.", header.listing(),
					header.width() == 1 ? ", or with delimiter what separates the columns" : "");
		}
		if (!settings.features().isEmpty()) {
			return new ColumnRoles(roles, given(header, settings.features(), roles), true, List.of());
		}
		List<String> passedOver = new ArrayList<>();
		return new ColumnRoles(roles, candidates(header, roles, passedOver), false, passedOver);
	}

	private static Optional<Integer> column(Role role, Header header, ColumnSettings settings) throws DataException {
		String given = settings.columns().get(role);
		if (given == null) {
			return recognised(role, header, settings);
		}
		boolean none = given.equals(Role.NONE) && role != Role.BOREHOLE && !header.names().contains(given);
		return none ? Optional.empty() : Optional.of(header.find(given, role.id()));
	}

	/** The column whose name is surest for a role, unless the user gave it another role. */
	private static Optional<Integer> recognised(Role role, Header header, ColumnSettings settings) {
		int best = -1;
		int bestRank = Integer.MAX_VALUE;
		for (int column = 0; column < header.width(); column++) {
			int rank = role.rank(header.name(column));
			boolean given = settings.columns().containsValue(header.name(column));
			if (rank >= 0 && rank < bestRank && !given) {
				best = column;
				bestRank = rank;
			}
		}
		return best < 0 ? Optional.empty() : Optional.of(best);
	}

	private static List<Integer> given(Header header, List<String> names, Map<Role, Integer> roles)
			throws DataException {
		List<Integer> columns = new ArrayList<>();
		for (String name : names) {
			int column = header.find(name, "features");
			Place place = header.place().column(header.name(column));
			if (columns.contains(column)) {
				throw place.refuse("features names this column twice, expected each once. Remove one of them.");
			}
			if (roles.getOrDefault(Role.LITHOLOGY, -1) == column) {
				throw place.refuse("this is the lithology, expected a measurement: a model that sees the lithology has"
						+ " nothing to find. Remove it from features, or give lithology = none.");
			}
			columns.add(column);
		}
		return columns;
	}

	private static List<Integer> candidates(Header header, Map<Role, Integer> roles, List<String> passedOver) {
		Set<Integer> taken = new HashSet<>(roles.values());
		List<Integer> columns = new ArrayList<>();
		for (int column = 0; column < header.width(); column++) {
			String name = header.name(column);
			if (taken.contains(column) || name.isEmpty() || name.startsWith("Unnamed: ")) {
				continue;
			}
			if (tellsNoMeasurement(name)) {
				passedOver.add(name);
			} else {
				columns.add(column);
			}
		}
		return columns;
	}

	private static boolean tellsNoMeasurement(String name) {
		if (NOT_MEASURED.contains(Role.simplified(name))) {
			return true;
		}
		for (Role role : Role.values()) {
			if (role.rank(name) >= 0) {
				return true;
			}
		}
		return false;
	}
}
