package org.lithoscope.data.las;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;

class RefusalTest {

	@TempDir
	Path folder;

	private String refusal(String text, String... settings) {
		return Reading.refusal(Reading.write(folder, "a.las", text), settings);
	}

	@Test
	void whatIsNoLasFileIsRefusedAtItsFirstLine() {
		assertEquals("a.las, line 2: found 'Borehole,Depth,GR', expected a section such as ~Version: this is no LAS file."
				+ " Choose another reader for it.", refusal("\nBorehole,Depth,GR\nA,1,2\n"));
		assertEquals("a.las: the file is empty, expected sections such as ~Version and ~Curve.", refusal(""));
	}

	@Test
	void aRowOfAnotherLengthIsRefusedWithItsLine() {
		assertEquals("a.las, line 16: found 2 values, expected 3 (DEPT, GR, RHOB). Correct the line; if rows go over several"
				+ " lines, WRAP must be YES.", refusal(Reading.simple("A", "10 1 2", "11 2")));
	}

	@Test
	void wrappedRowsThatDoNotEndWhereTheyShouldAreRefused() {
		assertEquals("a.las, line 18: found 4 values for the row that began in line 17, expected 3 in all (DEPT, GR, RHOB)."
				+ " A wrapped row begins on a line of its own; look for a missing value above.",
				refusal(wrapped("10", "1 2", "11", "1 2 3")));
		assertEquals("a.las, line 17: the row that begins here has 2 of 3 values: the file is truncated. Copy it again, or"
				+ " delete the row.", refusal(wrapped("10", "1 2", "11", "1")));
	}

	private static String wrapped(String... rows) {
		return Reading.simple("A", rows).replace("WRAP. NO ", "WRAP. YES");
	}

	@Test
	void textAmongNumbersIsRefusedWithItsLine() {
		assertEquals("a.las, line 16, column 'GR': found 'n.d.', expected a number. Correct it; if it marks a missing value,"
				+ " name it in the parameter missing.", refusal(Reading.simple("A", "10 1 2", "11 n.d. 4", "12 3 3")));
	}

	@Test
	void aMarkerGivenByTheUserIsMissing() throws DataException {
		Path file = Reading.write(folder, "a.las", Reading.simple("A", "10 1 2", "11 n.d. 4", "12 3 3"));

		assertEquals(List.of(1.0, Double.NaN, 3.0), Reading.values(Reading.read(file, "missing=n.d."), "GR"));
	}

	@Test
	void aMissingDepthIsRefusedWithItsLine() {
		assertEquals("a.las, line 16, column 'DEPT': the depth is missing, expected one in every row. Delete the row.",
				refusal(Reading.simple("A", "10 1 2", "-99 2 4")));
	}

	@Test
	void aDepthThatIsNoNumberIsShown() {
		assertEquals("a.las, line 16, column 'DEPT': found 'deep', expected a depth. Correct it, or delete the row.",
				refusal(Reading.simple("A", "10 1 2", "deep 2 4")));
	}

	@Test
	void decimalCommasAreToldAsSuch() {
		assertEquals("a.las, line 15, column 'DEPT': found '10,5', expected a depth. Decimals have commas here: write"
				+ " them with points.", refusal(Reading.simple("A", "10,5 1 2", "11,0 2 4")));
		assertEquals("a.las, line 16, column 'GR': found '1,5', expected a number. Decimals have commas here: write"
				+ " them with points.", refusal(Reading.simple("A", "10 1 2", "11 1,5 4", "12 3 3")));
		assertEquals("a.las, line 15, column 'RHOB': found '2,5', expected a number. Decimals have commas here: write"
				+ " them with points.", refusal(Reading.simple("A", "10 1 2,5", "11 2 2,4")));
		assertEquals("a.las, line 16: found 6 values, expected 3 (DEPT, GR, RHOB). Correct the line; commas separate values,"
				+ " so that decimals must have points.",
				refusal(Reading.simple("A", "10,5,1,0,2,0").replace("~Well", "DLM. COMMA :\n~Well")));
	}

	@Test
	void valuesThatRanTogetherAreToldAsSuch() {
		assertEquals("a.las, line 16: found '50.0-999.25' among 2 values, expected 3 (DEPT, GR, RHOB). Values have run"
				+ " together here: separate them by blanks.", refusal(Reading.simple("A", "10 1 2", "11 50.0-999.25")));
		assertEquals("a.las, line 17: found '-999.25-999.25' among 4 values, expected 3 (DEPT, GR, RHOB). Values have run"
				+ " together here: separate them by blanks.", refusal(wrapped("10", "1 2", "11 1 2 -999.25-999.25")));
	}

