package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.report.CoverageReport;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The steps of the study's recipe, each on rows that can be reckoned by hand. */
class RecipeTest {

	private static final String HEADER = "Borehole_ID,Depth_Bin,Bulk density (GRA),Principal,"
			+ "Magnetic susceptibility (instr. units),NGR total counts (cps),R,G,B";

	@TempDir
	private Path folder;
	private RawFiles files;

	@BeforeEach
	void makeFiles() {
		files = new RawFiles(folder);
	}

	@Test
	void tableHasTheStudysColumnsInItsOrder() throws Exception {
		List<String> table = files.oneBin().write().table(files.study());

		assertEquals(List.of(HEADER, "317-U1351-A,1.0,1.7,clay,20.0,30.0,50.0,60.0,70.0"), table);
	}

	@Test
	void rowsOfABinAreAveraged() throws Exception {
		files.oneBin().row("GRA", "0.95", "1.5", "clay").row("GRA", "1.08", "1.9", "clay").row("MS", "1.01", "-21", "clay");

		assertEquals("317-U1351-A,1.0,1.7,clay,-0.5,30.0,50.0,60.0,70.0", files.write().table(files.study()).get(1));
	}

	@Test
	void medianIsBetweenTheTwoMiddleRows() throws Exception {
		files.oneBin().row("GRA", "1.0", "1.0", "clay").row("GRA", "1.0", "1.1", "clay").row("GRA", "1.0", "3.9", "clay");

		assertTrue(files.write().table(files.study().with(Aggregation.MEDIAN)).get(1).startsWith("317-U1351-A,1.0,1.4,"));
	}

	@Test
	void edgesOfBinsAreRoundedHalfToEven() throws Exception {
		// 0.5 / 0.2 = 2.5 goes to 2, 0.7 / 0.2 = 3.4999999999999996 to 3, 0.1 / 0.2 = 0.5 to 0: as numpy.round does
		for (String depth : new String[] { "0.1", "0.5", "0.7", "0.9" }) {
			files.row("GRA", depth, "1.7", "clay").row("MS", depth, "1", "clay").row("NGR", depth, "1", "clay");
		}

		List<String> table = files.write().table(files.study().with(Features.THREE));

		assertEquals(List.of("0.0", "0.4", "0.6000000000000001", "0.8"),
				table.stream().skip(1).map(line -> line.split(",")[1]).toList());
	}

	@Test
	void mostFrequentLithologyWinsAndTiesGoByName() throws Exception {
		files.row("GRA", "1.0", "1.7", "silt").row("GRA", "1.0", "1.7", "sand").row("GRA", "1.0", "1.7", "Zeolite");
		files.row("GRA", "2.0", "1.7", "silt").row("GRA", "2.0", "1.7", "sand").row("GRA", "2.0", "1.7", "silt");
		files.row("GRA", "3.0", "1.7", "silt").row("GRA", "3.0", "1.7", "sand");
		for (String depth : new String[] { "1.0", "2.0", "3.0" }) {
			files.row("MS", depth, "1", "gabbro").row("NGR", depth, "1", "gabbro");
		}

		List<String> table = files.write().table(files.study().with(Features.THREE));

		// capital letters come first, as in the sorted order of Python
		assertEquals(List.of("Zeolite", "silt", "sand"), table.stream().skip(1).map(line -> line.split(",")[3]).toList());
	}

	@Test
	void binsThatOneInstrumentLacksAreLostAndExplained() throws Exception {
		files.oneBin().row("GRA", "2.0", "1.7", "clay").row("MS", "2.0", "1", "clay").row("NGR", "2.0", "1", "clay");
		files.row("RGB", "4.0", "1,2,3", "clay");
		for (String type : new String[] { "GRA", "MS" }) {
			files.raw(type, RawFiles.line("318", "U1355", "A", "1.0", "1", "clay"));
		}

		CoverageReport report = files.write().report(files.study());

		assertEquals(List.of(3L, 3L, 2L, 1L, 1L), report.steps().stream().map(CoverageReport.Step::bins).toList());
		assertEquals("1 in boreholes without NGR, 0 where NGR has no row", report.steps().get(2).reason());
		assertEquals("0 in boreholes without RGB, 1 where RGB has no row", report.steps().get(3).reason());
		assertEquals(1, report.steps().get(2).lostBoreholes());
		assertEquals(1, report.steps().get(3).unmatched());
		assertEquals("joined with NGR", report.bottleneck().orElseThrow().name());
		assertEquals(List.of("317-U1351-A", "318-U1355-A"),
				report.boreholes().stream().map(CoverageReport.BoreholeCoverage::id).toList());
		assertEquals(List.of(2L, 2L, 2L, 2L), report.boreholes().get(0).bins());
		assertEquals(1, report.usedBoreholes());
	}

	@Test
	void keptBinsHaveMissingValues() throws Exception {
		files.oneBin().row("GRA", "2.0", "1.8", "silt");

		List<String> table = files.write().table(files.study().with(JoinKind.KEEP));

		assertEquals("317-U1351-A,2.0,1.8,silt,,,,,", table.get(2));
	}

