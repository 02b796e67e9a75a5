package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.ReaderChoice;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** The reader as it is declared. */
class ReaderTest {

	private static final Contribution READER = TestRegistry.open().require(ContributionKind.READER, "lily");

	@TempDir
	private Path folder;

	private SampleTable read(String... settings) throws Exception {
		Map<String, String> given = new HashMap<>(Map.of("file", folder.toString()));
		for (int i = 0; i < settings.length; i += 2) {
			given.put(settings[i], settings[i + 1]);
		}
		return new LilyReader().read(Parameters.resolve("reader lily", READER.parameters(), given), WorkContext.of(1));
	}

	@Test
	void withoutParametersItIsTheStudysRecipe() throws Exception {
		new RawFiles(folder).oneBin().write();

		SampleTable table = read();

		assertEquals(1, table.rows());
		assertEquals(1.0, table.depthOf(0));
		assertEquals(6, table.columns().size());
		assertTrue(table.origin().notes().get(0).startsWith("GRA: 1 rows, 1 of them used"), table.origin().notes()::toString);
	}

	@Test
	void everyParameterReachesTheImport() throws Exception {
		new RawFiles(folder).oneBin().row("GRA", "1.2", "1.1", "clay").row("GRA", "1.2", "x", "clay")
				.row("GRA", "4", "9", "clay").write();

		SampleTable table = read("bin", "0.5", "features", "3d", "aggregation", "median", "join", "keep", "label",
				"simplified", "limits", "Bulk density (GRA)=..8", "max-rejected", "0.5");

		assertEquals(1, table.rows());
		assertEquals("simple clay", table.lithologies().get(0));
		assertEquals(1.4, table.columns().get(0).values()[0], 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "GRA_DataLITH.csv", "GRA_DataLITH.csv.gz", "GRA_DataLITH.zip", "360_GRA.csv", "GRA.csv.gz",
			"MAD_DataLITH.csv" })
	void aFolderWithSuchAFileIsForIt(String file) throws Exception {
		Files.createFile(folder.resolve("readme.txt"));
		Files.createFile(folder.resolve(file));

		assertEquals("lily", new ReaderChoice(TestRegistry.open()).forPath(folder).id());
	}

	@Test
	void limitsOfUnknownColumnsAreRefused() {
		assertThrows(DataException.class, () -> read("limits", "Gold=0..1"));
	}
}
