package org.lithoscope.evaluation.clustering;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Coarser names for lithologies, read from a comma-separated file in UTF-8 with a header and one line per lithology.
 *
 * <p>The lithology is the first column whose head ends in {@code lithology}, the group the first whose head ends in
 * {@code group}; upper and lower case do not matter, neither there nor in the names. Other columns are ignored.
 */
final class LithologyGroups {

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final List<String> names = new ArrayList<>();
	private final Map<String, Integer> groupOfLithology = new HashMap<>();

	private LithologyGroups() {
	}

	/**
	 * Reads a grouping.
	 *
	 * @throws IllegalArgumentException if the file cannot be read or is malformed, naming file, line and what to do
	 */
	static LithologyGroups read(Path file) {
		LithologyGroups groups = new LithologyGroups();
		try (CsvReader<CsvRecord> csv = CsvReader.builder().allowUnclosedQuote(false)
				.missingFieldStrategy(FieldMismatchStrategy.IGNORE).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
				.ofCsvRecord(text(file))) {
			Iterator<CsvRecord> lines = csv.iterator();
			if (lines.hasNext()) {
				CsvRecord header = lines.next();
				int lithology = column(file, header, "lithology");
				int group = column(file, header, "group");
				lines.forEachRemaining(line -> groups.add(file, line, lithology, group));
			}
		} catch (IOException e) {
			String reason = e instanceof CharacterCodingException ? "it is not UTF-8 text; save it as UTF-8"
					: Files.exists(file) ? e.getMessage() : "there is no such file";
			throw new IllegalArgumentException("groups = '%s' cannot be read: %s".formatted(file, reason), e);
		} catch (CsvParseException e) {
			throw new IllegalArgumentException("%s: a quoted field is not closed; expected both quotes".formatted(file),
					e);
		}
		if (groups.names.isEmpty()) {
			throw new IllegalArgumentException(
					"%s: no lithology is listed; expected a header and one line per lithology".formatted(file));
		}
		return groups;
	}

	private static String text(Path file) throws IOException {
		String text = Files.readString(file);
		return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
	}

	private static int column(Path file, CsvRecord header, String ending) {
		for (int c = 0; c < header.getFieldCount(); c++) {
			if (normal(header.getField(c)).endsWith(ending)) {
				return c;
			}
		}
		throw new IllegalArgumentException(
				"%s, line %d: found the columns %s; expected one column 'lithology' and one 'group'".formatted(file,
						header.getStartingLineNumber(), String.join(", ", header.getFields())));
	}

	private void add(Path file, CsvRecord line, int lithologyColumn, int groupColumn) {
		if (line.getFieldCount() <= Math.max(lithologyColumn, groupColumn)) {
			throw new IllegalArgumentException("%s, line %d: found %d fields; expected a lithology and its group"
					.formatted(file, line.getStartingLineNumber(), line.getFieldCount()));
		}
		String group = line.getField(groupColumn).strip();
		int code = names.indexOf(group);
		if (code < 0) {
			code = names.size();
			names.add(group);
		}
		Integer before = groupOfLithology.putIfAbsent(normal(line.getField(lithologyColumn)), code);
		if (before != null && before != code) {
			throw new IllegalArgumentException("%s, line %d: '%s' belongs to %s here but to %s further up".formatted(
					file, line.getStartingLineNumber(), line.getField(lithologyColumn), group, names.get(before)));
		}
	}

	private static String normal(String name) {
		return name.strip().toLowerCase(Locale.ROOT);
	}

	/** Per lithology the code of its group, −1 for one the file does not list. */
	int[] codes(List<String> lithologies) {
		return lithologies.stream().mapToInt(name -> groupOfLithology.getOrDefault(normal(name), -1)).toArray();
	}
}
