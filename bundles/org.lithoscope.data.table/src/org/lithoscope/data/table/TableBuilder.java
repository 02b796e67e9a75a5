package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

/** Collects rows and makes a sample table of them. */
public final class TableBuilder {

	/** A field of every row and the column that takes it; one field may go to two columns. */
	private record Feed(int field, Column column) {
	}

	private final Place file;
	private final Header header;
	private final ColumnSettings settings;
	private final ColumnRoles roles;
	private final DecimalNotation notation;
	private final List<Feed> feeds = new ArrayList<>();
	private final Map<Role, NameColumn> names = new EnumMap<>(Role.class);
	private final List<NumberColumn> candidates = new ArrayList<>();
	private final Depths depths;
	private final NameColumn boreholes;
	private final Optional<BoreholeAttribute> sites;
	private final Optional<BoreholeAttribute> expeditions;
	private int emptyRows;

	/**
	 * Prepares for rows below a header.
	 *
	 * @throws DataException if a column that the user gave is not there, or no column tells the borehole
	 */
	public TableBuilder(Place file, Header header, ColumnSettings settings, DecimalNotation notation)
			throws DataException {
		this.file = file;
		this.header = header;
		this.settings = settings;
		this.notation = notation;
		this.roles = ColumnRoles.of(header, settings);
		for (Role role : List.of(Role.BOREHOLE, Role.SITE, Role.EXPEDITION, Role.LITHOLOGY)) {
			roles.column(role).ifPresent(field -> names.put(role, feed(field, names(field))));
		}
		Optional<Integer> depth = roles.column(Role.DEPTH);
		this.depths = new Depths(depth.map(field -> feed(field, numbers(field, true))),
				depth.map(field -> Depths.inFeet(settings.depthUnit(), header.unit(field))).orElse(false));
		roles.features().forEach(field -> candidates.add(feed(field, numbers(field, roles.featuresGiven()))));
		this.boreholes = names.get(Role.BOREHOLE);
		this.sites = attribute(Role.SITE);
		this.expeditions = attribute(Role.EXPEDITION);
	}

	private <C extends Column> C feed(int field, C column) {
		feeds.add(new Feed(field, column));
		return column;
	}

	private NameColumn names(int field) {
		return new NameColumn(file.column(header.name(field)), settings.missing());
	}

	private NumberColumn numbers(int field, boolean surelyNumbers) {
		return new NumberColumn(file.column(header.name(field)), notation, settings.missing(), surelyNumbers);
	}

	private Optional<BoreholeAttribute> attribute(Role role) {
		return Optional.ofNullable(names.get(role)).map(column -> new BoreholeAttribute(boreholes, column));
	}

	/**
	 * Takes a row; one with nothing in it is skipped and counted.
	 *
	 * @throws DataException if it has too many or too few fields, no borehole, a text where a number is needed, or
	 *         another site than earlier rows of its borehole
	 */
	public void add(Row row) throws DataException {
		if (row.isBlank()) {
			emptyRows++;
			return;
		}
		if (row.count() != header.width()) {
			throw file.line(row.line()).refuse("found %d %s, expected %d as in %s. Look for a missing or an extra"
					+ " delimiter, and put texts that contain it in quotes.", row.count(),
					row.count() == 1 ? "field" : "fields", header.width(),
					header.isWritten() ? "the header" : "the first line");
		}
		for (Feed feed : feeds) {
			feed.column().add(row, feed.field());
		}
		if (boreholes.lastCode() == NameColumn.MISSING) {
			int field = roles.column(Role.BOREHOLE).orElseThrow();
			throw boreholes.place().line(row.line(field)).refuse("found '%s', expected the name of a borehole, without"
					+ " which the sample belongs to no group. Fill it in, or delete the %s.", row.string(field),
					boreholes.place().counted());
		}
		if (sites.isPresent()) {
			sites.get().check(row.line());
		}
		if (expeditions.isPresent()) {
			expeditions.get().check(row.line());
		}
	}

	/** How many samples were taken. */
	public int rows() {
		return boreholes.size();
	}

	/**
	 * The table of all rows taken.
	 *
	 * @param source where it comes from; what was found in the rows is added to its notes
	 * @throws DataException if there is no sample, no feature, or a feature that the user gave has not two values
	 */
	public SampleTable table(Origin source) throws DataException {
		if (rows() == 0) {
			throw header.place().refuse("the file has a header and no samples, expected one line per sample below the"
					+ " header.");
		}
		FeatureColumns features = FeatureColumns.among(candidates, header, roles.featuresGiven());
		SiteNames siteNames = new SiteNames(boreholes.names(), sites, expeditions);
		List<Borehole> holes = siteNames.boreholes();
		Optional<NameColumn> lithology = Optional.ofNullable(names.get(Role.LITHOLOGY));
		List<String> notes = new ArrayList<>(source.notes());
		notes.addAll(roleNotes(features));
		notes.addAll(features.notes(rows()));
		notes.addAll(markerNotes(features));
		notes.addAll(siteNames.notes(holes));
		notes.addAll(lithologyNotes(lithology));
		notes.addAll(depths.notes());
		return new SampleTable(new Origin(source.title(), source.synthetic(), notes), holes, boreholes.codes(),
				depths.metres(rows()), lithology.map(NameColumn::names).orElse(List.of()),
				lithology.map(NameColumn::codes).orElseGet(this::noLithology), features.measurements(header));
	}

	private List<String> roleNotes(FeatureColumns features) {
		List<String> notes = new ArrayList<>();
		List<String> parts = new ArrayList<>();
		roles.roles().forEach((role, field) -> parts.add("%s '%s'".formatted(role.id(), header.name(field))));
		parts.add("features '%s'"
				.formatted(String.join("', '", features.used().stream().map(NumberColumn::name).toList())));
		notes.add("Columns: " + String.join("; ", parts) + ".");
		if (!header.isWritten()) {
			notes.add("The file has no header line; its columns were numbered.");
		}
		if (!features.texts().isEmpty()) {
			notes.add("Columns of text were left out: %s.".formatted(String.join(", ", features.texts())));
		}
		if (!features.constants().isEmpty()) {
			notes.add("Columns without two different values were left out: %s.".formatted(
					String.join(", ", features.constants())));
		}
		if (!roles.passedOver().isEmpty()) {
			notes.add("Columns that by their names are no measurements were left out: %s; name them in features to use"
					.formatted(String.join(", ", roles.passedOver())) + " them.");
		}
		if (emptyRows > 0) {
			notes.add("Lines without any value were skipped: %d.".formatted(emptyRows));
		}
		return notes;
	}

	private List<String> markerNotes(FeatureColumns features) {
		int markers = depths.markers() + features.used().stream().mapToInt(NumberColumn::markers).sum();
		return markers == 0 ? List.of() : List.of("Numbers taken as missing-value markers (%s): %d."
				.formatted(settings.missing().numbers(), markers));
	}

	private static List<String> lithologyNotes(Optional<NameColumn> lithology) {
		// a table without any lithology is seen by all who use it, and told by them
		int absent = lithology.filter(column -> !column.names().isEmpty()).map(NameColumn::absent).orElse(0);
		return absent == 0 ? List.of() : List.of("The lithology of %d samples was not described.".formatted(absent));
	}

	private int[] noLithology() {
		int[] none = new int[rows()];
		Arrays.fill(none, SampleTable.NO_LITHOLOGY);
		return none;
	}
}
