package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.data.lily.report.RejectedRow;

/** What cannot be used is refused in one message, or left out, counted and shown; nothing half-written stays. */
class BadInputTest {

	@TempDir
	private Path folder;
	private RawFiles files;
	private Path table;

	@BeforeEach
	void makeFiles() throws IOException {
		files = new RawFiles(folder);
		table = Files.createDirectory(folder.resolve("out")).resolve("table.csv");
	}

	/** The message of the refusal; afterwards there is no table. */
	private String refusal(ImportRequest request) throws IOException {
		String message = assertThrows(DataException.class, () -> RawFiles.write(request, table)).getMessage();
		try (Stream<Path> left = Files.list(table.getParent())) {
			assertEquals(List.of(), left.map(file -> file.getFileName().toString())
					.filter(name -> !name.endsWith(".rejected.csv")).toList());
		}
		return message;
	}

	private static void assertSays(String message, String... parts) {
		for (String part : parts) {
			assertTrue(message.contains(part), () -> "expected '" + part + "' in: " + message);
		}
	}

	@Test
	void missingFileIsNamedWithItsSource() throws IOException {
		files.row("GRA", "1.0", "1.7", "clay").write();

		assertSays(refusal(files.study()), "magnetic susceptibility", "MS_DataLITH.csv", "MSLOOP", "GRA_DataLITH.csv",
				"doi:10.5281/zenodo.8408297");
	}

	@Test
	void rowBehindAFaultyOneThatItRepeatsHasItsOwnBoreholeAndLithology() throws Exception {
		files.oneBin().row("MS", "1.2", "20", "clay").row("NGR", "1.2", "30", "clay").row("RGB", "1.2", "50,60,70", "clay");
		for (String depth : List.of("bad", "1.2")) {
			files.raw("GRA", RawFiles.line("318", "U1360", "B", depth, "1.9", "sand"));
		}
		for (String type : List.of("MS", "NGR", "RGB")) {
			files.raw(type, RawFiles.line("318", "U1360", "B", "1.2", type.equals("RGB") ? "50,60,70" : "20", "sand"));
		}
		files.write();

		RawFiles.write(files.study().withMaxRejected(0.5), table);

		List<String> rows = Files.readAllLines(table);
		assertEquals(3, rows.size(), () -> rows.toString());
		assertTrue(rows.get(1).startsWith("317-U1351-A,1.0,1.7,clay"), () -> rows.get(1));
		assertTrue(rows.get(2).startsWith("318-U1360-B,1.2"), () -> rows.get(2));
		assertTrue(rows.get(2).contains(",1.9,sand"), () -> rows.get(2));
	}

	@Test
	void missingFolderIsNamed() throws IOException {
		assertSays(refusal(ImportRequest.study(folder.resolve("nowhere"))), "nowhere", "no such folder");
	}

	@Test
	void missingColumnIsNamedWithAllItsAliases() throws IOException {
		files.oneBin().write();
		files.write("NGR_DataLITH.csv", RawFiles.header("NGR").replace("NGR total counts (cps)", "Counts") + "\n");

		assertSays(refusal(files.study()), "NGR_DataLITH.csv, line 1", "'NGR total counts (cps)'", "'Total counts (cps)'",
				"found Exp, Site, Hole");
	}

	@Test
	void missingLithologyAdvisesToReadWithoutOne() throws IOException {
		files.oneBin().write();
		files.write("GRA_DataLITH.csv", RawFiles.header("GRA").replace("Principal", "Main") + "\n");

		assertSays(refusal(files.study()), "'Principal'", "the label 'none'");
	}

	@Test
	void emptyFilesAndFilesWithoutRowsAreRefused() throws IOException {
		files.oneBin().write();
		files.write("RGB_DataLITH.csv", "");
		assertSays(refusal(files.study()), "RGB_DataLITH.csv", "empty");

		files.write("RGB_DataLITH.csv", RawFiles.header("RGB") + "\n");
		assertSays(refusal(files.study()), "RGB_DataLITH.csv", "no row below the header");
	}

