package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;

class ColumnsTest {

	@TempDir
	private Path folder;

	private SampleTable read(String text, String... settings) throws DataException {
		return Reading.read(Reading.write(folder, "table.csv", text), settings);
	}

	private static List<String> names(SampleTable table) {
		return table.columns().stream().map(NumericColumn::name).toList();
	}

	@ParameterizedTest
	@CsvSource({"Borehole_ID,Depth_Bin,Principal", "Well Name,Depth,Facies", "HOLE,Depth CSF-A (m),Lithology",
			"well,DEPTH_MD,FORCE_2020_LITHOFACIES_LITHOLOGY", "BHID,MD (m),Rock type", "hole-id,DEPT,LITH"})
	void wellKnownNamesAreRecognised(String borehole, String depth, String lithology) throws DataException {
		SampleTable table = read("%s,%s,GR,%s\nA,1,2,sand\nB,3,4,clay\n".formatted(lithology, depth, borehole)
				.replace("A,1,2,sand", "sand,1,2,A").replace("B,3,4,clay", "clay,3,4,B"));

		assertEquals(List.of("A", "B"), table.boreholes().stream().map(b -> b.id()).toList());
		assertEquals(List.of("sand", "clay"), table.lithologies());
		assertEquals(3, table.depthOf(1));
		assertEquals(List.of("GR"), names(table));
	}

	@Test
	void givenColumnsGoBeforeWellKnownNames() throws DataException {
		SampleTable table = read("Well,Core,Depth,Top,Facies,Rock,GR\nA,c1,1,10,x,sand,5\nB,c1,2,20,y,clay,6\n",
				"borehole=Core", "depth=Top", "lithology=Rock");

		assertEquals(List.of("c1"), table.boreholes().stream().map(b -> b.id()).toList());
		assertEquals(20, table.depthOf(1));
		assertEquals(List.of("sand", "clay"), table.lithologies());
		assertEquals(List.of("GR"), names(table));
	}

	@Test
	void featuresKeepTheOrderInWhichTheyWereGivenAndMayIncludeTheDepth() throws DataException {
		SampleTable table = read("Well,Depth,GR,PE,RHOB\nA,1,2,3,4\nA,2,3,4,5\n", "features=RHOB,Depth,GR",
				"depth.unit=ft");

		assertEquals(List.of("RHOB", "Depth", "GR"), names(table));
		assertArrayEquals(new double[] {1, 2}, table.column("Depth").orElseThrow().values());
		assertEquals(0.6096, table.depthOf(1), 1e-12);
	}

	@Test
	void aNameWithACommaIsGivenByThePartBeforeIt() throws DataException {
		String text = "Well,Depth,\"Density, dry (g/cm^3)\",GR\nA,1,2,3\nA,2,3,4\n";

		SampleTable table = read(text, "features=GR,Density");

		assertEquals(List.of("GR", "Density, dry (g/cm^3)"), names(table));
		assertEquals("g/cm^3", table.columns().get(1).unit());
		assertTrue(Reading.refusal(Reading.write(folder, "table.csv", text), "features=Density, dry (g/cm^3)")
				.endsWith(" A name that contains a comma is given by the part before it."));
	}

	@Test
	void featuresDefaultToNumericColumnsWithoutOtherRole() throws DataException {
		SampleTable table = read("""
				,Well,Formation,Depth CSF-A (m),Depth CSF-B (m),Latitude (DD),GR,Facies,Core
				0,A,Muschelkalk,1,1.1,48.5,77,1,3R
				1,A,Keuper,2,2.1,48.5,78,2,4R
				2,A,12,3,3.1,48.5,79,2,5
				""");

		assertEquals(List.of("GR"), names(table));
		assertTrue(table.origin().notes().contains("Columns of text were left out: Formation, Core."));
		assertTrue(table.origin().notes().contains("Columns that by their names are no measurements were left out:"
				+ " Depth CSF-B (m), Latitude (DD); name them in features to use them."));
		assertEquals("Columns: borehole 'Well'; depth 'Depth CSF-A (m)'; lithology 'Facies'; features 'GR'.",
				table.origin().notes().getFirst());
	}

	@Test
	void numericLithologyCodesAreText() throws DataException {
		assertEquals(List.of("3", "2", "03"), read("Well,Facies,GR\nA,3,1\nA,2,2\nA,03,3\nA,3,4\n").lithologies());
	}

	@Test
	void aTableMayHaveNoLithology() throws DataException {
		SampleTable absent = read("Well,Depth,GR\nA,1,2\nA,2,3\n");
		SampleTable ignored = read("Well,Facies,GR\nA,1,2\nA,2,3\n", "lithology=none");
		SampleTable empty = read("Well,Facies,GR\nA,,2\nA,NA,3\n");

		for (SampleTable table : List.of(absent, ignored, empty)) {
			assertFalse(table.hasLithology());
			assertEquals(SampleTable.NO_LITHOLOGY, table.lithologyOf(1));
			assertEquals(List.of("GR"), names(table));
		}
	}

