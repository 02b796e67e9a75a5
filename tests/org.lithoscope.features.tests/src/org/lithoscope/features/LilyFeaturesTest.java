package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;

class LilyFeaturesTest {

	/** LILY's columns in the order its study wrote them, not that of the features. */
	private static TableBuilder lily() {
		return new TableBuilder("1-S1-A", "1-S1-A", "1-S2-A").column("B", 30, 31, 32).column("R", 10, 11, 12)
				.column("G", 20, 21, 22).column("NGR total counts (cps)", "cps", 3, 4, 5)
				.column("Depth of sea (m)", "m", 7, 7, 7).column("Bulk density (GRA)", 1.5, 1.6, 1.7)
				.column("Magnetic susceptibility (instr. units)", "instr. units", -2, 0, 9);
	}

	@Test
	void theSixFeaturesComeInTheStudysOrder() throws DataException {
		FeatureTable table = FeatureSets.build("gra-ms-ngr-rgb", lily().build());
		assertEquals(List.of("GRA", "MS", "NGR", "R", "G", "B"),
				table.inputFeatures().stream().map(Feature::name).toList());
		assertArrayEquals(new double[] {1.5, -2, 3, 10, 20, 30, 1.6, 0, 4, 11, 21, 31, 1.7, 9, 5, 12, 22, 32},
				table.inputs().values());
		assertArrayEquals(new int[] {0, 1, 2}, table.sampleOfRow());
		assertTrue(table.isAutoencoding());
		assertEquals(List.of(), table.notes());
	}

	@Test
	void featuresKeepTheirUnitAndNameTheirColumnInLily() throws DataException {
		List<Feature> features = FeatureSets.build("gra-ms-ngr", lily().build()).inputFeatures();
		assertEquals(List.of(new Feature("GRA", "", "Bulk density (GRA)"),
				new Feature("MS", "instr. units", "Magnetic susceptibility (instr. units)"),
				new Feature("NGR", "cps", "NGR total counts (cps)")), features);
	}

	@ParameterizedTest
	@CsvSource({"gra, ms, ngr", "GRA Density, MAGNETIC SUSCEPTIBILITY, ngr total counts",
			"' GRA ', MS, Natural Gamma Radiation"})
	void otherNamesAreFoundInAnyCaseAndTold(String gra, String ms, String ngr) throws DataException {
		SampleTable table = new TableBuilder("a", "b").column(gra, 1, 2).column(ms, 3, 4).column(ngr, 5, 6).build();
		FeatureTable features = FeatureSets.build("gra-ms-ngr", table);
		assertArrayEquals(new double[] {1, 3, 5, 2, 4, 6}, features.inputs().values());
		assertEquals("feature GRA is read from column '%s'; LILY calls it 'Bulk density (GRA)'".formatted(gra),
				features.notes().get(0));
		assertEquals("Bulk density (GRA)", features.inputFeatures().get(0).source());
	}

	@Test
	void theLilyNameGoesBeforeAShortOne() throws DataException {
		SampleTable table = new TableBuilder("a", "b").column("GRA", 8, 9).column("Bulk density (GRA)", 1, 2)
				.column("MS", 3, 4).column("NGR", 5, 6).build();
		assertArrayEquals(new double[] {1, 2}, FeatureSets.build("gra-ms-ngr", table).inputs().column(0));
	}

	@Test
	void absentColumnsAreNamedWithTheNearestAndWhatToDo() {
		SampleTable table = new TableBuilder("a", "b").column("Bulk density (GRA)", 1, 2)
				.column("Magnetic susceptability", 3, 4).column("Corrected_NGR", 5, 6).build();
		DataException refused =
				assertThrows(DataException.class, () -> FeatureSets.build("gra-ms-ngr-rgb", table));
		assertEquals("feature set gra-ms-ngr-rgb needs 'Magnetic susceptibility (instr. units)' (nearest: Magnetic "
				+ "susceptability), 'NGR total counts (cps)' (nearest: Corrected_NGR), 'R', 'G', 'B', which table.csv "
				+ "does not have; it has Bulk density (GRA), Magnetic susceptability, Corrected_NGR. Use feature set "
				+ "'columns' to take the columns there are (--features COLUMN,… of a run), or rename them", refused.getMessage());
	}

	@Test
	void aTableWithoutMeasurementsIsToldSo() {
		DataException refused = assertThrows(DataException.class,
				() -> FeatureSets.build("gra-ms-ngr", new TableBuilder("a").build()));
		assertEquals("feature set gra-ms-ngr needs 'Bulk density (GRA)', 'Magnetic susceptibility (instr. units)', "
				+ "'NGR total counts (cps)', which table.csv does not have; it has no numeric column at all",
				refused.getMessage());
	}

	@Test
	void aConstantMeasurementIsCalledByBothItsNames() {
		SampleTable table = new TableBuilder("a", "b").column("GRA", 1.5, 1.5).column("MS", 3, 4).column("NGR", 5, 6)
				.build();
		DataException refused = assertThrows(DataException.class, () -> FeatureSets.build("gra-ms-ngr", table));
		assertEquals("column 'GRA' of table.csv is 1.5 in all 2 samples: a constant tells nothing apart, leave it out "
				+ "of the features", refused.getMessage());
		SampleTable lily = new TableBuilder("a", "b").column("Bulk density (GRA)", 1.5, 1.5).column("MS", 3, 4)
				.column("NGR", 5, 6).build();
		assertTrue(assertThrows(DataException.class, () -> FeatureSets.build("gra-ms-ngr", lily)).getMessage()
				.startsWith("column 'Bulk density (GRA)' (feature GRA) of table.csv is 1.5"));
	}
}
