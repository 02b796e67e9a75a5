package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.WorkContext;

/** An import overwrites neither what it reads nor what else it writes. */
class OutputCheckTest {

	@TempDir
	private Path root;
	private Path folder;
	private Path elsewhere;
	private RawFiles files;

	@BeforeEach
	void makeFiles() throws IOException {
		folder = Files.createDirectory(root.resolve("raw"));
		elsewhere = Files.createDirectory(root.resolve("elsewhere"));
		files = new RawFiles(folder).oneBin().write();
	}

	private void assertRefused(ImportRequest request, Path table, Optional<Path> report, String... parts) {
		String message = assertThrows(DataException.class,
				() -> LilyImport.write(request, new ImportOutputs(table, "test", report), WorkContext.of(0))).getMessage();

		assertEquals(1, message.lines().count(), message);
		for (String part : parts) {
			assertTrue(message.contains(part), () -> "expected '" + part + "' in: " + message);
		}
	}

	private void assertRefused(Path table, Optional<Path> report, String... parts) {
		assertRefused(files.study(), table, report, parts);
	}

	@Test
	void aRawFileIsNotOverwrittenByTheTable() throws Exception {
		Path density = folder.resolve("GRA_DataLITH.csv");
		String before = Files.readString(density);

		assertRefused(density, Optional.empty(), density.toString(), "the import reads this file", "the table");

		assertEquals(before, Files.readString(density));
		assertFalse(Files.exists(folder.resolve("GRA_DataLITH.csv.provenance.json")));
	}

	@Test
	void aRawFileBehindALinkIsNotOverwritten() throws Exception {
		Path link = Files.createSymbolicLink(elsewhere.resolve("table.csv"), folder.resolve("MS_DataLITH.csv"));
		Path folderLink = Files.createSymbolicLink(elsewhere.resolve("raw"), folder);

		assertRefused(link, Optional.empty(), "the import reads this file");
		assertRefused(folderLink.resolve("MS_DataLITH.csv"), Optional.empty(), "the import reads this file");
	}

	@Test
	void aRawFileThatIsALinkIsNotOverwrittenWhereItIs() throws Exception {
		Path real = Files.move(folder.resolve("NGR_DataLITH.csv"), elsewhere.resolve("counts.csv"));
		Files.createSymbolicLink(folder.resolve("NGR_DataLITH.csv"), real);

		assertRefused(real, Optional.empty(), "counts.csv: the import reads this file");
	}

	@Test
	void aRawFileIsOverwrittenNeitherByTheReportNorByFaultyRows() throws Exception {
		assertRefused(elsewhere.resolve("table.csv"), Optional.of(folder.resolve("RGB_DataLITH.csv")),
				"RGB_DataLITH.csv: the import reads this file", "the report");

		Files.createSymbolicLink(elsewhere.resolve("table.csv.rejected.csv"), folder.resolve("MS_DataLITH.csv"));
		assertRefused(elsewhere.resolve("table.csv"), Optional.empty(), "the import reads this file",
				"the list of faulty rows");
	}

	@Test
	void groupsAreNotOverwritten() {
		Path groups = files.write("groups.csv", "lithology,group\nclay,mud\n");

		assertRefused(files.study().withGroups(groups), groups, Optional.empty(),
				"groups.csv: the import reads this file");
	}

	@Test
	void theReportIsNeitherTheTableNorWhatLiesBesideIt() throws Exception {
		Path table = elsewhere.resolve("table.csv");
		Path linked = Files.createSymbolicLink(folder.resolve("out"), elsewhere).resolve("table.csv");

		assertRefused(table, Optional.of(table), "the report would overwrite the table");
		assertRefused(table, Optional.of(linked), "the report would overwrite the table");
		assertRefused(table, Optional.of(elsewhere.resolve("table.csv.provenance.json")), "overwrite the provenance");
		assertRefused(table, Optional.of(elsewhere.resolve("table.csv.rejected.csv")),
				"overwrite the list of faulty rows");
	}

	@Test
	void outputsThatTheNextImportWouldReadAreRefused() {
		assertRefused(folder.resolve("my_MAD_table.csv"), Optional.empty(), "my_MAD_table.csv", "would read the table");
		assertRefused(folder.resolve("wide_GRA.parquet"), Optional.empty(), "would read the list of faulty rows");
		assertRefused(folder.resolve("wide.csv"), Optional.of(folder.resolve("coverage MS.txt")),
				"would read the report");
	}

	@Test
	void theTableMayLieBesideTheRawFiles() throws Exception {
		Path report = folder.resolve("coverage.txt");

		LilyImport.write(files.study(), new ImportOutputs(folder.resolve("lily.csv"), "test", Optional.of(report)),
				WorkContext.of(0));

		assertTrue(Files.exists(folder.resolve("lily.csv")));
	}
}
