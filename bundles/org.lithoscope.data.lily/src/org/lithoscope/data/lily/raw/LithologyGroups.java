package org.lithoscope.data.lily.raw;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.report.SourceFile;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/**
 * A table that says for each lithology to which group it belongs.
 *
 * @param groups the group of each lithology
 * @param source the file
 */
public record LithologyGroups(Map<String, String> groups, SourceFile source) {

	private static final String EXPECTED = "Expected a CSV file in UTF-8 with the columns lithology and group.";

	public LithologyGroups {
		groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
	}

	/**
	 * Reads the first two columns below the header line: lithology and group.
	 *
	 * @throws DataException if the file cannot be read, a row has no group, or a lithology has two
	 */
	public static LithologyGroups read(Path file) throws DataException {
		byte[] bytes = bytes(file);
		String hash = HexFormat.of().formatHex(RawFile.sha256().digest(bytes));
		return new LithologyGroups(parse(file, bytes),
				new SourceFile(file.getFileName().toString(), bytes.length, hash));
	}

	private static byte[] bytes(Path file) throws DataException {
		try {
			return Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new DataException("%s: there is no such file of groups. %s".formatted(file, EXPECTED), e);
		} catch (IOException e) {
			throw unreadable(file, e);
		}
	}

	private static DataException unreadable(Path file, Exception e) {
		return new DataException("%s: the groups cannot be read (%s). %s".formatted(file, e.getMessage(), EXPECTED), e);
	}

	private static Map<String, String> parse(Path file, byte[] bytes) throws DataException {
		Map<String, String> groups = new LinkedHashMap<>();
		// a decoder of its own refuses what is no UTF-8
		Reader text = new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder());
		try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text)) {
			boolean header = true;
			for (CsvRecord row : rows) {
				if (!header) {
					add(groups, row, file);
				}
				header = false;
			}
		} catch (IOException | UncheckedIOException | CsvParseException e) {
			throw unreadable(file, e);
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
