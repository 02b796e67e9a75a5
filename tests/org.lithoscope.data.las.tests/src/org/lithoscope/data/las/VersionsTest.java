package org.lithoscope.data.las;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

class VersionsTest {

	@TempDir
	Path folder;

	@Test
	void unwrappedTwoGivesDepthsCurvesUnitsAndTheWellsName() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "a.las",
				Reading.simple("Nordbohrung 1", "10 77.25 2.5", "11 -3 2.25", "12 1e2 2.75")));

		assertEquals("Nordbohrung 1", table.boreholes().getFirst().id());
		assertArrayEquals(new double[] { 10, 11, 12 }, Reading.depths(table));
		assertEquals(List.of("GR gAPI", "RHOB g/cm³"), Reading.columns(table));
		assertEquals(List.of(77.25, -3.0, 100.0), Reading.values(table, "GR"));
		assertEquals(List.of(2.5, 2.25, 2.75), Reading.values(table, "RHOB"));
		assertFalse(table.hasLithology());
	}

	@Test
	void commentsAndEmptyLinesAreNoDataAnywhere() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "a.las", "# made by hand\n\n"
				+ Reading.simple("A", "10 1 2", "# a remark among the data", "", "11 2 3").replace("~Curve",
						"~Curve\n#MNEM.UNIT : DESCRIPTION")));

		assertEquals(List.of(1.0, 2.0), Reading.values(table, "GR"));
	}

	@Test
	void theFilesNullIsMissingAndDepthsWithoutAnyValueAreLeftOut() throws DataException {
		SampleTable table = Reading.read(
				Reading.write(folder, "a.las", Reading.simple("A", "10 -99 2", "11 -99.00 -99", "12 5 -999.25", "13 6 1")));

		assertArrayEquals(new double[] { 10, 12, 13 }, Reading.depths(table));
		assertEquals(List.of(Double.NaN, 5.0, 6.0), Reading.values(table, "GR"));
		assertEquals(List.of(2.0, Double.NaN, 1.0), Reading.values(table, "RHOB"));
		assertEquals(List.of("Depths without any value were left out: 1 of 4."), table.origin().notes());
	}

	@Test
	void depthsInFeetBecomeMetresAndThatIsSaid() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "a.las",
				Reading.simple("A", "10 1 2", "20 2 3").replace("DEPT.M ", "DEPT.FT").replace("STRT.M", "STRT.FT")));

		assertArrayEquals(new double[] { 3.048, 6.096 }, Reading.depths(table), 1e-12);
		assertEquals(List.of("Depths were converted from feet to metres."), table.origin().notes());
	}

	@Test
	void withoutAUnitTheDepthHasThatOfTheStart() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "a.las",
				Reading.simple("A", "10 1 2", "20 2 3").replace("DEPT.M ", "DEPT.  ").replace("STRT.M", "STRT.F")));

		assertEquals(3.048, table.depthOf(0), 1e-12);
	}

	@Test
	void aStartThatTheDataContradictIsNoted() throws DataException {
		SampleTable table =
				Reading.read(Reading.write(folder, "a.las", Reading.simple("A", "110 1 2", "111 2 3")));

		assertEquals(List.of("The first depth is not the one that STRT announces: a."), table.origin().notes());
	}

	@Test
	void wrappedRowsGoOverSeveralLines() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "w.las", """
				~V
				VERS. 2.0 :
				WRAP. YES : SEVERAL LINES PER DEPTH
				~W
				NULL. -999.25 :
				WELL. W : WELL
				~C
				DEPT.M :
				A. :
				B. :
				C. :
				D. :
				~A
				100.5
				1 2 3
				4
				101
				5 -999.25
				7 8
				101.5 9 3 11 12
				"""));

		assertArrayEquals(new double[] { 100.5, 101, 101.5 }, Reading.depths(table));
		assertEquals(List.of(1.0, 5.0, 9.0), Reading.values(table, "A"));
		assertEquals(List.of(2.0, Double.NaN, 3.0), Reading.values(table, "B"));
		assertEquals(List.of(4.0, 8.0, 12.0), Reading.values(table, "D"));
	}

	@Test
	void onePointTwoHasTheWellsNameBehindTheColon() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "old.las", """
				~VERSION INFORMATION
				 VERS.                 1.2:   CWLS LOG ASCII STANDARD -VERSION 1.2
				 WRAP.                  NO:   ONE LINE PER DEPTH STEP
				~WELL INFORMATION BLOCK
				#MNEM.UNIT       DATA TYPE    INFORMATION
				 STRT.M        635.0000:
				 STOP.M        635.5000:
				 STEP.M          0.2500:
				 NULL.        -999.2500:
				 COMP.             COMPANY:   HILLSIDE DRILLING
				 WELL.                WELL:   HILLSIDE 3 10:45
				~CURVE INFORMATION
				 DEPTH.M                      :    DEPTH
				 RHOB .K/M3                   :  2 BULK DENSITY
				 NPHI .VOL/VOL                :  3 NEUTRON POROSITY
				~OTHER
				 Remarks with 3 numbers: 1 2 3
				~A  DEPTH  RHOB NPHI
				635.0000 2256 0.4033
				635.2500 2268 0.3983
				635.5000 2270 0.3950
				"""));

		assertEquals("HILLSIDE 3 10:45", table.boreholes().getFirst().id());
		assertEquals(List.of("RHOB kg/m³", "NPHI VOL/VOL"), Reading.columns(table));
		assertEquals(List.of(2256.0, 2268.0, 2270.0), Reading.values(table, "RHOB"));
		assertEquals(List.of(), table.origin().notes());
	}

	@Test
	void threeHasDelimitersTextsInQuotesAndSectionsOfItsOwn() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "new.las", """
				~Version
				VERS.   3.0 : CWLS LOG ASCII STANDARD - VERSION 3.0
				WRAP.    NO : ONE LINE PER DEPTH STEP
				DLM . COMMA : DELIMITING CHARACTER
				~Well
				STRT.M  10.0 : First index {F}
				NULL. -999.25 : Null
				WELL. South, 7 : Well {S}
				~Parameter
				MUD. GEL : Mud {S} | Run[1]
				~Curve
				DEPT.M         : Depth {F10.4}
				GR.GAPI 1 2 3  : Gamma ray {F} | GAMMA
				LITH.          : Lithology {S}
				~Drilling_Definition
				DEPT.M : Depth {F}
				ROP.M/HR : Rate {F}
				~Drilling_Data | Drilling_Definition
				1, 2
				~ASCII | Curve
				10.0, 55.5, "sand, coarse"
				10.5,, clay
				11.0, 60, clay
				"""));

		assertEquals("South, 7", table.boreholes().getFirst().id());
		assertEquals(List.of("GR gAPI"), Reading.columns(table));
		assertEquals(List.of(55.5, 60.0), Reading.values(table, "GR"));
		assertEquals(List.of("sand, coarse", "clay"), Reading.lithologies(table));
	}

	@Test
	void threeNamesItsLogsLogDataToo() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "new.las", """
				~Version
				VERS. 3.0 :
				WRAP. NO :
				DLM. TAB :
				~Well
				WELL. X :
				~Log_Parameter
				RUN. 1 :
				~Log_Definition
				DEPT.F : Depth
				DT.US/F : Slowness
				~Log_Data | Log_Definition
				100\t80
				200\t90
				"""));

		assertArrayEquals(new double[] { 30.48, 60.96 }, Reading.depths(table), 1e-12);
		assertEquals(List.of("DT µs/ft"), Reading.columns(table));
	}

	@Test
	void gzippedAndWesternEuropeanFilesAreRead() throws DataException, IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
			gzip.write(Reading.simple("Süd 1", "10 1 2", "11 2 3").getBytes(Charset.forName("windows-1252")));
		}
		Path file = Reading.write(folder, "a.las.gz", bytes.toByteArray());

		assertEquals("Süd 1", Reading.read(file).boreholes().getFirst().id());
	}

	@Test
	void theSameFileGivesTheSameHashInEveryEncoding() throws DataException {
		String text = Reading.simple("Süd 1", "10 1 2", "11 2 3");
		Path utf8 = Reading.write(folder, "a.las", text.getBytes(StandardCharsets.UTF_8));
		Path western = Reading.write(folder, "b.las", text.getBytes(Charset.forName("windows-1252")));

		assertEquals(Reading.read(utf8).contentHash(), Reading.read(western).contentHash());
	}
}