	@Test
	void aTableThatLiesThereTwiceIsRefused() throws IOException {
		files.oneBin().write();
		files.gzip("GRA");
		files.write();

		assertSays(refusal(files.study()), "twice", "GRA_DataLITH.csv", "GRA_DataLITH.csv.gz");
	}

	@Test
	void missingGroupsAreToldAsMissing() throws IOException {
		files.oneBin().write();

		assertSays(refusal(files.study().withGroups(folder.resolve("nope.csv"))), "nope.csv: there is no such file",
				"lithology and group");
	}

	@Test
	void groupsThatAreNoTextAreRefused() throws IOException {
		files.oneBin().write();
		Path groups = files.write("groups.csv", new byte[] { 'a', ',', 'b', '\n', (byte) 0xfc, ',', 'b', '\n' });

		assertSays(refusal(files.study().withGroups(groups)), "groups.csv: the groups cannot be read", "UTF-8");
	}

	@Test
	void groupsWithoutLithologiesAreRefused() {
		ImportRequest request = files.study().with(LabelColumn.NONE);

		assertSays(assertThrows(IllegalArgumentException.class, () -> request.withGroups(folder.resolve("groups.csv")))
				.getMessage(), "no effect", "label none");
	}

	@Test
	void aCopyUnderAnotherNameIsRefused() throws IOException {
		files.oneBin().write();
		Files.copy(folder.resolve("MS_DataLITH.csv"), folder.resolve("MS_DataLITH (1).csv"));

		assertSays(refusal(files.study()), "MS_DataLITH.csv", "MS_DataLITH (1).csv", "byte for byte");
	}

	@Test
	void filesOfTwoTypesOfOneInstrumentAreRefused() throws IOException {
		files.oneBin().write();
		Path density = files.write("200_GRAPE.csv", RawFiles.header("GRA") + "\n");
		assertSays(refusal(files.study()), "GRA_DataLITH.csv and 200_GRAPE.csv", "gamma-ray attenuation",
				"different types");

		Files.delete(density);
		files.write("360_MSLOOP.csv", RawFiles.header("MS") + "\n");
		assertSays(refusal(files.study()), "MS_DataLITH.csv and 360_MSLOOP.csv");
	}

	@Test
	void faultyRowsAreLeftOutCountedAndWritten() throws Exception {
		files.oneBin().row("GRA", "1.0", "n.d.", "clay").row("GRA", "-0.5", "1.7", "clay").row("GRA", "deep", "1.7", "clay")
				.raw("GRA", RawFiles.line("", "U1351", "A", "1.0", "1.7", "clay")).raw("GRA", "317,U1351")
				.raw("GRA", RawFiles.header("GRA")).write();

		CoverageReport report = RawFiles.write(files.study().withMaxRejected(0.9), table);

		List<String> problems = report.rejected().stream().map(RejectedRow::problem).toList();
		assertEquals(6, report.instruments().get(0).rows().rejected());
		assertEquals(List.of(3L, 4L, 5L, 6L, 7L, 8L), report.rejected().stream().map(RejectedRow::line).toList());
		assertSays(problems.get(0), "'n.d.'", "expected a number");
		assertSays(problems.get(1), "-0.5", "0 to 20000 m");
		assertSays(problems.get(2), "'deep'");
		assertSays(problems.get(3), "belongs to no borehole");
		assertSays(problems.get(4), "2 fields", "expected 32");
		assertSays(problems.get(5), "the header again");
		assertEquals("Exp", report.rejected().get(3).column());
		List<String> rejected = Files.readAllLines(folder.resolve("out/table.csv.rejected.csv"));
		assertEquals("file,line,column,problem,row", rejected.get(0));
		assertEquals(7, rejected.size());
		assertEquals("317-U1351-A,1.0,1.7,clay,20.0,30.0,50.0,60.0,70.0", Files.readAllLines(table).get(1));
	}

	@Test
	void tooManyFaultyRowsAreRefusedShownAndWritten() throws IOException {
		files.oneBin();
		for (int i = 0; i < 12; i++) {
			files.row("MS", "1.0", "bad" + i, "clay");
		}
		files.write();

		String message = refusal(files.study().withMaxRejected(0.5));

		assertSays(message, "12 of 13 rows", "50 %", "line 3", "'bad9'", "and 2 more", "table.csv.rejected.csv");
		assertFalse(message.contains("'bad10'"));
		assertEquals(13, Files.readAllLines(folder.resolve("out/table.csv.rejected.csv")).size());
	}

