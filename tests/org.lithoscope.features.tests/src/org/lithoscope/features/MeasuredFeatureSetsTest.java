package org.lithoscope.features;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;

class MeasuredFeatureSetsTest {

	private static final double MISSING = Double.NaN;

	@Test
	void colourAloneNeedsNothingElse() throws DataException {
		SampleTable samples =
				new TableBuilder("a", "b").column("B", 5, 6).column("Red", 1, 2).column("g", 3, 4).build();
		FeatureTable table = FeatureSets.build("rgb", samples);
		assertArrayEquals(new double[] {1, 3, 5, 2, 4, 6}, table.inputs().values());
		assertTrue(table.isAutoencoding());
	}

	@Test
	void discreteSamplesAreFoundByTheirLilyNames() throws DataException {
		SampleTable samples = new TableBuilder("a", "a", "b").column("P_wave_velocity", "m/s", 1500, 1600, 5000)
				.column("Thermal conductivity mean (W/(m*K))", "W/(m·K)", 0.9, MISSING, 2)
				.column("Grain density (g/cm^3)", "g/cm³", 2.6, 2.7, 2.9).column("Porosity (vol%)", "vol%", 70, 60, 5)
				.build();
		FeatureTable table = FeatureSets.build("mad", samples);
		assertEquals(List.of(new Feature("porosity", "vol%", "Porosity (vol%)"),
				new Feature("grain density", "g/cm³", "Grain density (g/cm^3)"),
				new Feature("P-wave velocity", "m/s", "P_wave_velocity"),
				new Feature("thermal conductivity", "W/(m·K)", "Thermal conductivity mean (W/(m*K))")),
				table.inputFeatures());
		assertArrayEquals(new double[] {70, 2.6, 1500, 0.9, 5, 2.9, 5000, 2}, table.inputs().values());
	}

	@Test
	void reflectanceStandsInForTheCamera() throws DataException {
		SampleTable samples = new TableBuilder("a", "b").column("GRA", 1, 2).column("MS", 3, 4).column("NGR", 5, 6)
				.column("Reflectance L*", 40, 50).column("Reflectance a*", -1, 2).column("b*", 7, 8).column("MSP", 9, 1)
				.build();
		FeatureTable table = FeatureSets.build("reflectance", samples);
		assertEquals(List.of("GRA", "MS", "NGR", "L*", "a*", "b*", "MSP"),
				table.inputFeatures().stream().map(Feature::name).toList());
		assertArrayEquals(new double[] {1, 3, 5, 40, -1, 7, 9, 2, 4, 6, 50, 2, 8, 1}, table.inputs().values());
	}

	@Test
	void absentDiscreteMeasurementsAreNamed() {
		SampleTable samples = new TableBuilder("a", "b").column("Porosity", 1, 2).column("Vp", 3, 4)
				.column("R", 5, 6).build();
		assertEquals("feature set mad needs 'Grain density (g/cm^3)', 'Thermal conductivity mean (W/(m*K))', which "
				+ "table.csv does not have; it has Porosity, Vp, R. Use feature set 'columns' to take the columns "
				+ "there are (--features COLUMN,… of a run), or rename them",
				assertThrows(DataException.class, () -> FeatureSets.build("mad", samples)).getMessage());
	}
}
