package org.lithoscope.cli.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.FixedRegistry;
import org.lithoscope.cli.Terminal;

/** What cannot be imported is refused with one message and exit code 2, before anything is written. */
class ImportCommandTest {

	@TempDir
	private Path folder;
	private Terminal terminal;

	@BeforeEach
	void openTerminal() throws IOException {
		terminal = Terminal.pipe(FixedRegistry.sample(), folder);
		Files.createDirectory(folder.resolve("raw"));
	}

	private String refusal(String... arguments) throws IOException {
		Terminal.Outcome outcome = terminal.run(arguments);
		assertEquals(ExitCode.USAGE, outcome.exitCode(), outcome.err());
		assertEquals("", outcome.out());
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of("raw"), files.map(file -> file.getFileName().toString()).toList());
		}
		return outcome.err();
	}

	@Test
	void missingFilesAreNamedWithTheirSource() throws IOException {
		String message = refusal("import", "lily", "raw", "--out", "table.parquet");

		assertTrue(message.contains("GRA_DataLITH.csv") && message.contains("doi:10.5281/zenodo.8408297"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			--bin      | 0                | the bin must be 0.001 m to 1000 m high
			--bin      | deep             | --bin = deep: expected a number
			--features | 7d               | expected one of 6d, 3d, mad, rsc
			--join     | outer            | expected one of inner, keep
			--label    | colour           | expected one of principal, simplified, none
			--limits   | R                | COLUMN=LOW..HIGH
			--limits   | Gold=0..1        | there is no column 'Gold' in the features 6d
			--limits   | R=9..1           | hold no number
			--threads  | 0                | expected a whole number of 1 to 9999
			--max-rejected | 2            | 0 to 1
			--report   | nowhere/r.txt    | there is no folder
			""")
	void valuesThatCannotBeUsedAreRefused(String option, String value, String expected) throws IOException {
		String message = refusal("import", "lily", "raw", "--out", "table.csv", option, value);

		assertTrue(message.contains(expected), message);
	}

	@Test
	void theReportIsNotTheTable() throws IOException {
		for (String column : List.of("GRA,Density", "MS,Susceptibility", "NGR,Total counts")) {
			String[] parts = column.split(",");
			Files.writeString(folder.resolve("raw").resolve(parts[0] + ".csv"), "Exp,Site,Hole,Depth (mbsf)," + parts[1]
					+ "\n317,U1351,A,1.0,2\n");
		}

		String message = refusal("import", "lily", "raw", "--out", "table.csv", "--report", "table.csv",
				"--features", "3d", "--label", "none");

		assertTrue(message.contains("the report would overwrite the table"), message);
	}

	@Test
	void theEndOfTheNameTellsTheFormat() throws IOException {
		String message = refusal("import", "lily", "raw", "--out", "table.xlsx");

		assertTrue(message.contains(".parquet, .csv or .csv.gz"), message);
	}

	@Test
	void otherKindsOfImportAreRefused() throws IOException {
		assertTrue(refusal("import", "lilly", "raw", "--out", "table.csv").contains("expected 'lily'"));
	}
}