	@Test
	void faultyRowsThatAreNotReadToTheirEndAreNotSaidToBeAllThere() throws IOException {
		files.oneBin().write();
		files.write("GRA_DataLITH.csv", RawFiles.header("GRA") + "\n" + "no row of this file\n".repeat(300_000));

		String message = refusal(files.study().withMaxRejected(1));

		long written = Files.readAllLines(folder.resolve("out/table.csv.rejected.csv")).size() - 1;
		assertSays(message, "tolerated are 200,000 at the most", "The first %,d of them are in".formatted(written));
		assertTrue(written < 300_000, () -> written + " rows");
	}

	@Test
	void oneFaultyRowInAThousandIsTolerated() throws Exception {
		files.oneBin();
		for (int i = 0; i < 998; i++) {
			files.row("MS", "1.0", "20", "clay");
		}
		files.row("MS", "1.0", "oops", "clay").write();
		assertEquals(1, RawFiles.write(files.study(), table).rejected().size());

		Files.delete(table);
		Files.delete(folder.resolve("out/table.csv.provenance.json"));
		files.row("MS", "1.0", "again", "clay").write();
		assertSays(refusal(files.study()), "2 of 1,001 rows", "0.1 %");
	}

	@Test
	void faultyRowsOfAnEarlierTableGoWithIt() throws Exception {
		files.oneBin().row("MS", "1.0", "oops", "clay").write();
		RawFiles.write(files.study().withMaxRejected(0.5), table);
		Path rejected = folder.resolve("out/table.csv.rejected.csv");
		assertTrue(Files.exists(rejected));

		new RawFiles(folder).oneBin().write();
		RawFiles.write(files.study(), table);

		assertFalse(Files.exists(rejected));
	}

	@Test
	void bytesThatAreNoTextAreShown() throws Exception {
		files.oneBin().row("GRA", "1.0", "1.7", "gr?n").write();
		Path density = folder.resolve("GRA_DataLITH.csv");
		byte[] bytes = Files.readString(density).getBytes(StandardCharsets.ISO_8859_1);
		for (int i = 0; i < bytes.length; i++) {
			bytes[i] = bytes[i] == '?' ? (byte) 0xfc : bytes[i];
		}
		Files.write(density, bytes);

		CoverageReport report = RawFiles.write(files.study().withMaxRejected(0.5), table);

		assertEquals("Principal", report.rejected().get(0).column());
		assertSays(report.rejected().get(0).problem(), "\\xfc", "UTF-8");
	}

	@Test
	void whatIsFoundIsShownShortAndCannotSteerATerminal() throws Exception {
		files.oneBin().row("GRA", "1.0", "\u001b[2Jred\u202e", "clay").row("GRA", "1.0", "\"two\nlines\"", "clay")
				.row("GRA", "1.0", "grün".repeat(1000), "clay").row("GRA", "1.0", "𝄞".repeat(60), "clay").write();

		CoverageReport report = RawFiles.write(files.study().withMaxRejected(0.9), table);

		List<String> problems = report.rejected().stream().map(RejectedRow::problem).toList();
		assertEquals(List.of("found '\\x1b[2Jred\\u202e', expected a number",
				"found 'two\\x0alines', expected a number",
				"found '%s…', expected a number".formatted("grün".repeat(15)),
				"found '%s', expected a number".formatted("𝄞".repeat(60))), problems);
	}

	@Test
	void namesOfColumnsAreShownShortAndCannotSteerATerminal() throws IOException {
		files.oneBin().write();
		files.write("NGR_DataLITH.csv", "Exp,\u001b[2J,\"Si\nte\"," + "x".repeat(5000) + "\n");

		String message = refusal(files.study());

		assertSays(message, "found Exp, \\x1b[2J, Si\\x0ate, " + "x".repeat(60) + "…");
		assertFalse(message.contains("x".repeat(61)));
	}

