package org.lithoscope.data.las;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.Header;
import org.lithoscope.data.table.Place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** The described layers of many boreholes, from delimited text with the columns borehole, top, base and lithology. */
final class IntervalTable {

	private static final DecimalNotation NOTATION = new DecimalNotation('.');

	private final Place file;
	private final Map<String, LithologyIntervals> boreholes = new LinkedHashMap<>();
	private final List<String> unused = new ArrayList<>();

	private IntervalTable(Place file) {
		this.file = file;
	}

	/**
	 * Reads a table in UTF-8, delimited by commas, semicolons or tabs.
	 *
	 * @throws DataException if it cannot be read, a column is missing, a depth is no number, or layers overlap
	 */
	static IntervalTable read(Path path) throws DataException {
		Place file = Place.of(path.toString());
		if (!Files.isRegularFile(path)) {
			throw file.refuse("there is no such file, expected a table of layers. Check the parameter intervals.");
		}
		IntervalTable table = new IntervalTable(file);
		try (CsvReader<CsvRecord> rows =
				CsvReader.builder().fieldSeparator(delimiter(path)).skipEmptyLines(true).ofCsvRecord(path)) {
			table.addAll(rows);
			return table;
		} catch (IOException | UncheckedIOException | CsvParseException e) {
			throw new DataException("%s: the table of layers cannot be read (%s). Expected delimited text in UTF-8."
					.formatted(file, e.getMessage()), e);
		}
	}

	private static char delimiter(Path path) throws IOException {
		try (var lines = Files.lines(path)) {
			String first = lines.findFirst().orElse("");
			return first.contains("\t") ? '\t' : first.contains(";") ? ';' : ',';
		}
	}

	private void addAll(Iterable<CsvRecord> rows) throws DataException {
		Header header = null;
		IntervalColumns columns = null;
		for (CsvRecord row : rows) {
			if (header == null) {
				List<String> names = row.getFields().stream().map(String::strip).toList();
				header = Header.ofNames(names, file.line(row.getStartingLineNumber()));
				columns = IntervalColumns.in(names).orElseThrow(() -> file.line(row.getStartingLineNumber()).refuse(
						"the columns are %s, expected borehole, top, base and lithology. Rename them.",
						ShortList.of(names)));
			} else {
				add(row, header, columns);
			}
		}
		if (boreholes.isEmpty()) {
			throw file.refuse("there are no layers, expected one line borehole, top, base, lithology per layer.");
		}
	}

	private void add(CsvRecord row, Header header, IntervalColumns columns) throws DataException {
		Place place = file.line(row.getStartingLineNumber());
		String name = columns.borehole().map(column -> row.getField(column).strip()).orElse("");
		boreholes.computeIfAbsent(key(name), unknown -> {
			unused.add(name);
			return new LithologyIntervals();
		}).add(metres(row, header, columns.top(), place), metres(row, header, columns.base(), place),
				row.getField(columns.lithology()).strip(), place);
	}

	private static double metres(CsvRecord row, Header header, int column, Place place) throws DataException {
		String text = row.getField(column).strip();
		double depth = NOTATION.parse(text);
		if (Double.isNaN(depth)) {
			throw place.column(header.name(column)).refuse("found '%s', expected a depth. Correct it.", text);
		}
		LogUnit unit = LogUnit.of(header.unit(column));
		return unit.isLength() ? depth * unit.factor() : depth;
	}

	private static String key(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** The layers of a borehole known by any of these names; of the nameless where the table names none. */
	Optional<LithologyIntervals> of(List<String> names) {
		for (String name : names) {
			LithologyIntervals found = boreholes.get(key(name));
			if (found != null) {
				unused.removeIf(other -> key(other).equals(key(name)));
				return Optional.of(found);
			}
		}
		return boreholes.size() == 1 ? Optional.ofNullable(boreholes.get("")) : Optional.empty();
	}

	/** Boreholes of the table that were never asked for. */
	List<String> unused() {
		return unused.stream().filter(name -> !name.isEmpty()).toList();
	}

	Place place() {
		return file;
	}
}
