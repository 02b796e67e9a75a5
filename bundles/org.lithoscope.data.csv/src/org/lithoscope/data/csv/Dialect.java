package org.lithoscope.data.csv;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.Place;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** How a table is written down: which fields and numbers its characters mean. */
record Dialect(Encoding encoding, Delimiter delimiter, boolean decimalComma) {

	/** How many bytes are looked at to detect a dialect. */
	static final int HEAD = 1 << 16;

	private static final int ROWS = 200;
	private static final Pattern WITH_COMMA = Pattern.compile("\\s*[+-]?\\d+,\\d+([eE][+-]?\\d+)?\\s*");
	private static final Pattern WITH_POINT = Pattern.compile("\\s*[+-]?\\d+\\.\\d+([eE][+-]?\\d+)?\\s*");

	/** The dialect that the user gave, the rest of it detected from the first bytes. */
	static Dialect detect(byte[] head, Encoding encoding, Settings settings, Place place) throws DataException {
		String text = encoding.decode(head);
		if (text.indexOf('\0') >= 0) {
			throw place.refuse("this is no text file but binary data%s. Expected delimited text (CSV), plain or"
					+ " gzipped.",
					text.startsWith("PK") ? " (a spreadsheet or zip file: export it as CSV)" : "");
		}
		if (text.isBlank() && head.length < HEAD) {
			throw place.refuse("the file is empty, expected a header line and one line per sample.");
		}
		boolean whole = head.length < HEAD;
		Map<Delimiter, List<List<String>>> candidates = new EnumMap<>(Delimiter.class);
		for (Delimiter delimiter : Delimiter.values()) {
			candidates.put(delimiter, rows(text, delimiter, whole));
		}
		Delimiter delimiter = settings.delimiter().orElseGet(() -> mostEven(candidates));
		boolean comma = settings.decimalComma()
				.orElseGet(() -> delimiter != Delimiter.COMMA && hasDecimalCommas(candidates.get(delimiter)));
		return new Dialect(encoding, delimiter, comma);
	}

	/** The first rows; the last one is left out where the text is cut off in it. */
	private static List<List<String>> rows(String text, Delimiter delimiter, boolean whole) {
		List<List<String>> rows = new ArrayList<>();
		try {
			for (CsvRecord row : CsvReader.builder().fieldSeparator(delimiter.character())
					.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
					.ofCsvRecord(text)) {
				if (rows.size() == ROWS) {
					return rows;
				}
				rows.add(row.getFields());
			}
		} catch (CsvParseException e) {
			// Quotes that make no sense with this delimiter; what was read before them is enough to judge it.
			return rows;
		}
		return whole || rows.isEmpty() ? rows : rows.subList(0, rows.size() - 1);
	}

	private static Delimiter mostEven(Map<Delimiter, List<List<String>>> candidates) {
		Delimiter best = Delimiter.COMMA;
		double bestShare = 0;
		for (Map.Entry<Delimiter, List<List<String>>> candidate : candidates.entrySet()) {
			double share = shareOfEvenRows(candidate.getValue());
			if (share > bestShare) {
				best = candidate.getKey();
				bestShare = share;
			}
		}
		return best;
	}

	/** Which part of the rows has as many fields as the first; 0 where the first row is not divided at all. */
	private static double shareOfEvenRows(List<List<String>> rows) {
		int width = rows.isEmpty() ? 0 : rows.getFirst().size();
		if (width < 2) {
			return 0;
		}
		return rows.stream().filter(row -> row.size() == width).count() / (double) rows.size();
	}

	private static boolean hasDecimalCommas(List<List<String>> rows) {
		return count(rows, WITH_COMMA) > count(rows, WITH_POINT);
	}

	private static long count(List<List<String>> rows, Pattern pattern) {
		return rows.stream().flatMap(List::stream).filter(field -> pattern.matcher(field).matches()).count();
	}

	/** How numbers are written. */
	DecimalNotation notation() {
		return new DecimalNotation(decimalComma ? ',' : '.');
	}

	/** What is unusual about the dialect, one sentence each. */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (encoding.isWestern()) {
			notes.add("The text is not UTF-8 and was read as windows-1252 (Western European).");
		} else if (!encoding.charset().name().equals("UTF-8")) {
			notes.add("The text was read as " + encoding.charset().name() + ".");
		}
		if (delimiter != Delimiter.COMMA || decimalComma) {
			notes.add("Fields are separated by %s, numbers have a decimal %s.".formatted(delimiter.id(),
					decimalComma ? "comma" : "point"));
		}
		return notes;
	}
}
