package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class RefusalTest {

	@TempDir
	private Path folder;

	private String refusal(String text, String... settings) {
		return Reading.refusal(Reading.write(folder, "bad.csv", text), settings);
	}

	@Test
	void aMissingFileIsRefusedWithWhereItWasLookedFor() {
		Path file = folder.resolve("nowhere.csv");

		assertEquals("nowhere.csv: there is no such file. Check the name and the folder.", Reading.refusal(file));
		Path relative = Path.of("nowhere-at-all.csv");
		String message = assertThrows(DataException.class, () -> Reading.read(relative)).getMessage();
		assertTrue(message.contains("(looked for %s)".formatted(relative.toAbsolutePath())), message);
	}

	@Test
	void aFolderIsNoTable() throws IOException {
		Path file = Files.createDirectory(folder.resolve("logs"));

		assertEquals("logs: this is a folder, expected a file. Name one CSV file in it.", Reading.refusal(file));
	}

	@Test
	void aFileThatMayNotBeReadIsRefused() {
		Path file = Reading.write(folder, "secret.csv", Reading.EXAMPLE);
		assumeFalse(file.toFile().setReadable(false) && Files.isReadable(file), "permissions do not bind this user");

		assertEquals("secret.csv: the file may not be read. Ask for read permission, or copy it to where you may read.",
				Reading.refusal(file));
	}

	@Test
	void anEmptyFileIsRefused() {
		assertEquals("bad.csv: the file is empty, expected a header line and one line per sample.", refusal(""));
	}

	@ParameterizedTest
	@ValueSource(strings = {"\n", " \r\n\r\n", "\uFEFF", "\uFEFF\n"})
	void aFileOfBlanksIsEmpty(String text) {
		assertEquals("bad.csv: the file is empty, expected a header line and one line per sample.", refusal(text));
	}

	@Test
	void aFileOfDelimitersHasNoText() {
		assertEquals("bad.csv: the file has no text in it, expected a header line and one line per sample.",
				refusal(";;;\n;;;\n"));
	}

	@Test
	void aHeaderWithoutSamplesIsRefused() {
		assertEquals("bad.csv, line 1: the file has a header and no samples, expected one line per sample below the"
				+ " header.", refusal("Well,Depth,Facies,GR\n"));
	}

	@Test
	void anUnknownFeatureIsRefusedWithTheNearestNames() {
		assertEquals("bad.csv, line 1: there is no column 'ILD_log', which was given as features; did you mean"
				+ " ILD_log10?", refusal("Well,Depth,GR,ILD_log10\nA,1,2,3\n", "features=GR,ILD_log"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"borehole", "site", "expedition", "depth", "lithology"})
	void anUnknownColumnForARoleIsRefused(String role) {
		assertEquals("bad.csv, line 1: there is no column 'well', which was given as %s; did you mean Well?"
				.formatted(role), refusal("Well,Depth,GR\nA,1,2\n", role + "=well"));
	}

	@Test
	void aTableWithoutRecognisableBoreholeListsItsColumns() {
		assertEquals("bad.csv, line 1: no column was recognised as the borehole; the columns are 'Core', 'Depth', 'GR'."
				+ " Say with the parameter borehole which of them tells the borehole.",
				refusal("Core,Depth,GR\nA,1,2\n"));
	}

	@Test
	void anUndividedLineSuggestsTheDelimiter() {
		assertEquals("bad.csv, line 1: no column was recognised as the borehole; the columns are 'Well:Depth:GR'. Say"
				+ " with the parameter borehole which of them tells the borehole, or with delimiter what separates the"
				+ " columns.", refusal("Well:Depth:GR\nA:1:2\n"));
	}

	@Test
	void aTextInAGivenFeatureIsRefusedWithItsLine() {
		assertEquals("bad.csv, line 3, column 'GR': found 'high', expected a number. Correct it; if it marks a missing"
				+ " value, name it in the parameter missing.",
				refusal("Well,Depth,GR\nA,1,2\nA,2,high\n", "features=GR"));
	}

	@Test
	void aTextInAColumnOfWhichHalfIsNumbersIsRefusedToo() {
		assertEquals("bad.csv, line 3, column 'GR': found 'high', expected a number. Correct it; if it marks a missing"
				+ " value, name it in the parameter missing; if this column is no measurement, name the others in the"
				+ " parameter features.", refusal("Well,Depth,GR\nA,1,2\nA,2,high\n"));
	}

	@Test
	void aTextInTheDepthIsRefused() {
		assertEquals("bad.csv, line 2, column 'Depth': found '12 m', expected a number. Correct it; if it marks a"
				+ " missing value, name it in the parameter missing.", refusal("Well,Depth,GR\nA,12 m,2\nA,2,3\n"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"1f", "0x10", "Infinity", "1e999", "1.2.3", "1 000", "−5", "1e", "e5", "+", "."})
	void whatOnlyLooksLikeANumberIsAText(String text) {
		assertTrue(refusal("Well,Depth,GR\nA,1,2\nA,2,3\nA,3," + text + "\n")
				.startsWith("bad.csv, line 4, column 'GR': found '" + text + "', expected a number. "));
	}

	@Test
	void linesAreCountedAsInAnEditorAlsoWithQuotedLineBreaksAndBlankLines() {
		String text = "Well,Depth,\"Lithology\r\n(described)\",GR\r\n\r\nA,1,\"clay,\r\nsilty\",2\r\n"
				+ "A,2,\"mud\r\n\",x\r\n";

		assertTrue(refusal(text, "features=GR").startsWith("bad.csv, line 7, column 'GR': found 'x'"),
				() -> refusal(text, "features=GR"));
	}

	@ParameterizedTest
	@ValueSource(strings = {"A,2,3,4", "A,2,3,"})
	void aRowWithTooManyFieldsIsRefused(String row) {
		assertEquals("bad.csv, line 3: found 4 fields, expected 3 as in the header. Look for a missing or an extra"
				+ " delimiter, and put texts that contain it in quotes.", refusal("Well,Depth,GR\nA,1,2\n" + row));
	}

	@Test
	void aRowWithTooFewFieldsIsRefused() {
		assertEquals("bad.csv, line 4: found 1 field, expected 3 as in the header. Look for a missing or an extra"
				+ " delimiter, and put texts that contain it in quotes.", refusal("Well,Depth,GR\nA,1,2\n\nA"));
	}

	@Test
	void anAllMissingFeatureIsRefused() {
		assertEquals("bad.csv, line 1, column 'PE': all 2 values of this column are missing, expected numbers. Leave it"
				+ " out: features = GR", refusal("Well,Depth,GR,PE\nA,1,2,NaN\nA,2,3,\n", "features=GR,PE"));
		assertEquals("bad.csv, line 1, column 'PE': all 2 values of this column are missing, expected numbers. Use a"
				+ " table with measurements that differ.",
				refusal("Well,Depth,GR,PE\nA,1,2,NaN\nA,2,3,-999.25\n", "features=PE"));
	}

	@Test
	void aConstantFeatureIsRefused() {
		assertEquals("bad.csv, line 1, column 'PE': this column is constant, 4.5 in all 2 samples that have a value,"
				+ " expected values that differ. Leave it out: features = GR,Density",
				refusal("Well,Depth,GR,PE,\"Density, dry\"\nA,1,2,4.5,1\nA,2,3,4.50,2\nA,2,3,,3\n",
						"features=GR,PE,Density"));
	}

	@Test
	void aNameThatTheHeaderHasTwiceIsRefused() {
		assertEquals("bad.csv, line 1, column 'GR': the header has this name twice, in columns 3 and 5, expected each"
				+ " name once. Rename one of them.", refusal("Well,Depth,GR,PE, GR \nA,1,2,3,4\n"));
	}

	@Test
	void aFeatureNamedTwiceIsRefused() {
		assertEquals("bad.csv, line 1, column 'GR': features names this column twice, expected each once. Remove one of"
				+ " them.", refusal("Well,Depth,GR,PE\nA,1,2,3\n", "features=GR,PE,GR"));
	}

	@Test
	void theLithologyIsNoFeature() {
		assertEquals("bad.csv, line 1, column 'Facies': this is the lithology, expected a measurement: a model that"
				+ " sees the lithology has nothing to find. Remove it from features, or give lithology = none.",
				refusal("Well,Depth,GR,Facies\nA,1,2,3\n", "features=GR,Facies"));
	}

	@Test
	void aTableWithoutMeasurementsIsRefused() {
		assertEquals("bad.csv, line 1: no column holds measurements; the columns are 'Well', 'Depth', 'Formation'. Name"
				+ " those with measurements in the parameter features.",
				refusal("Well,Depth,Formation\nA,1,Muschelkalk\n"));
	}

	@Test
	void aSampleWithoutBoreholeIsRefused() {
		assertEquals("bad.csv, line 3, column 'Well': found '', expected the name of a borehole, without which the"
				+ " sample belongs to no group. Fill it in, or delete the line.",
				refusal("Well,Depth,GR\nA,1,2\n,2,3\n"));
	}

	@Test
	void aBoreholeOnTwoSitesIsRefused() {
		assertEquals("bad.csv, line 3, column 'Site': found 'U2' for borehole 'A', expected 'U1' as in line 2: a"
				+ " borehole stands in one place. Correct it, give a borehole column that is unique in the whole table,"
				+ " or give none for this column.", refusal("Hole,Site,GR\nA,U1,2\nA,U2,3\n"));
	}

	@Test
	void aQuoteThatIsNotClosedIsRefusedWithTheLineWhereItBegins() {
		String expected = "bad.csv, line 3: a field in quotes is not closed, or text follows its closing quote;"
				+ " expected the whole field between two quotes. Correct the quotes, and double those that belong to"
				+ " the text.";

		assertEquals(expected, refusal("Well,Lithology,GR\nA,clay,2\nA,\"sand,3\nA,mud,4\n"));
		assertEquals(expected, refusal("Well,Lithology,GR\nA,clay,2\nA,\"sand\"y,3\nA,mud,4\n"));
	}

	@Test
	void aTruncatedGzipFileIsRefused() throws IOException {
		StringBuilder text = new StringBuilder("Well,Depth,GR\n");
		Random random = new Random(1);
		for (int i = 0; i < 30_000; i++) {
			text.append("A,").append(i).append(',').append(random.nextInt(1_000_000)).append('\n');
		}
		byte[] whole = EncodingTest.gzip(text.toString().getBytes(StandardCharsets.UTF_8));

		String early = Reading.refusal(Reading.write(folder, "cut.csv.gz", Arrays.copyOf(whole, 500)));
		String late = Reading.refusal(Reading.write(folder, "cut.csv.gz", Arrays.copyOf(whole, whole.length - 5000)));

		assertEquals("cut.csv.gz: the compressed file ends too early: it is truncated. Copy or download it again.",
				early);
		assertTrue(late.matches("cut.csv.gz: the compressed file ends too early after line 2\\d{4}: it is truncated."
				+ " Copy or download it again."), late);
	}

	@Test
	void aDamagedGzipFileIsRefused() throws IOException {
		byte[] bytes = EncodingTest.gzip(Reading.EXAMPLE.getBytes(StandardCharsets.UTF_8));
		Arrays.fill(bytes, 12, 40, (byte) 0xFF);

		String message = Reading.refusal(Reading.write(folder, "damaged.csv.gz", bytes));

		assertTrue(message.startsWith("damaged.csv.gz: the compressed data are damaged ("), message);
		assertTrue(message.endsWith("). Copy or download the file again."), message);
	}

	@Test
	void aSpreadsheetIsNoText() {
		byte[] bytes = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

		assertEquals("book.xlsx: this is no text file but binary data (a spreadsheet or zip file: export it as CSV)."
				+ " Expected delimited text (CSV), plain or gzipped.",
				Reading.refusal(Reading.write(folder, "book.xlsx", bytes)));
	}

	@Test
	void anUnknownEncodingIsRefused() {
		assertEquals("encoding = 'latin-nine' is not known here. Expected auto, UTF-8, UTF-16, UTF-16LE, UTF-16BE,"
				+ " ISO-8859-1, windows-1252 or another name that Java knows.",
				refusal(Reading.EXAMPLE, "encoding=latin-nine"));
	}

	@Test
	void bytesThatAreNoTextInTheGivenEncodingAreRefused() {
		byte[] bytes = Reading.EXAMPLE.getBytes(StandardCharsets.ISO_8859_1);

		assertEquals("latin.csv: there are bytes that are no text in the given encoding, somewhere after line 1. Give"
				+ " another encoding, or encoding = auto.",
				Reading.refusal(Reading.write(folder, "latin.csv", bytes), "encoding=UTF-8"));
	}

	@Test
	void readingStopsWhenItIsCancelled() {
		StringBuilder text = new StringBuilder("Well,Depth,GR\n");
		for (int i = 0; i < 10_000; i++) {
			text.append("A,").append(i).append(',').append(i).append('\n');
		}
		Path file = Reading.write(folder, "long.csv", text.toString());
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> new CsvDataReader().read(Reading.parameters(file), cancelled));
	}
}
