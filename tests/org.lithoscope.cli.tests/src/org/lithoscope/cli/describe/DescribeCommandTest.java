package org.lithoscope.cli.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.Terminal;
import org.lithoscope.testing.TestRegistry;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DescribeCommandTest {

	@TempDir
	Path directory;

	@BeforeEach
	void table() throws IOException {
		StringBuilder csv = new StringBuilder("Well,Site,Depth,Lithology,GR (gAPI),R,tool\n");
		for (int row = 0; row < 60; row++) {
			csv.append("W%d,S%d,%d,%s,%d,%d,7%n".formatted(row / 20, row / 40, row % 20, row % 7 < 5 ? "sand" : "mud",
					row * row % 101, 4 * row + (row == 9 ? 500 : 0)));
		}
		Files.writeString(directory.resolve("wells.csv"), csv.toString().replace("\r", ""));
	}

	private Terminal.Outcome describe(String... arguments) {
		String[] all = new String[arguments.length + 1];
		all[0] = "describe";
		System.arraycopy(arguments, 0, all, 1, arguments.length);
		return Terminal.pipe(TestRegistry.open(), directory).run(all);
	}

	private static void assertSays(Terminal.Outcome outcome, String... lines) {
		assertEquals("", outcome.err());
		assertEquals(ExitCode.SUCCESS, outcome.exitCode());
		for (String line : lines) {
			assertTrue(outcome.lines().contains(line), () -> "'%s' is not in:\n%s".formatted(line, outcome.out()));
		}
	}

	@Test
	void everySectionIsPrinted() {
		assertSays(describe("wells.csv"), "wells.csv", "  samples      60",
				"  boreholes    3, of 20 samples each", "  sites        2", "  depth        0 to 19 m", "Features", "  a  GR (gAPI)     ·  0.27",
				"Lithologies: 2", "  sand       44  73.3 %          3  ████████████████████████",
				"  mud        16  26.7 %          3  █████████",
				"  ! R looks like a colour of 8 bits, 0 to 255, and is outside in 1 sample: it ranges from 0.0000 to"
						+ " 536.00. Look for another scale or faulty images.",
				"  ! 2 of 3 boreholes share their site with another, on 1 site: they stand metres apart and see"
						+ " the same rock. Keep sites together (grouping by site), or scores",
				"  - Columns without two different values were left out: tool.");
	}

	@Test
	void columnsMayBeGiven() {
		Terminal.Outcome outcome = describe("wells.csv", "--features", "R", "--lithology", "none", "--site", "none");

		assertSays(outcome, "Lithologies: none described, only measures that need none are possible",
				"  sites      not known");
		assertFalse(outcome.out().contains("GR"), outcome.out());
		assertFalse(outcome.out().contains("Correlations"), "there is no pair");
	}

	@Test
	void parametersOfTheReaderMayBeGiven() throws IOException {
		Path table = directory.resolve("wells.csv");
		Files.writeString(table, Files.readString(table).replace(",0,0,7", ",void,0,7"));
		assertTrue(describe("wells.csv").err().contains("name it in the parameter missing"));

		assertSays(describe("wells.csv", "--set", "missing=void"), "wells.csv", "  samples      60");
		assertSays(describe("wells.csv", "--set", "data:missing=void"), "wells.csv");
		assertSays(describe("wells.csv", "--set", "missing=void", "--set", "features=R"), "  samples      60");
	}

	@Test
	void filesInParametersAreThoseOfTheWorkingDirectory() throws IOException {
		Files.writeString(directory.resolve("a.las"), """
				~V
				VERS. 2.0 :
				~C
				DEPT.M :
				GR.GAPI :
				~A
				1 55
				2 60
				3 80
				""");
		Files.writeString(directory.resolve("layers.csv"), "borehole,top,base,lithology\na,0,9,chalk\n");

		assertTrue(describe("a.las", "--set", "intervals=layers.csv").out().contains("chalk"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			missin=x         | --set missin=x: reader csv has no parameter 'missin'; did you mean missing?
			delimiter=dot    | --set delimiter=dot:
			missing          | --set missing: expected NAME=VALUE
			file=other.csv   | --set file=other.csv: the table itself is named without an option
			""")
	void parametersThatTheReaderDoesNotHaveAreRefused(String setting, String expected) {
		Terminal.Outcome outcome = describe("wells.csv", "--set", setting);

		assertEquals(ExitCode.USAGE, outcome.exitCode());
		assertTrue(outcome.err().contains(expected) && outcome.err().lines().count() == 1, outcome.err());
	}

	@Test
	void aFolderOfWellLogsIsOneTable() throws IOException {
		Path logs = Files.createDirectory(directory.resolve("logs"));
		for (String well : List.of("North 1", "South 2")) {
			Files.writeString(logs.resolve(well + ".las"), """
					~Version
					VERS. 2.0 :
					WRAP. NO :
					~Well
					STRT.F 100 :
					NULL. -999.25 :
					WELL. %s :
					~Curve
					DEPT.F :
					ECGR.GAPI :
					RHOZ.G/C3 :
					~A
					100 55 2.5
					101 60 -999.25
					102 80 2.6
					""".formatted(well));
		}

		assertSays(describe("logs"), "logs", "  samples    6", "  boreholes  2, of 3 samples each",
				"  depth      30.48 to 31.09 m", "  - Depths were converted from feet to metres.");
	}

	@Test
	void theSameIsWrittenAsJson() throws IOException {
		assertSays(describe("wells.csv", "--json", "d.json"), "wells.csv");

		JsonObject json = JsonParser.parseString(Files.readString(directory.resolve("d.json"))).getAsJsonObject();
		assertEquals(60, json.get("rows").getAsInt());
		assertEquals(2, json.getAsJsonArray("features").size());
	}

	@Test
	void whatCannotBeDescribedIsToldInOneLine() {
		for (List<String> arguments : List.of(List.of("none.csv"), List.of("wells.csv", "--depth", "Dpeth"),
				List.of("wells.csv", "--json", "no/such/folder/d.json"), List.of("."))) {
			Terminal.Outcome outcome = describe(arguments.toArray(String[]::new));

			assertEquals(ExitCode.USAGE, outcome.exitCode(), arguments::toString);
			assertTrue(outcome.err().startsWith("lithoscope: ") && outcome.err().lines().count() == 1, outcome.err());
			assertEquals("", outcome.out());
		}
	}

	@Test
	void barsGrowWithCountsAndNothingIsBlank() {
		assertEquals(" ▁▁▂▄█", Sparkline.of(Arrays.asList(0, 1, 100, 200, 400, 800)));
		assertEquals("", Sparkline.of(List.of()));
	}
}
