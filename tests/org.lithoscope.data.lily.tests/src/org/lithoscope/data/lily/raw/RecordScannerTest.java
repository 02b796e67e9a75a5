package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class RecordScannerTest {

	private static final String[] FIELDS = { "", "317", "U1300", "A", "1234.567", "nannofossil ooze", "Schluff, gelb", "ä",
			"two\nlines", "a \"quoted\" word", "sedimentary", "12345678", "2013-02-10T00:50:00Z" };

	private static String written(String field) {
		boolean quoted = field.contains(",") || field.contains("\n") || field.contains("\"");
		return quoted ? "\"" + field.replace("\"", "\"\"") + "\"" : field;
	}

	/** Records of 1 to 12 fields, many of which begin or end as the one before. */
	private static List<List<String>> records(SplittableRandom random) {
		List<List<String>> records = new ArrayList<>();
		List<String> last = List.of("first");
		for (int r = 0; r < 60; r++) {
			List<String> record = new ArrayList<>();
			int count = random.nextInt(4) == 0 ? random.nextInt(1, 13) : 10;
			for (int f = 0; f < count; f++) {
				boolean repeated = f < last.size() && random.nextInt(8) > 0;
				record.add(repeated ? last.get(f) : FIELDS[random.nextInt(FIELDS.length)]);
			}
			records.add(record);
			last = record;
		}
		return records;
	}

	private static byte[] text(List<List<String>> records, String lineEnd) {
		StringBuilder text = new StringBuilder();
		for (List<String> record : records) {
			text.append(String.join(",", record.stream().map(RecordScannerTest::written).toList())).append(lineEnd);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static void assertFound(List<List<String>> records, String lineEnd, int... wanted) {
		assertFound(records, lineEnd, new RecordScanner((byte) ',', wanted), wanted);
		for (int first = 0; first < wanted.length; first++) {
			for (int behind = first + 1; behind <= wanted.length; behind++) {
				assertFound(records, lineEnd, new RecordScanner((byte) ',', wanted, first, behind), wanted);
			}
		}
	}

	private static void assertFound(List<List<String>> records, String lineEnd, RecordScanner scanner, int... wanted) {
		byte[] text = text(records, lineEnd);
		scanner.begin(text, 0, text.length);
		long line = 0;
		String[] before = new String[wanted.length];
		for (List<String> record : records) {
			assertTrue(scanner.next());
			assertEquals(record.size(), scanner.fieldCount(), () -> record.toString());
			assertEquals(line, scanner.recordLine());
			for (int place = 0; place < wanted.length && wanted[place] < record.size(); place++) {
				String found = new String(text, scanner.start(place), scanner.end(place) - scanner.start(place),
						StandardCharsets.UTF_8);
				assertEquals(record.get(wanted[place]), Vocabulary.unquoted(found));
				if (scanner.isRepeated(place)) {
					assertEquals(before[place], record.get(wanted[place]));
				}
				before[place] = record.get(wanted[place]);
			}
			line += 1 + record.stream().flatMapToInt(String::chars).filter(c -> c == '\n').count();
		}
		assertFalse(scanner.next());
		assertEquals(line, scanner.line());
	}

	@Test
	void everyWantedFieldIsFoundWhateverStandsBesideIt() {
		SplittableRandom random = new SplittableRandom(7);
		for (int round = 0; round < 40; round++) {
			List<List<String>> records = records(random);
			assertFound(records, "\n", 0, 1, 2, 5, 7);
			assertFound(records, "\n", 1, 3, 9);
			assertFound(records, "\n", 0, 1, 2);
			assertFound(records, "\r\n", 0, 1, 2, 4, 9);
			assertFound(records, "\n");
		}
	}

	@Test
	void fieldsBeforeAndBehindTheVaryingOnesAreKnownToBeThoseOfTheRecordBefore() {
		byte[] text = "317,A,1.0,17,clay\n317,B,1.1,18,clay\n318,A,1.2,19,clay\n318,C,1.3,20,silt\n"
				.getBytes(StandardCharsets.UTF_8);
		RecordScanner scanner = new RecordScanner((byte) ',', new int[] { 0, 2, 4 }, 1, 2);
		scanner.begin(text, 0, text.length);
		List<String> repeated = new ArrayList<>();
		while (scanner.next()) {
			repeated.add("%s %s %s".formatted(scanner.isRepeated(0), scanner.isRepeated(1), scanner.isRepeated(2)));
		}

		assertEquals(List.of("false false false", "true false true", "false false true", "true false false"), repeated);
	}

	@Test
	void blocksEndBehindTheLastRecordWhateverIsQuoted() {
		SplittableRandom random = new SplittableRandom(8);
		for (int round = 0; round < 40; round++) {
			List<List<String>> records = records(random);
			byte[] text = text(records, "\n");
			int end = 0;
			Quotes quotes = new Quotes((byte) ',');
			for (int r = 0; r < records.size(); r++) {
				int next = end + text(records.subList(r, r + 1), "\n").length;
				assertEquals(end, quotes.endOfRecords(text, next - 1));
				assertEquals(next, quotes.endOfRecords(text, next));
				end = next;
			}
		}
	}

	/** Bytes of characters, of quotes and of line ends are torn apart: each part ends behind a record, and none is lost. */
	@Test
	void aTextCutAtAnyByteGivesTheSameRecords() {
		SplittableRandom random = new SplittableRandom(9);
		for (String lineEnd : new String[] { "\n", "\r\n" }) {
			List<List<String>> records = records(random).subList(0, 12);
			byte[] text = text(records, lineEnd);
			for (int cut = 0; cut <= text.length; cut++) {
				int end = new Quotes((byte) ',').endOfRecords(text, cut);
				assertTrue(end <= cut);
				RecordScanner scanner = new RecordScanner((byte) ',', new int[] { 0, 2, 5, 7 }, 1, 3);
				int count = count(scanner, text, 0, end);
				assertFound(records.subList(0, count), lineEnd, 0, 2, 5);
				assertEquals(text(records.subList(0, count), lineEnd).length, end);
				assertEquals(records.size() - count, count(scanner, text, end, text.length));
			}
		}
	}

	private static int count(RecordScanner scanner, byte[] text, int from, int to) {
		int count = 0;
		scanner.begin(text, from, to);
		while (scanner.next()) {
			count++;
		}
		return count;
	}

	@Test
	void aQuotedFieldLongerThanTheEndOfABlockHidesItsLineEnds() {
		String text = "a,b\nc,\"" + "line\n".repeat(10_000);
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		assertEquals(4, new Quotes((byte) ',').endOfRecords(bytes, bytes.length));
	}

	@Test
	void aRecordWithoutLineEndIsNone() {
		byte[] text = "a,b\nc,d".getBytes(StandardCharsets.UTF_8);
		RecordScanner scanner = new RecordScanner((byte) ',', 0, 1);
		scanner.begin(text, 0, text.length);
		assertTrue(scanner.next());
		assertFalse(scanner.next());
	}
}
