package org.lithoscope.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.data.DataException;

class ReaderChoiceTest {

	private static final String READER = """
			<extension point="org.lithoscope.core.readers">
			  <reader id="%s" name="Test" class="%s" files="%s" folders="%s">
			    <parameter id="%s" label="File" type="file"/>
			  </reader>
			</extension>
			""";

	@TempDir
	Path folder;

	private final FakeBundles bundles = new FakeBundles();

	@BeforeEach
	void readers() {
		add("table", "*, *.csv", "", "file");
		add("logs", "*.las, *.las.gz", "*.las", "file");
		add("lists", "*.lists.csv", "*_lists.csv, rows*.las", "file");
		add("elsewhere", "*.las.very.long", "*", "address");
	}

	private void add(String id, String files, String folders, String parameter) {
		bundles.add("x." + id, READER.formatted(id, FakeScaler.class.getName(), files, folders, parameter));
	}

	private String reader(Path path) throws DataException {
		return new ReaderChoice(bundles.registry()).forPath(path).id();
	}

	@ParameterizedTest
	@CsvSource({ "a.csv, table", "a.b, table", "a, table", "A.LAS, logs", "a.las.gz, logs", "alas, table",
			"a.lists.csv, lists", "a.las.very.long, table" })
	void theLongestPatternOfAFilesNameDecides(String file, String reader) throws DataException {
		assertEquals(reader, reader(folder.resolve(file)));
	}

	@Test
	void oneFileOfAFolderThatFitsIsEnough() throws IOException, DataException {
		Files.createFile(folder.resolve("readme.txt"));
		Files.createFile(folder.resolve("w.las"));
		assertEquals("logs", reader(folder));

		Files.createFile(folder.resolve("rows 1.las"));
		assertEquals("lists", reader(folder));
	}

	@Test
	void theFolderForNoReaderIsRefusedWithWhatIsExpected() {
		assertEquals(folder + ": no reader is for a folder with such files, expected files named *_lists.csv, rows*.las,"
				+ " *.las. Name one file instead.",
				assertThrows(DataException.class, () -> reader(folder)).getMessage());
	}
}
