package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.lithoscope.core.data.DataException;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** A table that says for each lithology to which group it belongs. */
public final class LithologyGroups {

	private LithologyGroups() {
	}

	/**
	 * Reads the first two columns below the header line: lithology and group.
	 *
	 * @throws DataException if the file cannot be read, a row has no group, or a lithology has two
	 */
	public static Map<String, String> read(Path file) throws DataException {
		Map<String, String> groups = new LinkedHashMap<>();
		try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(Files.newBufferedReader(file))) {
			boolean header = true;
			for (CsvRecord row : rows) {
				if (!header) {
					add(groups, row, file);
				}
				header = false;
			}
		} catch (IOException | UncheckedIOException | CsvParseException e) {
			throw new DataException("%s: the groups cannot be read (%s). Expected a CSV file in UTF-8 with the columns"
					.formatted(file, e.getMessage()) + " lithology and group.", e);
		}
		if (groups.isEmpty()) {
			throw new DataException("%s: there is no group, expected a header line and lines with a lithology and its"
					.formatted(file) + " group.");
		}
		return groups;
	}

	private static void add(Map<String, String> groups, CsvRecord row, Path file) throws DataException {
		if (row.getFieldCount() < 2 || row.getField(0).isBlank() || row.getField(1).isBlank()) {
			throw new DataException("%s, line %d: found '%s', expected a lithology and its group.".formatted(file,
					row.getStartingLineNumber(), String.join(",", row.getFields())));
		}
		String group = row.getField(1).strip();
		String other = groups.put(row.getField(0).strip(), group);
		if (other != null && !other.equals(group)) {
			throw new DataException("%s, line %d: '%s' belongs to '%s' here and to '%s' above. Remove one of them."
					.formatted(file, row.getStartingLineNumber(), row.getField(0).strip(), group, other));
		}
	}
}
