package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Headers of the LILY database, of reports of the IODP LIMS and of ODP Janus; packed and plain files. */
class DialectTest {

	@TempDir
	private Path folder;
	private RawFiles files;

	@BeforeEach
	void makeFiles() {
		files = new RawFiles(folder);
	}

	private List<String> withoutLithology() throws Exception {
		return files.table(files.study().with(Features.THREE).with(LabelColumn.NONE));
	}

	@Test
	void reportsOfLoreAreRead() throws Exception {
		String where = "\"Exp\",\"Site\",\"Hole\",\"Core\",\"Type\",\"Sect\",\"A/W\",\"Offset (cm)\",\"Depth CSF-A (m)\","
				+ "\"Depth CSF-B (m)\",";
		String row = "\"360\",\"U1473\",\"A\",\"2\",\"R\",\"1\",\"A\",\"2.5\",\"9.525\",\"9.525\",";
		files.write("360_GRA.csv", where + "\"Bulk density (GRA)\",\"Timestamp (UTC)\"\r\n" + row + "\"2.81\",\"x\"\r\n");
		files.write("360_MSLOOP.csv",
				where + "\"Magnetic susceptibility (instr. units)\",\"Comments\"\r\n" + row + "\"312.4\",\"a, b\"\r\n");
		files.write("360_NGR.csv", where + "\"NGR total counts (cps)\",\"Error (cps)\"\r\n" + row + "\"0.512\",\"0.1\"\r\n");

		assertEquals("360-U1473-A,9.600000000000001,2.81,312.4,0.512", withoutLithology().get(1));
	}

	@Test
	void tablesOfJanusAreRead() throws Exception {
		String row = "130\t803\tD\t1\tH\t1\t5.0\t0.05\t";
		files.write("GRAPE.txt", "Leg\tSite\tH\tCor\tT\tSc\tTop(cm)\tDepth (mbsf)\tDensity (g/cc)\n" + row + "1.43\n");
		files.write("MSL.txt", "Leg\tSite\tH\tCor\tT\tSc\tTop(cm)\tDepth (mbsf)\tCorrected Susceptibility\n" + row + "7\n");
		files.write("NGR.txt", "Leg\tSite\tH\tCor\tT\tSc\tTop(cm)\tDepth (mbsf)\tTotal Counts (cps)\n" + row + "11.5\n");

		assertEquals("130-803-D,0.0,1.43,7.0,11.5", withoutLithology().get(1));
	}

	@Test
	void reflectanceFeaturesAreRead() throws Exception {
		files.oneBin().row("RSC", "1.0", "40.5,-1.5,3.25", "clay").row("MSP", "1.0", "33", "clay").write();

		assertEquals("317-U1351-A,1.0,1.7,clay,20.0,30.0,40.5,-1.5,3.25,33.0",
				files.table(files.study().with(Features.RSC)).get(1));
	}

	@Test
	void packedFilesGiveTheSameTable() throws Exception {
		files.oneBin().write();
		List<String> plain = files.table(files.study());

		files.gzip("GRA");
		files.zip("MS");

		assertEquals(plain, files.table(files.study()));
	}

	@Test
	void theTableOfAnArchiveIsItsCsv() throws Exception {
		files.oneBin().write();
		List<String> plain = files.table(files.study());
		String density = Files.readString(folder.resolve("GRA_DataLITH.csv"));
		Files.delete(folder.resolve("GRA_DataLITH.csv"));

		files.zip("GRA_DataLITH.zip", Map.of("GRA columns.txt", "about", "GRA_DataLITH.csv", density));
		assertEquals(plain, files.table(files.study()));

		files.zip("GRA_DataLITH.zip", Map.of("README.txt", "about", "data.txt", density));
		assertEquals(plain, files.table(files.study()));
	}

	@Test
	void filesAboutTablesAreNone() throws Exception {
		files.oneBin().write();
		for (String name : List.of("README_MS.txt", "License GRA.txt", "notes-NGR.csv", "CHANGES.RGB.txt")) {
			files.write(name, "about");
		}

		assertEquals(2, files.table(files.study()).size());
	}

	@Test
	void marksLineEndsAndBlankLinesDoNotMatter() throws Exception {
		files.oneBin().write();
		List<String> plain = files.table(files.study());
		Path density = folder.resolve("GRA_DataLITH.csv");

		Files.writeString(density, "\ufeff" + Files.readString(density).replace("\n", "\r\n") + "\r\n\r\n");
		Path natural = folder.resolve("NGR_DataLITH.csv");
		Files.writeString(natural, Files.readString(natural).stripTrailing());

		assertEquals(plain, files.table(files.study()));
	}

	@Test
	void quotedFieldsMayHoldLineEnds() throws Exception {
		files.oneBin().write();
		List<String> plain = files.table(files.study());
		Path density = folder.resolve("GRA_DataLITH.csv");

		Files.writeString(density, Files.readString(density).replace("no\",", "no\nor,\"\"yes\"\"\r\n\","));

		assertEquals(plain, files.table(files.study()));
	}

	@Test
	void lithologiesKeepTheirLettersAndCommas() throws Exception {
		files.oneBin().row("GRA", "1.0", "1.7", "\"clay, grün\"").row("GRA", "1.0", "1.7", "\"clay, grün\"").write();

		assertTrue(files.table(files.study()).get(1).contains(",\"clay, grün\","));
	}

	@Test
	void aFileWithTwoTypesInItsNameIsReadOnce() throws Exception {
		files.oneBin().write();
		Files.move(folder.resolve("GRA_DataLITH.csv"), folder.resolve("GRA_GRAPE.csv"));

		assertEquals("1.7", files.table(files.study()).get(1).split(",")[2]);
	}

	@Test
	void velocitiesOfTheLoggerDoNotCountBesideThoseByCaliper() throws Exception {
		files.row("MAD", "1.0", "40,2.7", "clay").row("PWC", "1.0", "1600,,", "clay")
				.row("TCON", "1.0", "1.1", "clay").write();
		files.write("PWL_DataLITH.csv", RawFiles.header("PWC") + "\n"
				+ RawFiles.line("317", "U1351", "A", "1.0", "1500,,", "clay") + "\n");

		assertTrue(files.table(files.study().with(Features.MAD)).get(1).contains(",1600.0,"));
	}

	@Test
	void aTableInSeveralFilesIsReadAsOne() throws Exception {
		files.oneBin().write();
		files.write("350_GRA_part2.csv", RawFiles.header("GRA") + "\n"
				+ RawFiles.line("317", "U1351", "A", "1.0", "1.5", "clay") + "\n");

		assertEquals("1.6", files.table(files.study()).get(1).split(",")[2]);
	}
}
