package org.lithoscope.data.las;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

class FolderTest {

	@TempDir
	Path folder;

	@Test
	void everyFileOfAFolderIsOneBoreholeInNaturalOrder() throws DataException {
		Reading.write(folder, "w10.las", Reading.simple("Ten", "10 1 2"));
		Reading.write(folder, "w9.LAS", Reading.simple("Nine", "10 3 4"));
		Reading.write(folder, "readme.txt", "no log");

		SampleTable table = Reading.read(folder);

		assertEquals(List.of("Nine", "Ten"), table.boreholes().stream().map(Borehole::id).toList());
		assertEquals(List.of(3.0, 1.0), Reading.values(table, "GR"));
	}

	@Test
	void mnemonicsOfOneFeatureBecomeOneColumn() throws DataException {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2"));
		Reading.write(folder, "b.las", Reading.simple("B", "10 3 4").replace("GR  .", "SGR .").replace("RHOB", "ZDEN"));

		SampleTable table = Reading.read(folder);

		assertEquals(List.of("GR gAPI", "RHOB g/cm³"), Reading.columns(table));
		assertEquals(List.of(2.0, 4.0), Reading.values(table, "RHOB"));
	}

	@Test
	void furtherMnemonicsCanBeGiven() throws DataException {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2"));
		Reading.write(folder, "b.las", Reading.simple("B", "10 3 4").replace("GR  .", "XX1 ."));

		assertEquals(List.of(1.0, 3.0), Reading.values(Reading.read(folder, "aliases=GR=XX1|XX2"), "GR"));
	}

	@Test
	void unitsThatDifferAreConvertedToThoseOfTheFirstFile() throws DataException {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2.5"));
		Reading.write(folder, "b.las", Reading.simple("B", "10 3 2250").replace("G/C3", "K/M3"));

		SampleTable table = Reading.read(folder);

		assertEquals(List.of(2.5, 2.25), Reading.values(table, "RHOB"));
		assertEquals(List.of("Values were converted where files differ: RHOB to g/cm³."), table.origin().notes());
	}

	@Test
	void unitsThatCannotBeConvertedAreRefused() {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2.5"));
		Reading.write(folder, "b.las", Reading.simple("B", "10 3 2").replace("G/C3", "V/V"));

		assertEquals("b.las, line 13, column 'RHOB': the unit is v/v, expected g/cm³ as in a. Correct the unit, or give"
				+ " the curve another name in aliases.", Reading.refusal(folder));
	}

	@Test
	void aCurveThatFewFilesHaveIsLeftOutUnlessWanted() throws DataException {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2", "11 2 4"));
		Reading.write(folder, "b.las", Reading.simple("B", "10 3 5"));
		Reading.write(folder, "c.las",
				Reading.simple("C", "10 3 4 7", "11 3 3 8").replace("~A", "XYZ. : RARE\n~A"));

		SampleTable table = Reading.read(folder);
		SampleTable wanted = Reading.read(folder, "features=GR,XYZ");

		assertEquals(List.of("GR gAPI", "RHOB g/cm³"), Reading.columns(table));
		assertTrue(table.origin().notes().contains("Features that fewer than half of the 3 files have were left out: XYZ 1;"
				+ " name them in features to use them."));
		assertEquals(List.of(Double.NaN, Double.NaN, Double.NaN, 7.0, 8.0), Reading.values(wanted, "XYZ"));
	}

	@Test
	void filesThatShareAWellNameAreNamedByTheNextItemThatDiffers() throws DataException {
		Reading.write(folder, "a.las", Reading.simple("A", "10 1 2").replace("~Curve", "UWI. 100 : UWI\n~Curve"));
		Reading.write(folder, "b.las", Reading.simple("A", "10 3 4").replace("~Curve", "UWI. 200 : UWI\n~Curve"));

		SampleTable table = Reading.read(folder);

		assertEquals(List.of("100", "200"), table.boreholes().stream().map(Borehole::id).toList());
		assertEquals(List.of("Boreholes are named by UWI, because WELL is not filled in or not unique."),
				table.origin().notes());
		assertEquals("b.las: WELL is 'A' as in a.las, expected one file per borehole. Give another item as borehole, for"
				+ " instance UWI or file.", Reading.refusal(folder, "borehole=WELL"));
	}

	@Test
	void sitesComeFromAnItemOrFromIdentifiersOfOceanDrilling() throws DataException {
		Reading.write(folder, "a.las",
				Reading.simple("360-U1473-A", "10 1 2").replace("~Curve", "FLD. Atlantis : FIELD\n~Curve"));
		Reading.write(folder, "b.las",
				Reading.simple("360-U1473-B", "10 3 4").replace("~Curve", "FLD. Atlantis : FIELD\n~Curve"));

		assertEquals("360-U1473", Reading.read(folder).boreholes().get(1).site());
		assertEquals(new Borehole("360-U1473-B", "Atlantis", "Atlantis", true),
				Reading.read(folder, "site=FLD").boreholes().get(1));
	}

	@Test
	void aFeatureWithOneValueEverywhereIsLeftOut() throws DataException {
		Path file = Reading.write(folder, "a.las", Reading.simple("A", "10 1 2", "11 2 2"));

		assertEquals(List.of("GR gAPI"), Reading.columns(Reading.read(file)));
		assertEquals("a.las: RHOB has the same value in all samples of all files, expected values that differ. Leave it out"
				+ " of features.", Reading.refusal(file, "features=GR,RHOB"));
	}

	@Test
	void theFolderWithoutLogsIsRefused() {
		assertTrue(Reading.refusal(folder).endsWith(
				": the folder has no file that ends in .las, expected one per borehole."));
	}
}