	@Test
	void meansOutsideTheLimitsAreDropped() throws Exception {
		for (String[] row : new String[][] { { "1", "4.0" }, { "2", "4.001" }, { "3", "0.3" }, { "4", "0.299" } }) {
			files.row("GRA", row[0], row[1], "clay").row("MS", row[0], "-500", "clay").row("NGR", row[0], "1", "clay");
		}
		files.write();

		CoverageReport report = files.report(files.study().with(Features.THREE));

		assertEquals(2, report.samples());
		assertEquals(2, report.outliers().get(0).bins());
		ImportRequest dense = files.study().with(Features.THREE)
				.withLimits(Map.of("Bulk density (GRA)", Limits.parse("4.0005..")));
		assertEquals(1, files.report(dense).samples());
	}

	@Test
	void rowsWithoutDepthValueOrLithologyDoNotCount() throws Exception {
		files.oneBin().row("GRA", "", "9", "clay").row("GRA", "1.0", "", "clay").row("GRA", "1.0", "9", "")
				.row("RGB", "1.0", "1,,3", "clay").row("MS", "1.0", "NaN", "clay");

		CoverageReport report = files.write().report(files.study());

		assertEquals(1, report.instruments().get(0).rows().withoutDepth());
		assertEquals(1, report.instruments().get(0).rows().withoutValue());
		assertEquals(1, report.instruments().get(0).rows().withoutLithology());
		assertEquals(1, report.instruments().get(0).rows().used());
		assertEquals(1, report.instruments().get(1).rows().withoutValue());
		assertEquals(1, report.instruments().get(3).rows().withoutValue());
	}

	@Test
	void expeditionsAreTextsEvenIfTheyLookLikeNumbers() throws Exception {
		files.oneBin();
		for (String type : new String[] { "GRA", "MS", "NGR" }) {
			files.raw(type, RawFiles.line("320T", "U1331", "A", "1.0", "1", "clay"));
			files.raw(type, RawFiles.line("0317", "U1351", "A", "1.0", "1", "clay"));
		}

		List<String> table = files.write().table(files.study().with(Features.THREE));

		assertEquals(List.of("0317-U1351-A", "317-U1351-A", "320T-U1331-A"),
				table.stream().skip(1).map(line -> line.split(",")[0]).toList());
	}

	@Test
	void groupsAndSimplifiedLithologiesCanBeLabels() throws Exception {
		files.oneBin().row("GRA", "1.0", "1.7", "mud").row("GRA", "1.0", "1.7", "ash").row("GRA", "1.0", "1.7", "ash")
				.write();
		Path groups = files.write("groups-list", "lithology,group\nclay,Fine\nmud,Fine\n");

		assertEquals("Fine", files.table(files.study().withGroups(groups)).get(1).split(",")[3]);
		assertEquals("simple ash", files.table(files.study().with(LabelColumn.SIMPLIFIED)).get(1).split(",")[3]);
		assertEquals(List.of("ash"), files.report(files.study().withGroups(groups)).ungrouped());
	}

	@Test
	void provenanceTellsTheBytesOfTheGroups() throws Exception {
		Path groups = files.oneBin().write().write("groups-list", "lithology,group\nclay,Fine\n");

		files.report(files.study().withGroups(groups));

		JsonObject told = JsonParser.parseString(Files.readString(folder.resolve("out-table.csv.provenance.json")))
				.getAsJsonObject().getAsJsonObject("parameters").getAsJsonObject("groups");
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(groups)));
		assertEquals("{\"name\":\"groups-list\",\"size\":%d,\"sha256\":\"%s\"}".formatted(Files.size(groups), hash),
				told.toString());
	}

	@Test
	void discreteSamplesTakeTheFirstMeasuredDirection() throws Exception {
		files.row("MAD", "1.0", "55.5,2.7", "clay").row("PWC", "1.0", ",1600,1700", "clay").row("PWC", "1.0", "1500,,", "clay")
				.row("TCON", "1.0", "1.2", "clay").write();

		assertEquals("317-U1351-A,1.0,55.5,2.7,clay,1550.0,1.2",
				files.table(files.study().with(Features.of("mad").orElseThrow())).get(1));
	}

	@Test
	void readerGivesTheTableThatTheFileHolds() throws Exception {
		files.oneBin().row("GRA", "2.0", "1.8", "silt").write();

		SampleTable table = LilyImport.read(files.study().with(JoinKind.KEEP), WorkContext.of(0));

		assertEquals(2, table.rows());
		assertEquals("317-U1351", table.boreholes().get(0).site());
		assertEquals("317", table.boreholes().get(0).expedition());
		assertEquals(List.of("clay", "silt"), table.lithologies());
		assertEquals(20.0, table.column("Magnetic susceptibility (instr. units)").orElseThrow().values()[0]);
		assertEquals(List.of(0, 1, 1, 1, 1, 1), table.columns().stream().map(column -> column.missing()).toList());
	}
}
