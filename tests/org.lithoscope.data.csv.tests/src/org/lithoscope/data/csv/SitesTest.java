package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

class SitesTest {

	@TempDir
	private Path folder;

	private SampleTable read(String text, String... settings) throws DataException {
		return Reading.read(Reading.write(folder, "table.csv", text), settings);
	}

	@ParameterizedTest
	@CsvSource({"360-U1473-A,360-U1473,360", "318-U1355A,318-U1355,318", "207-1257-B,207-1257,207",
			"340T-U1309D,340T-U1309,340T", "314-C0001A,314-C0001,314", "96-614AB,96-614,96"})
	void identifiersOfOceanDrillingTellSiteAndExpedition(String id, String site, String expedition)
			throws DataException {
		SampleTable table = read("Hole,GR\n%s,1\n346-U1422-A,2\n".formatted(id));

		assertEquals(new Borehole(id, site, expedition, true), table.boreholes().getFirst());
		assertTrue(table.sitesKnown());
		assertTrue(table.origin().notes()
				.contains("Sites were derived from the borehole identifiers (expedition-site-hole)."));
	}

	@ParameterizedTest
	@ValueSource(strings = {"SHRIMPLIN", "15/9-13", "360-U1473", "U1473-A", "360-U1473-A-1", "360-u1473-a"})
	void oneIdentifierOfAnotherFormMakesEachBoreholeItsOwnGroup(String id) throws DataException {
		SampleTable table = read("Hole,GR\n%s,1\n346-U1422-A,2\n".formatted(id));

		assertEquals(Borehole.alone(id), table.boreholes().get(0));
		assertEquals(Borehole.alone("346-U1422-A"), table.boreholes().get(1));
		assertFalse(table.sitesKnown());
		assertTrue(table.origin().notes().stream().noneMatch(note -> note.contains("ites were derived")));
	}

	@Test
	void columnsTellSiteAndExpedition() throws DataException {
		SampleTable table = read("Hole,Site,Exp,GR\nA,s1,e1,1\nB,s1,e1,2\nC,s2,e1,3\nA,,e1,3\n");

		assertEquals(new Borehole("A", "s1", "e1", true), table.boreholes().get(0));
		assertEquals(new Borehole("C", "s2", "e1", true), table.boreholes().get(2));
	}

	@Test
	void aSiteColumnGoesBeforeIdentifiers() throws DataException {
		SampleTable table = read("Hole,Area,GR\n360-U1473-A,north,1\n361-U1475-A,north,2\n", "site=Area");

		assertEquals(new Borehole("360-U1473-A", "north", "360", true), table.boreholes().getFirst());
	}

	@Test
	void aSiteWithoutExpeditionIsItsOwn() throws DataException {
		SampleTable table = read("Well,Field,GR\nA,f1,1\nB,f1,2\n", "site=Field");

		assertEquals(new Borehole("B", "f1", "f1", true), table.boreholes().get(1));
		assertTrue(table.origin().notes()
				.contains("The table does not tell expeditions: each site is its own expedition."));
	}

	@Test
	void aBoreholeWhoseSiteIsEmptyIsItsOwnGroup() throws DataException {
		SampleTable table = read("Well,Site,GR\nA,s1,1\nB,,2\n");

		assertEquals(Borehole.alone("B"), table.boreholes().get(1));
		assertFalse(table.sitesKnown());
		assertTrue(table.origin().notes().contains(
				"The table does not tell the site of 1 of 2 boreholes: each of these is its own group."));
	}

	@Test
	void aRecognisedSiteColumnCanBeIgnored() throws DataException {
		SampleTable table = read("Hole,Site,GR\n360-U1473-A,x,1\n360-U1473-A,y,2\n", "site=none");

		assertEquals("360-U1473", table.boreholes().getFirst().site());
	}
}
