package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.data.lily.report.CoverageReport.LithologyCount;

/** A comment that has pasted rows in it, just where a file is cut for threads: its rows are none. */
class DeceptiveTextTest {

	/** How much is read at once. */
	private static final int BLOCK = 1 << 20;

	@TempDir
	private Path folder;

	/** A row like others, but for its comment. */
	private static String rowWith(String comment) {
		return RawFiles.line("317", "U1351", "A", "1.0", "1.7", "clay").replace("\"A, B\"", '"' + comment + '"');
	}

	/** Rows that end shortly before the first cut. */
	private static String rowsBeforeTheCut() {
		String row = RawFiles.line("317", "U1351", "A", "1.0", "1.7", "clay") + "\n";
		return RawFiles.header("GRA") + "\n" + row.repeat((BLOCK - 60_000) / row.length());
	}

	/** Lines without quotes, of as many fields as the header, of a borehole and lithology that are nowhere else. */
	private static String pastedRows() {
		String row = "999,U9999,Z,1,H,1,A,2.5,5.0,5.0,1.7" + ",x".repeat(9) + ",,pasted" + ",x".repeat(10) + "\n";
		return "see:\n" + row.repeat(120_000 / row.length());
	}

	private RawFiles files(String densities) {
		RawFiles files = new RawFiles(folder).oneBin().write();
		files.write("GRA_DataLITH.csv", densities);
		return files;
	}

	private void assertNothingPasted(ImportRequest request, String densities) throws Exception {
		CoverageReport report = new RawFiles(folder).report(request);

		long rows = densities.lines().filter(line -> line.startsWith("317")).count();
		assertEquals(rows, report.instruments().get(0).rows().used());
		assertEquals(rows, report.instruments().get(0).rows().read());
		assertEquals(List.of(), report.rejected());
		assertEquals(List.of("317-U1351-A"), report.boreholes().stream().map(borehole -> borehole.id()).toList());
		assertEquals(List.of(new LithologyCount("clay", 1, 1)), report.lithologies());
	}

	@Test
	void rowsInACommentAreNoneWhereverTheFileIsCut() throws Exception {
		String row = RawFiles.line("317", "U1351", "A", "1.0", "1.7", "clay") + "\n";
		String densities = rowsBeforeTheCut() + rowWith(pastedRows()) + "\n" + row.repeat(2 * BLOCK / row.length());
		ImportRequest request = files(densities).study();

		assertNothingPasted(request, densities);
		assertNothingPasted(request.with(Aggregation.MEDIAN), densities);
	}

	@Test
	void lithologiesInACommentAreNotReportedAsWithoutGroup() throws Exception {
		String row = RawFiles.line("317", "U1351", "A", "1.0", "1.7", "clay") + "\n";
		RawFiles files = files(rowsBeforeTheCut() + rowWith(pastedRows()) + "\n" + row.repeat(2 * BLOCK / row.length()));
		Path groups = files.write("groups-list", "lithology,group\nclay,mud\n");

		CoverageReport report = files.report(files.study().withGroups(groups));

		assertEquals(List.of(), report.ungrouped());
	}

	@Test
	void aQuoteThatIsNeverClosedIsToldByItsLine() {
		String row = RawFiles.line("318", "U1351", "A", "1.0", "1.7", "clay").replace("\"", "") + "\n";
		String densities = rowsBeforeTheCut() + "317,U1351,A,\"1,H,1\n" + row.repeat(2 * BLOCK / row.length());
		ImportRequest request = files(densities).study();

		DataException refusal = assertThrows(DataException.class,
				() -> RawFiles.write(request, folder.resolve("table.csv")));

		assertTrue(refusal.getMessage().contains("a quote is opened and never closed"), refusal.getMessage());
		assertFalse(Files.exists(folder.resolve("table.csv")));
	}
}