	@Test
	void datesAndExponentsHaveNotRunTogether() {
		for (String value : List.of("2013-02-10", "1.5e-3", "1.5E+03", "n.d.", "-", "..")) {
			assertEquals(Slip.NONE, Slip.of(value), value);
		}
		for (String value : List.of("50.0-999.25", "1.5e-3-2.5", "12.34567.8", "-1.0-2")) {
			assertEquals(Slip.RUN_TOGETHER, Slip.of(value), value);
		}
	}

	@Test
	void logsOverTimeAreRefused() {
		assertEquals("a.las, line 11, column 'DEPT': the unit is 'S', expected a length such as M or F: a log over time has"
				+ " no depths. Name the depth curve in the parameter depth, or its unit in depth.unit.",
				refusal(Reading.simple("A", "10 1 2", "11 2 4").replace("DEPT.M", "DEPT.S")));
	}

	@Test
	void anotherCurveMayBeTheDepth() throws DataException {
		Path file = Reading.write(folder, "a.las",
				Reading.simple("A", "0 1 2 100", "1 2 4 101").replace("DEPT.M", "TIME.S").replace("~A", "MD.M : \n~A"));

		assertEquals(100, Reading.read(file, "depth=md").depthOf(0));
	}

	@Test
	void unknownVersionsDelimitersAndWrapsAreRefused() {
		assertEquals("a.las, line 2: the version is '4.0', expected 1.2, 2.0 or 3.0 at VERS in the section ~Version.",
				refusal(Reading.simple("A", "10 1 2").replace("VERS. 2.0", "VERS. 4.0")));
		assertEquals("a.las, line 3: WRAP is 'MAYBE', expected YES or NO.",
				refusal(Reading.simple("A", "10 1 2").replace("WRAP. NO ", "WRAP. MAYBE ")));
		assertEquals("a.las, line 4: DLM is 'DOT', expected SPACE, COMMA or TAB.",
				refusal(Reading.simple("A", "10 1 2").replace("~Well", "DLM. DOT :\n~Well")));
	}

	@Test
	void dataWithoutColumnsAndColumnsWithoutDataAreRefused() {
		assertEquals("a.las, line 3: the section 'ASCII' has data and no section ~CURVE or ~LOG_DEFINITION before it names"
				+ " a column, expected one line MNEM.UNIT : DESCRIPTION per column.",
				refusal("~V\nVERS. 2.0 :\n~A\n1 2\n"));
		assertEquals("a.las: there are no log data, expected lines of numbers below ~A.",
				refusal(Reading.simple("A").stripTrailing()));
		assertEquals("a.las, line 4: found 'GAMMA RAY', expected a curve as MNEM.UNIT : DESCRIPTION. Put a dot behind its"
				+ " name.", refusal("~V\nVERS. 2.0 :\n~C\nGAMMA RAY\n~A\n1 2\n"));
	}

	@Test
	void aFeatureOrLithologyThatIsNowhereIsRefusedWithSuggestions() {
		String text = Reading.simple("A", "10 1 2", "11 2 4");

		assertEquals("a.las: neither this nor another file has a curve of numbers 'RHO2', which was given in features; did"
				+ " you mean RHOB?", refusal(text, "features=RHO2"));
		assertTrue(refusal(text, "lithology=ROCK").startsWith(
				"a.las: neither this nor another file has a curve 'ROCK', which was given as lithology"));
		assertTrue(refusal(text, "aliases=GR").startsWith("aliases contains 'GR', expected FEATURE=MNEMONIC"));
	}

	@Test
	void aFileThatIsNotThereIsRefused() {
		assertTrue(Reading.refusal(folder.resolve("none.las")).startsWith(
				"none.las: there is no such file or folder. Check the name."));
	}

	@Test
	void readingStopsWhenCancelled() {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 10_000; i++) {
			rows.append(i).append(" 1 ").append(i % 7).append('\n');
		}
		Path file = Reading.write(folder, "a.las", Reading.simple("A", rows.toString()));

		assertThrows(CancellationException.class, () -> LasFiles.read(file, List.of(), () -> true));
	}
}