	@Test
	void anotherEncodingIsNamed() throws IOException {
		files.oneBin().write();
		String text = RawFiles.header("MS") + "\n";
		for (String encoding : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
			files.write("MS_DataLITH.csv", text.getBytes(Charset.forName(encoding)));

			assertSays(refusal(files.study()), "MS_DataLITH.csv: the file is in UTF-16, expected UTF-8.", "Save it");
		}
		files.write("MS_DataLITH.csv", ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE));

		assertSays(refusal(files.study()), "the file is in UTF-16");
	}

	@Test
	void truncatedArchivesAreRefused() throws IOException {
		files.oneBin();
		for (int i = 0; i < 2000; i++) {
			files.row("GRA", "1." + i, "1.7" + i * 7 % 13, "clay" + i);
		}
		files.write();
		files.gzip("GRA");
		Path packed = folder.resolve("GRA_DataLITH.csv.gz");
		byte[] bytes = Files.readAllBytes(packed);
		Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));

		assertSays(refusal(files.study()), "GRA_DataLITH.csv.gz", "truncated", "again");

		Files.delete(packed);
		files.write();
		files.zip("GRA");
		packed = folder.resolve("GRA_DataLITH.zip");
		bytes = Files.readAllBytes(packed);
		Files.write(packed, Arrays.copyOf(bytes, bytes.length / 2));
		assertSays(refusal(files.study()), "GRA_DataLITH.zip", "truncated", "again");
	}

	@Test
	void damagedArchivesAreRefused() throws IOException {
		files.oneBin().write();
		files.gzip("GRA");
		Path packed = folder.resolve("GRA_DataLITH.csv.gz");
		byte[] bytes = Files.readAllBytes(packed);
		bytes[bytes.length - 6] ^= 0x55;
		Files.write(packed, bytes);

		assertSays(refusal(files.study()), "GRA_DataLITH.csv.gz", "damaged");
	}

	@Test
	void anotherHeaderMidwayIsRefusedWithItsLine() throws IOException {
		files.oneBin().raw("NGR", RawFiles.header("MS")).row("NGR", "2.0", "7", "clay").write();

		assertSays(refusal(files.study().withMaxRejected(1)), "NGR_DataLITH.csv, line 3", "columns change");
	}

	@Test
	void quotesThatAreNotClosedAreRefused() throws IOException {
		files.oneBin().raw("MS", "\"317,U1351").row("MS", "2.0", "7", "").write();
		files.write("MS_DataLITH.csv", RawFiles.header("MS") + "\n317,U1351,A,\"1\n");

		assertSays(refusal(files.study()), "MS_DataLITH.csv", "a quote is opened and never closed");
	}

	@Test
	void aQuoteThatIsClosedRowsLaterIsSuspected() throws IOException {
		files.oneBin().raw("MS", "317,U1351,A,\"1").row("MS", "2.0", "7", "clay").row("MS", "3.0", "7", "clay").write();

		assertSays(refusal(files.study()), "MS_DataLITH.csv, line 3", "over 2 lines, expected 32", "is a quote not closed?");
	}

	@Test
	void filesOfDifferentBoreholesLeaveNothingAndAreExplained() throws IOException {
		files.oneBin();
		files.write();
		files.write("MS_DataLITH.csv",
				RawFiles.header("MS") + "\n" + RawFiles.line("318", "U1", "A", "1.0", "1", "clay") + "\n");

		assertSays(refusal(files.study()), "no bin is left", "joined with MS: 0 bins",
				"same expeditions", "--join keep");
	}

	@Test
	void limitsThatTakeEveryBinAreToBeWidened() throws IOException {
		files.oneBin().write();

		String message = refusal(files.study().withLimits(Map.of("R", new Limits(0, 10))));

		assertSays(message, "no bin is left", "R outside 0.0 to 10.0", "--limits");
		assertFalse(message.contains("expeditions"), message);
	}

	@Test
	void outputsThatCannotBeWrittenAreRefusedBeforeReading() {
		files.oneBin().write();
		Path nowhere = folder.resolve("nowhere/table.csv");

		IOException failure = assertThrows(IOException.class, () -> RawFiles.write(files.study(), nowhere));

		assertSays(failure.getMessage(), "table.csv", "there is no folder");
	}
}
