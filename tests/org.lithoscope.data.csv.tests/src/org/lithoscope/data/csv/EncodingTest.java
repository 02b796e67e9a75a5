package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

class EncodingTest {

	@TempDir
	private Path folder;

	/** One way to write the example, and what has to be noted when it is read. */
	record Writing(String name, byte[] bytes, String note) {

		@Override
		public String toString() {
			return name;
		}
	}

	static Stream<Writing> writings() throws IOException {
		String text = Reading.EXAMPLE;
		String crlf = text.replace("\n", "\r\n");
		String semicolon = text.replace(',', ';').replace('.', ',');
		byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
		return Stream.of(new Writing("CRLF", crlf.getBytes(StandardCharsets.UTF_8), ""),
				new Writing("CR only", text.replace('\n', '\r').getBytes(StandardCharsets.UTF_8), ""),
				new Writing("no line break at the end", text.strip().getBytes(StandardCharsets.UTF_8), ""),
				new Writing("UTF-8 with BOM", concat(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, utf8), ""),
				new Writing("UTF-16LE with BOM", utf16(text, true, true), "The text was read as UTF-16LE."),
				new Writing("UTF-16BE with BOM", utf16(text, false, true), "The text was read as UTF-16BE."),
				new Writing("UTF-16LE without BOM", utf16(crlf, true, false), "The text was read as UTF-16LE."),
				new Writing("UTF-16BE without BOM", utf16(crlf, false, false), "The text was read as UTF-16BE."),
				new Writing("ISO-8859-1", text.getBytes(StandardCharsets.ISO_8859_1),
						"The text is not UTF-8 and was read as windows-1252 (Western European)."),
				new Writing("semicolon and decimal comma", semicolon.getBytes(StandardCharsets.UTF_8),
						"Fields are separated by semicolon, numbers have a decimal comma."),
				new Writing("tab and decimal comma", semicolon.replace(';', '\t').getBytes(StandardCharsets.UTF_8),
						"Fields are separated by tab, numbers have a decimal comma."),
				new Writing("pipe", text.replace(',', '|').getBytes(StandardCharsets.UTF_8),
						"Fields are separated by pipe, numbers have a decimal point."),
				new Writing("everything quoted", quoted(text).getBytes(StandardCharsets.UTF_8), ""),
				new Writing("blanks around fields", text.replace(",", " , ").getBytes(StandardCharsets.UTF_8), ""),
				new Writing("blank lines", ("\n \n" + text + "\n\n").getBytes(StandardCharsets.UTF_8), ""),
				new Writing("gzip", gzip(utf8), ""),
				new Writing("gzipped UTF-16 with CRLF, semicolons and decimal commas",
						gzip(utf16(semicolon.replace("\n", "\r\n"), true, true)), "The text was read as UTF-16LE."));
	}

	@ParameterizedTest
	@MethodSource("writings")
	void theSameTableIsReadHoweverItIsWritten(Writing writing) throws DataException {
		SampleTable plain = Reading.read(Reading.write(folder, "plain.csv", Reading.EXAMPLE));

		SampleTable table = Reading.read(Reading.write(folder, "written.csv", writing.bytes()));

		assertEquals(plain.contentHash(), table.contentHash());
		assertTrue(writing.note().isEmpty() || table.origin().notes().contains(writing.note()),
				() -> table.origin().notes().toString());
	}

