package org.lithoscope.data.las;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;

class LithologyTest {

	@TempDir
	Path folder;

	private Path log(String well) {
		return Reading.write(folder.resolve("logs"), well + ".las",
				Reading.simple(well, "10 1 2", "11 2 4", "12 3 6", "13 4 8"));
	}

	@Test
	void aCurveOfNumbersGivesNamesWithoutNeedlessZeros() throws DataException {
		Path file = Reading.write(folder, "a.las", Reading.simple("A", "10 1 2 3.00", "11 2 4 -99", "12 3 6 2.5")
				.replace("~A", "FACIES. : ROCK\n~A"));

		SampleTable table = Reading.read(file);

		assertEquals(List.of("3", "", "2.5"), Reading.lithologies(table));
		assertEquals(List.of("GR gAPI", "RHOB g/cm³"), Reading.columns(table));
		assertEquals(List.of("The lithology of 1 samples was not described."), table.origin().notes());
	}

	@Test
	void aCurveOfTextsMayBeNamed() throws DataException {
		Path file = Reading.write(folder, "a.las",
				Reading.simple("A", "10 1 2 sand", "11 2 4 \"silty clay\"").replace("~A", "ROCK. : ROCK\n~A"));

		assertEquals(List.of("sand", "silty clay"), Reading.lithologies(Reading.read(file, "lithology=ROCK")));
		assertEquals(List.of("", ""), Reading.lithologies(Reading.read(file)));
	}

	@Test
	void noneIgnoresARecognisedCurve() throws DataException {
		Path file = Reading.write(folder, "a.las",
				Reading.simple("A", "10 1 2 3", "11 2 4 5").replace("~A", "FACIES. : ROCK\n~A"));

		assertEquals(List.of("GR gAPI", "RHOB g/cm³", "FACIES "), Reading.columns(Reading.read(file, "lithology=none")));
	}

	@Test
	void layersIncludeTheirTopsAndTheLowestItsBase() throws DataException {
		log("A");
		Path layers = Reading.write(folder, "layers.csv", """
				Borehole,Top (m),Base (m),Lithology
				A,11,12,clay
				A,12,13,sand
				""");

		SampleTable table = Reading.read(folder.resolve("logs"), "intervals=" + layers);

		assertEquals(List.of("", "clay", "sand", "sand"), Reading.lithologies(table));
	}

	@Test
	void layersInFeetAndUnderTheNameOfTheFileAreFound() throws DataException {
		Reading.write(folder, "f1.las", Reading.simple("A", "10 1 2", "20 2 4"));
		Path layers = Reading.write(folder, "layers.csv", "well;from (ft);to (ft);lithology\nF1;0;50;mud\n");

		SampleTable table = Reading.read(folder.resolve("f1.las"), "intervals=" + layers);

		assertEquals(List.of("mud", ""), Reading.lithologies(table));
	}

	@Test
	void boreholesWithoutLayersAndLayersWithoutLogsAreNoted() throws DataException {
		log("A");
		log("B");
		Path layers = Reading.write(folder, "layers.csv", "borehole,top,base,lithology\nA,0,50,mud\nC,0,5,clay\n");

		List<String> notes = Reading.read(folder.resolve("logs"), "intervals=" + layers).origin().notes();

		assertTrue(notes.contains("The table of layers has no layers of B."), notes::toString);
		assertTrue(notes.contains("The table of layers has boreholes without logs: C."), notes::toString);
	}

	@Test
	void layersThatOverlapStandUpsideDownOrFitNoLogAreRefused() {
		Path file = log("A");
		assertEquals("layers.csv, line 3: the layer 'sand' from 4 to 6 m overlaps 'clay' from 0 to 5 m of line 2, expected"
				+ " one lithology at every depth. Correct the depths.",
				refusal(file, "borehole,top,base,lithology\nA,0,5,clay\nA,4,6,sand\n"));
		assertEquals("layers.csv, line 3: the layer 'clay' from 0 to 9 m overlaps 'sand' from 4 to 6 m of line 2, expected"
				+ " one lithology at every depth. Correct the depths.",
				refusal(file, "borehole,top,base,lithology\nA,4,6,sand\nA,0,9,clay\n"));
		assertEquals("layers.csv, line 2: the layer 'clay' reaches from 5 to 5 m, expected a top above its base. Correct"
				+ " its depths.", refusal(file, "borehole,top,base,lithology\nA,5,5,clay\n"));
		assertEquals("layers.csv, line 2, column 'base': found 'deep', expected a depth. Correct it.",
				refusal(file, "borehole,top,base,lithology\nA,5,deep,clay\n"));
		assertEquals("layers.csv: none of the boreholes is one of the logs: found Z, expected A. Name them as in the"
				+ " logs.", refusal(file, "borehole,top,base,lithology\nZ,5,6,clay\n"));
		assertEquals("layers.csv, line 1: the columns are borehole, top, rock, expected borehole, top, base and lithology."
				+ " Rename them.", refusal(file, "borehole,top,rock\nZ,5,6\n"));
	}

	private String refusal(Path file, String layers) {
		Path table = Reading.write(folder, "layers.csv", layers);
		return Reading.refusal(file, "intervals=" + table).replace(folder.toAbsolutePath() + "/", "");
	}

	@Test
	void aSectionOfLayersInThreePointZeroIsUsed() throws DataException {
		Path file = Reading.write(folder, "new.las", """
				~Version
				VERS. 3.0 :
				WRAP. NO :
				DLM. COMMA :
				~Well
				WELL. X :
				~Curve
				DEPT.M : Depth
				GR.GAPI : Gamma
				~Lithology_Definition
				TOP.M : Top
				BASE.M : Base
				LITHOLOGY. : Rock {S}
				~Lithology_Data | Lithology_Definition
				0, 10, basalt
				10, 20, gabbro
				~ASCII | Curve
				5, 1
				15, 2
				25, 3
				""");

		assertEquals(List.of("basalt", "gabbro", ""), Reading.lithologies(Reading.read(file)));
	}
}
