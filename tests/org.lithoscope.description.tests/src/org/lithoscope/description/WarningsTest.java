package org.lithoscope.description;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.description.Warning.Kind;

class WarningsTest {

	private static List<Warning> warnings(NumericColumn... columns) {
		return Tables.describe(Tables.of(columns)).warnings();
	}

	@Test
	void aSoundTableHasNone() {
		assertEquals(List.of(), warnings(Tables.column("R", 0, 255, 3), Tables.column("Bulk density (GRA)", 1.2, 2, 3),
				Tables.column("GR", -1, 300, 4)));
	}

	@Test
	void constantAndEmptyColumns() {
		assertEquals(
				List.of(new Warning(Kind.CONSTANT_COLUMN,
						"x is 2.0000 in every sample that has a value. Leave it out of the features."),
						new Warning(Kind.CONSTANT_COLUMN, "y has no value at all. Leave it out of the features.")),
				warnings(Tables.column("x", 2, 2, Double.NaN), Tables.column("y", Double.NaN, Double.NaN, Double.NaN)));
	}

	@Test
	void aColumnThatIsThereTwice() {
		assertEquals(List.of(new Warning(Kind.DUPLICATED_COLUMN,
				"b has the same value as a in every sample: it would count twice. Leave one of them out.")),
				warnings(Tables.column("a", 1, 2, Double.NaN, 4, 5, 6), Tables.column("b", 1, 2, Double.NaN, 4, 5, 6),
						Tables.column("c", 1, 2, 3, 4, 5, 6)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "R", "g", "Blue", "RGB red", "B value" })
	void aColourOutsideEightBits(String name) {
		assertEquals(List.of(new Warning(Kind.COLOUR_OUT_OF_RANGE, name + " looks like a colour of 8 bits, 0 to 255, and"
				+ " is outside in 2 samples: it ranges from -1.0000 to 256.50. Look for another scale or faulty images.")),
				warnings(Tables.column(name, -1, 20, 256.5)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Bulk density (GRA)", "RHOB", "Density, dry" })
	void aDensityThatNoRockHas(String name) {
		assertEquals(List.of(new Warning(Kind.NEGATIVE_DENSITY, name + " looks like a density and is 0 or less in 1 sample,"
				+ " down to -0.50000: no rock has that. Remove these samples, or name the value in missing if it stands"
				+ " for one.")), warnings(Tables.column(name, -0.5, 2, 3)));
	}

	@Test
	void aContrastOfDensityMayBeNegative() {
		assertEquals(List.of(), warnings(Tables.column("engineered density_contrast", -0.5, 2, 3)));
	}

	@Test
	void manyMissingValues() {
		assertEquals(List.of(new Warning(Kind.MISSING_VALUES,
				"x is missing in 2 samples (40 %). Leave it out, or see what remains without these samples.")),
				warnings(Tables.column("x", 1, 2, 3, Double.NaN, Double.NaN)));
	}

	@Test
	void depthsThatGoBackUp() {
		List<Borehole> boreholes = List.of(Borehole.alone("A"), Borehole.alone("B"));
		TableDescription description = Tables.describe(Tables.of(boreholes, new int[] { 0, 1, 0, 0, 1 },
				new double[] { 5, 1, 4.5, 6, 2 }, Tables.column("x", 1, 2, 3, 4, 5)));

		assertEquals(List.of(Kind.DEPTH_REVERSED, Kind.UNKNOWN_SITE), Tables.kinds(description));
		assertEquals("Depth goes back up once, in 1 of 2 boreholes (A; first 4.5 m after 5.0 m in A, row 3). Features"
				+ " that look at neighbours sort by depth; look whether boreholes were mixed.",
				description.warnings().getFirst().message());
	}

	@Test
	void samplesThatAreThereTwiceWithAndWithoutTheSameValues() {
		TableDescription description = Tables.describe(Tables.of(List.of(Borehole.alone("A")), new int[5],
				new double[] { 1, 1, 1, 2, Double.NaN }, Tables.column("x", 7, 7, 8, 7, 7)));

		assertEquals(List.of(Kind.MISSING_DEPTH, Kind.DUPLICATED_SAMPLES), Tables.kinds(description));
		assertEquals("2 samples stand at the same depth of the same borehole as another (first: row 2, A at 1.0 m); 1 of"
				+ " them also in all values. They count twice; keep one of each.",
				description.warnings().getLast().message());
	}

	@Test
	void boreholesOfOneSite() {
		List<Borehole> boreholes = List.of(new Borehole("1A", "1", "X", true), new Borehole("1B", "1", "X", true),
				new Borehole("2A", "2", "X", true));
		TableDescription description = Tables.describe(Tables.of(boreholes, new int[] { 0, 1, 2 },
				new double[] { 1, 1, 1 }, Tables.column("x", 1, 2, 3)));

		assertEquals(List.of(new Warning(Kind.SHARED_SITE, "2 of 3 boreholes share their site with another, on 1 site:"
				+ " they stand metres apart and see the same rock. Keep sites together (grouping by site), or scores are"
				+ " too good.")), description.warnings());
	}

	@Test
	void lithologiesOfOneBorehole() {
		SampleTable table = new SampleTable(new Origin("made up", false, List.of()),
				List.of(new Borehole("A", "A", "X", true), new Borehole("B", "B", "X", true)), new int[] { 0, 1, 1 },
				new double[] { 1, 1, 2 }, List.of("sand", "ash"), new int[] { 0, 0, 1 },
				List.of(Tables.column("x", 1, 2, 3)));

		assertEquals(List.of(new Warning(Kind.LONELY_LITHOLOGY, "1 of 2 lithologies occur in one borehole only (ash): no"
				+ " model can be tested on them after training on others.")), Tables.describe(table).warnings());
	}
}