	@Test
	void theExampleIsReadValueByValue() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "plain.csv", Reading.EXAMPLE));

		assertEquals(List.of("Süd 1", "Nord"), table.boreholes().stream().map(b -> b.id()).toList());
		assertEquals(List.of("Grès", "clay"), table.lithologies());
		assertEquals(List.of("GR (API)", "Dichte (g/cm³)"), table.columns().stream().map(c -> c.name()).toList());
		assertEquals(List.of("API", "g/cm³"), table.columns().stream().map(c -> c.unit()).toList());
		assertArrayEquals(new double[] {77.25, -3, 100}, table.columns().get(0).values());
		assertArrayEquals(new double[] {2.5, Double.NaN, 2.75}, table.columns().get(1).values());
		assertArrayEquals(new double[] {10.5, 11, 0.25}, new double[] {table.depthOf(0), table.depthOf(1),
				table.depthOf(2)});
		assertArrayEquals(new int[] {0, 0, 1},
				new int[] {table.boreholeOf(0), table.boreholeOf(1), table.boreholeOf(2)});
		assertArrayEquals(new int[] {0, 1, 0},
				new int[] {table.lithologyOf(0), table.lithologyOf(1), table.lithologyOf(2)});
	}

	@Test
	void aByteThatIsNoUtf8FarDownTheFileSwitchesToWesternEuropean() throws DataException {
		StringBuilder text = new StringBuilder("Well,Depth,GR\n");
		for (int i = 0; i < 20_000; i++) {
			text.append("A,").append(i).append(',').append(i % 7).append('\n');
		}
		text.append("Süd,1,3\n");

		SampleTable table =
				Reading.read(Reading.write(folder, "late.csv", text.toString().getBytes(StandardCharsets.ISO_8859_1)));

		assertEquals(20_001, table.rows());
		assertEquals("Süd", table.boreholes().get(1).id());
		assertTrue(table.origin().notes()
				.contains("The text is not UTF-8 and was read as windows-1252 (Western European)."));
	}

	@Test
	void aGivenEncodingIsObeyed() throws DataException {
		byte[] bytes = Reading.EXAMPLE.getBytes(Charset.forName("IBM850"));

		SampleTable table = Reading.read(Reading.write(folder, "dos.csv", bytes), "encoding=IBM850");

		assertEquals("Süd 1", table.boreholes().get(0).id());
		assertTrue(table.origin().notes().contains("The text was read as IBM850."));
	}

	@ParameterizedTest
	@MethodSource("givenEncodings")
	void aByteOrderMarkIsNoPartOfTheFirstNameWhenTheEncodingIsGiven(String encoding) throws DataException {
		Path file = Reading.write(folder, "mark.csv", ('\uFEFF' + Reading.EXAMPLE).getBytes(Charset.forName(
				encoding.equals("UTF-16") ? "UTF-16LE" : encoding)));

		assertEquals(2, Reading.read(file, "encoding=" + encoding, "borehole=Borehole").boreholes().size());
	}

	static Stream<String> givenEncodings() {
		return Stream.of("UTF-8", "utf-8", "UTF-16", "UTF-16LE", "UTF-16BE");
	}

	@Test
	void plainUtf8WithCommasIsNotWorthANote() throws DataException {
		List<String> notes = Reading.read(Reading.write(folder, "plain.csv", Reading.EXAMPLE)).origin().notes();

		assertFalse(notes.stream().anyMatch(note -> note.contains("read as") || note.contains("separated by")));
	}

	@Test
	void aCommaInQuotesIsNoDelimiter() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "quotes.csv", """
				Well,Depth,Lithology,GR
				A,1,"clay, silty",1.5
				A,2,"so-called ""mud\""",2.5
				"""));

		assertEquals(List.of("clay, silty", "so-called \"mud\""), table.lithologies());
	}

	@Test
	void commasInsideFieldsOfASemicolonFileDoNotDivideIt() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "both.csv", """
				Well;Depth, below rotary table;GR, corrected
				A;1,5;2,5
				A;2,5;3,5
				"""), "depth=Depth, below rotary table");

		assertArrayEquals(new double[] {2.5, 3.5}, table.column("GR, corrected").orElseThrow().values());
		assertEquals(1.5, table.depthOf(0));
	}

	@Test
	void decimalCommasInACommaFileAreReadOnDemand() throws DataException {
		Path file = Reading.write(folder, "quoted.csv", "Well,Depth,GR\nA,\"1,5\",\"2,5\"\nA,\"2,5\",\"3,5\"\n");

		assertEquals("quoted.csv, line 2, column 'Depth': found '1,5', expected a number with a decimal point. "
				+ "Correct it; if that is a decimal mark, give decimal = comma.", Reading.refusal(file));
		assertArrayEquals(new double[] {2.5, 3.5},
				Reading.read(file, "decimal=comma").column("GR").orElseThrow().values());
	}

	@Test
	void aGivenDelimiterIsObeyed() throws DataException {
		Path file = Reading.write(folder, "tie.csv", "Well;a,Depth,GR\nA;1,1,5\nA;2,2,6\n");

		assertEquals(2, Reading.read(file, "delimiter=comma", "borehole=Well;a").boreholes().size());
	}

	private static String quoted(String text) {
		return '"' + text.strip().replace(",", "\",\"").replace("\n", "\"\n\"") + '"';
	}

	private static byte[] utf16(String text, boolean littleEndian, boolean mark) {
		return ((mark ? "\uFEFF" : "") + text)
				.getBytes(littleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
	}

	private static byte[] concat(byte[] first, byte[] second) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.writeBytes(first);
		out.writeBytes(second);
		return out.toByteArray();
	}

	static byte[] gzip(byte[] bytes) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
			gzip.write(bytes);
		}
		return out.toByteArray();
	}
}