	@Test
	void withoutDepthsDepthsAreUnknown() throws DataException {
		SampleTable table = read("Well,GR\nA,1\nA,2\n");

		assertTrue(Double.isNaN(table.depthOf(0)));
		assertTrue(table.origin().notes().contains("The table has no depths."));
	}

	@ParameterizedTest
	@CsvSource({"Depth,ft,3.048", "Depth (ft),auto,3.048", "Depth [feet],auto,3.048", "Depth (ft),m,10",
			"Depth,auto,10", "Depth (m),auto,10", "Depth (m),ft,3.048"})
	void depthsAreInMetres(String column, String unit, double metres) throws DataException {
		SampleTable table = read("Well,%s,GR\nA,10,1\nA,20,2\n".formatted(column), "depth.unit=" + unit);

		assertEquals(metres, table.depthOf(0), 1e-12);
		assertEquals(metres != 10, table.origin().notes().contains("Depths were converted from feet to metres."));
	}

	@ParameterizedTest
	@CsvSource({"NGR total counts (cps),cps", "Thermal conductivity mean (W/(m*K)),W/(m*K)", "GR [API],API",
			"Bulk density (GRA),''", "Magnetic susceptibility (instr. units),instr. units", "R,''", "(cps),''",
			"GR (API) raw,''", "a) b),''"})
	void unitsStandInParenthesesAtTheEndOfTheName(String column, String unit) throws DataException {
		NumericColumn read = read("Well,%s\nA,1\nA,2\n".formatted(column)).columns().getFirst();

		assertEquals(column, read.name());
		assertEquals(unit, read.unit());
	}

	@Test
	void missingValuesAreNaNAndCounted() throws DataException {
		SampleTable table = read("""
				Well,Depth,Facies,GR,PE
				A,1,x,1,
				A,,x,2,NaN
				A,3,n/a,-999.25,3
				A,-9999,x,-999,n.d.
				A,5,?,5,-77
				A,6,x,6,6
				""", "missing=n.d.,-77.0");

		assertArrayEquals(new double[] {1, 2, Double.NaN, Double.NaN, 5, 6}, table.columns().get(0).values());
		assertArrayEquals(new double[] {Double.NaN, Double.NaN, 3, Double.NaN, Double.NaN, 6},
				table.columns().get(1).values());
		assertTrue(Double.isNaN(table.depthOf(1)) && Double.isNaN(table.depthOf(3)));
		assertEquals(SampleTable.NO_LITHOLOGY, table.lithologyOf(2));
		List<String> notes = table.origin().notes();
		assertTrue(notes.contains("Values are missing in 5 samples: GR 2, PE 4."), notes::toString);
		assertTrue(notes.contains("The depth of 2 samples is unknown."), notes::toString);
		assertTrue(notes.contains("The lithology of 2 samples was not described."), notes::toString);
		assertTrue(notes.contains("Numbers taken as missing-value markers (-9999, -999.25, -999, -77): 4."),
				notes::toString);
	}

	@Test
	void linesOfNothingButDelimitersAreSkippedAndCounted() throws DataException {
		SampleTable table = read("Well,Depth,GR\nA,1,2\n,,\nA,2,3\n , ,\n");

		assertEquals(2, table.rows());
		assertTrue(table.origin().notes().contains("Lines without any value were skipped: 2."));
	}

	@Test
	void aFileWithoutHeaderHasNumberedColumns() throws DataException {
		String text = "A,1.5,sand,77\nA,2.5,clay,78\n";

		SampleTable table = read(text, "borehole=column 1", "depth=column 2", "lithology=column 3");

		assertEquals(2, table.rows());
		assertEquals(1.5, table.depthOf(0));
		assertArrayEquals(new double[] {77, 78}, table.column("column 4").orElseThrow().values());
		assertTrue(table.origin().notes().contains("The file has no header line; its columns were numbered."));
		assertEquals("table.csv, line 1: there is no column 'Well', which was given as borehole; known are column 1,"
				+ " column 2, column 3, column 4. The first line already holds numbers, so the columns are called"
				+ " 'column 1' and so on; a header line would give them names.",
				Reading.refusal(Reading.write(folder, "table.csv", text), "borehole=Well"));
	}

	@Test
	void numbersAsColumnNamesAreAHeaderIfARoleIsNamed() throws DataException {
		assertEquals(List.of("400", "410"), names(read("Well,400,410\nA,1,2\nA,2,3\n")));
	}

	@ParameterizedTest
	@ValueSource(strings = {"lily-Surrogate.csv", "SYNTHETIC_wells.csv"})
	void aFileCalledSyntheticIsMarkedAsSuch(String name) throws DataException {
		assertTrue(Reading.read(Reading.write(folder, name, Reading.EXAMPLE)).origin().synthetic());
	}

	@Test
	void anyOtherFileIsTakenAsMeasuredAndTitledByItsName() throws DataException {
		SampleTable table = Reading.read(Reading.write(folder, "wells.csv", Reading.EXAMPLE));

		assertFalse(table.origin().synthetic());
		assertEquals("wells.csv", table.origin().title());
	}

	@Test
	void aSingleBoreholeAndASingleVaryingFeatureAreEnough() throws DataException {
		assertEquals(1, read("Well,GR\nA,1\nA,2\n").boreholes().size());
	}
}
