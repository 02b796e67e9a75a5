package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Quantity;

/**
 * The first line of a file: where its wanted columns are.
 *
 * @param file the file
 * @param delimiter what separates fields: comma, tab or semicolon
 * @param names all columns
 * @param wanted the fields to read, ascending, without repetition
 * @param layout what the wanted fields mean
 */
record Header(RawFile file, byte delimiter, List<String> names, int[] wanted, Layout layout) {

	/** The longest first line that is looked at. */
	private static final int LONGEST = 1 << 16;
	/** Bytes that tell the encoding. */
	private static final int ENOUGH = 100;

	/**
	 * What the wanted fields mean, as positions among them.
	 *
	 * @param lithology −1 where none is read
	 * @param values per quantity the fields of which the first with a value counts
	 */
	record Layout(int expedition, int site, int hole, int depth, int lithology, int[][] values) {
	}

	/**
	 * Reads the header of a file.
	 *
	 * @throws DataException if the file is empty or a column is missing
	 */
	static Header of(RawFile file, Instrument instrument, LabelColumn label) throws DataException {
		byte[] head = new byte[LONGEST];
		int length;
		try (RawFile.Content content = file.open()) {
			length = content.read(head, 0);
		} catch (IOException e) {
			throw file.failure(e, 0);
		}
		if (length == 0) {
			throw new DataException("%s: the file is empty, expected a header line and one line per measurement."
					.formatted(file.path()));
		}
		if (isUtf16(head, length)) {
			throw new DataException("%s: the file is in UTF-16, expected UTF-8. Save it as UTF-8."
					.formatted(file.path()));
		}
		byte delimiter = delimiter(head, length);
		RecordScanner scanner = new RecordScanner(delimiter);
		scanner.begin(head, RecordScanner.afterMark(head, length), length);
		if (!scanner.next()) {
			throw new DataException("%s: the first line has no end within %,d bytes, expected the names of columns."
					.formatted(file.path(), LONGEST));
		}
		return new Resolution(file, instrument, delimiter, scanner.fields()).header(label);
	}

	/** Whether there is a mark of UTF-16, or every second byte is zero, as in Latin letters of it. */
	private static boolean isUtf16(byte[] head, int length) {
		int mark = length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
		int zeros = 0;
		int looked = Math.min(length, ENOUGH);
		for (int i = 0; i < looked; i++) {
			zeros += head[i] == 0 ? 1 : 0;
		}
		return mark == 0xfeff || mark == 0xfffe || zeros > looked / 3;
	}

	private static byte delimiter(byte[] head, int length) {
		int[] counts = new int[128];
		for (int i = 0; i < length && head[i] != '\n'; i++) {
			if (head[i] > 0) {
				counts[head[i]]++;
			}
		}
		return (byte) (counts['\t'] > counts[','] ? '\t' : counts[';'] > counts[','] ? ';' : ',');
	}

	/** Whether the fields of a record are names of columns: the header of another table, or this one again. */
	boolean resembles(List<String> fields) {
		List<String> normal = fields.stream().map(ColumnNames::normalised).toList();
		return mentions(normal, ColumnNames.DEPTH) && mentions(normal, ColumnNames.SITE);
	}

	private static boolean mentions(List<String> normalised, List<String> names) {
		return names.stream().map(ColumnNames::normalised).anyMatch(normalised::contains);
	}

	/** Whether the fields of a record are this header. */
	boolean isRepeatedBy(List<String> fields) {
		return names.equals(fields);
	}

	/** The name of a wanted field. */
	String name(int wantedField) {
		return names.get(wanted[wantedField]);
	}

	/** Finds the wanted columns by their names. */
	private static final class Resolution {

		private final RawFile file;
		private final Instrument instrument;
		private final byte delimiter;
		private final List<String> names;
		private final Map<String, Integer> positions = new HashMap<>();

		Resolution(RawFile file, Instrument instrument, byte delimiter, List<String> names) {
			this.file = file;
			this.instrument = instrument;
			this.delimiter = delimiter;
			this.names = names;
			for (int i = 0; i < names.size(); i++) {
				positions.putIfAbsent(ColumnNames.normalised(names.get(i)), i);
			}
		}

		Header header(LabelColumn label) throws DataException {
			int expedition = find("the expedition", ColumnNames.EXPEDITION);
			int site = find("the site", ColumnNames.SITE);
			int hole = find("the hole", ColumnNames.HOLE);
			int depth = find("the depth", ColumnNames.DEPTH);
			int lithology = label == LabelColumn.NONE ? -1 : lithology(label);
			int[][] values = new int[instrument.quantities().size()][];
			for (int q = 0; q < values.length; q++) {
				values[q] = values(instrument.quantities().get(q));
			}
			int[] wanted = Arrays.stream(values).flatMapToInt(Arrays::stream).sorted().toArray();
			wanted = IntStream.concat(IntStream.of(expedition, site, hole, depth,
					lithology), Arrays.stream(wanted)).filter(field -> field >= 0).sorted().distinct().toArray();
			int[] sorted = wanted;
			int[][] places = Arrays.stream(values).map(fields -> Arrays.stream(fields)
					.map(field -> Arrays.binarySearch(sorted, field)).toArray()).toArray(int[][]::new);
			return new Header(file, delimiter, names, wanted, new Layout(Arrays.binarySearch(wanted, expedition),
					Arrays.binarySearch(wanted, site), Arrays.binarySearch(wanted, hole),
					Arrays.binarySearch(wanted, depth), lithology < 0 ? -1 : Arrays.binarySearch(wanted, lithology),
					places));
		}

		private int lithology(LabelColumn label) throws DataException {
			List<String> aliases = ColumnNames.lithology(label);
			List<Integer> found = present(aliases);
			if (found.isEmpty()) {
				throw missing("the lithology", aliases, " Reports without lithologies are read with the label 'none'.");
			}
			return found.get(0);
		}

		private int find(String what, List<String> aliases) throws DataException {
			List<Integer> found = present(aliases);
			if (found.isEmpty()) {
				throw missing(what, aliases, "");
			}
			return found.get(0);
		}

		private int[] values(Quantity quantity) throws DataException {
			List<String> aliases = new ArrayList<>(List.of(quantity.column()));
			aliases.addAll(quantity.aliases());
			List<Integer> found = present(aliases);
			if (found.isEmpty()) {
				throw missing(instrument.description(), aliases, "");
			}
			return found.stream().limit(quantity.perDirection() ? found.size() : 1).mapToInt(Integer::intValue)
					.toArray();
		}

		private List<Integer> present(List<String> aliases) {
			return aliases.stream().map(ColumnNames::normalised).filter(positions::containsKey).map(positions::get)
					.distinct().toList();
		}

		private DataException missing(String what, List<String> aliases, String advice) {
			return new DataException("%s, line 1: there is no column of %s, looked for %s; found %s.%s".formatted(
					file.path(), what, ColumnNames.quoted(aliases), ShownText.names(names), advice));
		}
	}

	/** The encoding of all texts. */
	static String text(byte[] bytes, int from, int to) {
		return new String(bytes, from, to - from, StandardCharsets.UTF_8);
	}
}
